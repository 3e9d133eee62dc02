package org.openphb.people;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What holds in one organisation on one day. What nobody settled is as usual. */
public final class Settings {
    private final Map<Setting.Name, Setting> inForce;

    /** @param rows of one organisation, in any order */
    Settings(Collection<Setting> rows, LocalDate today) {
        inForce = Change.inForce(rows, today, row -> row.change, row -> row.name);
    }

    public static Settings of(Organisation organisation, LocalDate today) {
        return new Settings(Setting.of(List.of(organisation)), today);
    }

    /** By code; all of them in one statement. */
    public static Map<String, Settings> of(Collection<Organisation> organisations, LocalDate today) {
        var rows = organisations.isEmpty() ? List.<Setting>of() : Setting.of(organisations);
        var byCode = rows.stream().collect(groupingBy(row -> row.change.organisation.code));
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
