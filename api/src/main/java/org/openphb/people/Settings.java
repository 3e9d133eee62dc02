package org.openphb.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What holds in one organisation on one day. Of all that was settled for days up to then the latest first day counts; of two
 * for the same day, what was said later. What nobody settled is as usual.
 */
public final class Settings {
    private final Map<Setting.Name, Setting> inForce = new EnumMap<>(Setting.Name.class);

    /** @param rows of one organisation, in any order */
    Settings(Collection<Setting> rows, LocalDate today) {
        rows.stream()
                .filter(row -> !row.firstDay.isAfter(today))
                .sorted(comparing((Setting row) -> row.firstDay)
                        .thenComparing(row -> row.setAt)
                        .thenComparing(row -> row.id))
                .forEach(row -> inForce.put(row.name, row));
    }

    public static Settings of(Organisation organisation, LocalDate today) {
        return new Settings(Setting.of(List.of(organisation)), today);
    }

    /** By code; all of them in one statement. */
    public static Map<String, Settings> of(Collection<Organisation> organisations, LocalDate today) {
        var rows = organisations.isEmpty() ? List.<Setting>of() : Setting.of(organisations);
        var byCode = rows.stream().collect(groupingBy(row -> row.organisation.code));
        return organisations.stream()
                .map(organisation -> organisation.code)
                .distinct()
                .collect(java.util.stream.Collectors.toMap(
                        code -> code, code -> new Settings(byCode.getOrDefault(code, List.of()), today)));
    }

    public int number(Setting.Name name) {
        return Integer.parseInt(text(name));
    }

    /** None, where nobody has settled it and nothing is usual. */
    public String text(Setting.Name name) {
        var row = inForce.get(name);
        return row == null ? name.usual : row.content;
    }
}
