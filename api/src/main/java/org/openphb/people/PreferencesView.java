package org.openphb.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody wants to be reached.
 *
 * @param setBy who wrote it down, when that was; absent while nobody has, and what stands here is what holds until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreferencesView(
        Channel channel,
        Rhythm howOften,
        boolean largePrint,
        boolean easyRead,
        String language,
        String other,
        PersonView setBy,
        Instant setAt) {
    private static final PreferencesView USUAL =
            new PreferencesView(Channel.EMAIL, Rhythm.AT_ONCE, false, false, "English", null, null, null);

    public static PreferencesView of(Preference preference, Person asking) {
        return new PreferencesView(
                preference.channel,
                preference.howOften,
                preference.largePrint,
                preference.easyRead,
                preference.language,
                preference.other,
                PersonView.of(preference.setBy, asking),
                preference.setAt);
    }

    static PreferencesView of(Optional<Preference> preference, Person asking) {
        return preference.map(said -> of(said, asking)).orElse(USUAL);
    }
}
