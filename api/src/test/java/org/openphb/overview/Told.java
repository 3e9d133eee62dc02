package org.openphb.overview;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.openphb.world.Imports;

/** A budget made up at random, in plain values. */
record Told(UUID id, LocalDate today, LocalDate start, LocalDate end, long agreed, List<Line> lines, long paid) {
    private static final List<String> RECURRING = List.of("weekly", "four-weekly", "monthly", "yearly");
    private static final List<String> OPTIONS = List.of("direct-payment", "notional", "third-party");

    record Line(UUID id, String name, boolean hasGoal, long cost, boolean recurring, String option) {
        boolean isDirect() {
            return option.equals("direct-payment");
        }
    }

    /** Made up and taken in. */
    static Told imported(Random random, LocalDate today) {
        var length = random.nextInt(3) == 0 ? 20 + random.nextInt(200) : 364;
        var start = start(random, today, length);
        var lines = new ArrayList<Line>();
        var items = new ArrayList<Map<String, Object>>();
        for (var i = 1 + random.nextInt(6); i > 0; i--) {
            items.add(item(random, lines));
        }
        // the plan may cost less than was agreed, just that, or more
        var planned = lines.stream().mapToLong(Line::cost).sum();
        var agreed = Math.max(1, planned + (random.nextInt(3) - 1) * (long) random.nextInt(100_000));
        var payments = new ArrayList<Map<String, Object>>();
        var paid = payments(random, start, payments);
        var told =
                new Told(UuidCreator.getTimeOrderedEpoch(), today, start, start.plusDays(length), agreed, lines, paid);
        var holder = Imports.holder(random, "History " + random.nextInt(1_000));
        Imports.take(Imports.budget(told.id, holder, start, told.end, agreed, items, payments));
        return told;
    }

    private static LocalDate start(Random random, LocalDate today, int length) {
        return switch (random.nextInt(16)) {
            case 0 -> today.plusDays(1L + random.nextInt(60)); // not begun
            case 1 -> today; // the first day
            case 2 -> today.minusDays(55); // the last day of the plan's pace
            case 3 -> today.minusDays(56); // the first of the real one
            case 4 -> today.minusDays(random.nextInt(56));
            case 5 -> today.minusDays(length); // the last day
            case 6 -> today.minusDays(length + 1L + random.nextInt(90)); // ended, still taken
            case 7 -> today.minusDays(length + 91L + random.nextInt(90)); // ended, taken from staff
            default -> today.minusDays(57L + random.nextInt(250));
        };
    }

    private static Map<String, Object> item(Random random, List<Line> lines) {
        var recurring = random.nextInt(3) > 0;
        var howOften = recurring ? RECURRING.get(random.nextInt(RECURRING.size())) : "one-off";
        var option = OPTIONS.get(random.nextInt(OPTIONS.size()));
        var line = new Line(
                UuidCreator.getTimeOrderedEpoch(),
                "Line " + (lines.size() + 1),
                random.nextBoolean(),
                1 + random.nextInt(random.nextBoolean() ? 2_000 : 500_000),
                recurring,
                option);
        lines.add(line);
        var item = new HashMap<>(Imports.item(line.id, line.name, line.cost, howOften, option));
        if (line.hasGoal) {
            item.put("goal", 1);
        }
        return item;
    }

    private static long payments(Random random, LocalDate start, List<Map<String, Object>> payments) {
        var paid = 0L;
        for (var i = random.nextInt(6); i > 0; i--) {
            var back = random.nextInt(4) == 0;
            var pence = 1 + random.nextInt(200_000);
            payments.add(Map.of(
                    "kind",
                    back ? "paid-back" : "sent",
                    "day",
                    start.plusDays(i).toString(),
                    "amountPence",
                    pence));
            paid += back ? -pence : pence;
        }
        return paid;
    }

    boolean hasBegun() {
        return !today.isBefore(start);
    }

    /** A day on which something can have been spent; often one at an edge. */
    LocalDate spendingDay(Random random) {
        var last = today.isBefore(end) ? today : end;
        var day = switch (random.nextInt(8)) {
            case 0 -> today.minusDays(55); // makes the pace
            case 1, 2, 3 -> today.minusDays(56); // no longer does
            case 4 -> last;
            case 5 -> start;
            default -> start.plusDays(random.nextInt((int) (last.toEpochDay() - start.toEpochDay()) + 1));
        };
        return day.isBefore(start) ? start : day.isAfter(last) ? last : day;
    }
}
