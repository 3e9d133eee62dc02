package org.openphb.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openphb.web.Words;

/**
 * What holds today, by name, and everything that was ever settled, newest first.
 *
 * @param texts without those that nobody has settled and that have no usual words
 */
public record SettingsView(Map<String, String> texts, Map<String, Integer> numbers, List<SettingView> history) {
    /** @param setBy absent: it was there before settings were dated */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SettingView(
            UUID id, Setting.Name name, String value, LocalDate firstDay, PersonView setBy, String reason, Instant at) {
        static SettingView of(Setting setting, Person asking) {
            return new SettingView(
                    setting.change.phoneId,
                    setting.name,
                    setting.content,
                    setting.change.firstDay,
                    PersonView.ofNullable(setting.change.setBy, asking),
                    setting.change.why,
                    setting.change.setAt);
        }
    }

    static SettingsView of(List<Setting> history, LocalDate today, Person asking) {
        var settings = new Settings(history, today);
        var texts = new LinkedHashMap<String, String>();
        var numbers = new LinkedHashMap<String, Integer>();
        for (var name : Setting.Name.values()) {
            if (name.isNumber) {
                numbers.put(Words.of(name), settings.number(name));
            } else if (settings.text(name) != null) {
                texts.put(Words.of(name), settings.text(name));
            }
        }
        return new SettingsView(
                texts,
                numbers,
                history.stream().map(row -> SettingView.of(row, asking)).toList());
    }
}
