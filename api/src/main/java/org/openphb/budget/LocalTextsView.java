package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.openphb.people.Setting;
import org.openphb.people.Settings;

/**
 * Whom every notice names, for who does not agree: the local advice service, advocacy, the complaint route, the Ombudsman. And
 * the name under a letter, once the organisation has settled one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalTextsView(String pals, String advocacy, String complaints, String ombudsman, String signOfLetter) {
    public static LocalTextsView of(Settings settings) {
        return new LocalTextsView(
                settings.text(Setting.Name.PALS),
                settings.text(Setting.Name.ADVOCACY),
                settings.text(Setting.Name.COMPLAINTS),
                settings.text(Setting.Name.OMBUDSMAN),
                settings.text(Setting.Name.SIGN_OF_LETTER));
    }
}
