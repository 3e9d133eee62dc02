package org.openphb.world;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Fresh budgets, taken in by staff of Westmoor, for tests that must not touch the named people's. */
public final class Imports {
    private static final Set<String> USED = new HashSet<>();

    private Imports() {}

    /** @param budget a budget as {@code PUT /imports/{id}} takes it */
    public static void take(Map<String, ?> budget) {
        SignIn.as("grace")
                .contentType("application/json")
                .body(Map.of("budgets", List.of(budget)))
                .put("/imports/{id}", UuidCreator.getTimeOrderedEpoch())
                .then()
                .statusCode(201);
    }

    /** A year from 30 days ago with some lines of £1,000 each, taken in. */
    public static UUID yearWith(Random random, String name, int lines) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var start = LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(30);
        var items = new ArrayList<Map<String, Object>>();
        for (var i = 1; i <= lines; i++) {
            items.add(item(UuidCreator.getTimeOrderedEpoch(), "Line " + i, 100_000, "weekly", "direct-payment"));
        }
        take(budget(id, holder(random, name), start, start.plusDays(364), 100_000L * lines, items, List.of()));
        return id;
    }

    public static Map<String, Object> budget(
            UUID id,
            Map<String, Object> holder,
            LocalDate start,
            LocalDate end,
            long agreedPence,
            List<Map<String, Object>> items,
            List<Map<String, Object>> payments) {
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("holder", holder),
                Map.entry("name", "A budget of its own"),
                Map.entry("cohort", "other"),
                Map.entry("start", start.toString()),
                Map.entry("end", end.toString()),
                Map.entry("agreedPence", agreedPence),
                Map.entry("contact", "grace@example.test"),
                Map.entry(
                        "shares",
                        List.of(
                                Map.of("funder", "Westmoor ICB", "kind", "nhs", "basisPoints", 6_000),
                                Map.of("funder", "Westmoor Council", "kind", "council", "basisPoints", 4_000))),
                Map.entry(
                        "plan",
                        Map.of(
                                "agreedOn",
                                start.toString(),
                                "aboutMe",
                                "",
                                "risks",
                                "",
                                "ifThingsGoWrong",
                                "",
                                "goals",
                                List.of("Get out more"),
                                "items",
                                items)),
                Map.entry("payments", payments));
    }

    public static Map<String, Object> item(UUID id, String name, long costPence, String howOften, String option) {
        return Map.of("id", id, "name", name, "costPence", costPence, "howOften", howOften, "option", option);
    }

    public static Map<String, Object> holder(Random random, String name) {
        return Map.of("name", name, "nhsNumber", nhsNumber(random), "dateOfBirth", "1980-02-29");
    }

    /** From the test range, never the same twice, with the digit that checks the others. */
    private static synchronized String nhsNumber(Random random) {
        while (true) {
            var nine = "999" + (100_000 + random.nextInt(900_000));
            var sum = 0;
            for (var i = 0; i < 9; i++) {
                sum += Character.digit(nine.charAt(i), 10) * (10 - i);
            }
            var last = (11 - sum % 11) % 11;
            if (last < 10 && USED.add(nine)) {
                return nine + last;
            }
        }
    }
}
