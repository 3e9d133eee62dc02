package org.openphb.budget;

import org.openphb.people.Setting;
import org.openphb.people.Settings;

/** Whom every notice names, for who does not agree: the local advice service, advocacy, the complaint route, the Ombudsman. */
public record LocalTextsView(String pals, String advocacy, String complaints, String ombudsman) {
    public static LocalTextsView of(Settings settings) {
        return new LocalTextsView(
                settings.text(Setting.Name.PALS),
                settings.text(Setting.Name.ADVOCACY),
                settings.text(Setting.Name.COMPLAINTS),
                settings.text(Setting.Name.OMBUDSMAN));
    }
}
