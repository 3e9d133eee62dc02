package org.openphb.overview;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the figures of a budget must be, worked out again from what was done, with nothing of the product's own. */
final class Replay {
    record Part(UUID line, long pence) {}

    /** From a day on, so much of a receipt counts as spent. */
    record Counts(LocalDate day, long pence) {}

    /** Spent on a line on a day; less than nothing where it was put right. */
    private record Moved(UUID line, LocalDate day, long pence) {}

    /** What was sent, and what became of it. */
    static final class Sent {
        final UUID id;
        final String by;
        final LocalDate day;
        final List<Part> parts;
        final Sent replaces;
        final List<Counts> counts = new ArrayList<>();
        List<Part> assigned = List.of();
        String state = "waiting";
        String decider;

        Sent(UUID id, String by, LocalDate day, List<Part> parts, Sent replaces) {
            this.id = id;
            this.by = by;
            this.day = day;
            this.parts = parts;
            this.replaces = replaces;
        }

        long amount() {
            return parts.stream().mapToLong(Part::pence).sum();
        }

        void accept(long pence) {
            state = "accepted";
            counts.add(new Counts(day, pence));
        }

        /** Put right, or come back from the shop: from then on another sum counts. */
        void change(LocalDate day, long pence) {
            counts.add(new Counts(day, now() + pence));
        }

        long now() {
            return counts.get(counts.size() - 1).pence;
        }

        long unassigned() {
            return parts.stream()
                    .filter(part -> part.line == null && assigned.isEmpty())
                    .mapToLong(Part::pence)
                    .sum();
        }

        /** As they stand now: what was said later in place of the part without a line. */
        List<Part> now(List<Long> pence, List<Long> later) {
            var now = new ArrayList<Part>();
            for (var i = 0; i < parts.size(); i++) {
                if (parts.get(i).line != null || assigned.isEmpty()) {
                    now.add(new Part(parts.get(i).line, pence.get(i)));
                }
            }
            for (var i = 0; i < assigned.size(); i++) {
                now.add(new Part(assigned.get(i).line, later.get(i)));
            }
            return now;
        }

        List<Part> asSent() {
            return now(amounts(parts), amounts(assigned));
        }

        /** Each part its share of the whole; what was said later shares what the part without a line would have had. */
        private List<Part> shares(long whole) {
            var shares = share(whole, parts);
            var none = 0L;
            for (var i = 0; i < parts.size(); i++) {
                none += parts.get(i).line == null ? shares.get(i) : 0;
            }
            return now(shares, assigned.isEmpty() ? List.of() : share(none, assigned));
        }

        private List<Moved> spent() {
            var moved = new ArrayList<Moved>();
            var before = 0L;
            for (var one : counts) {
                shares(before).forEach(part -> moved.add(new Moved(part.line, one.day, -part.pence)));
                shares(one.pence).forEach(part -> moved.add(new Moved(part.line, one.day, part.pence)));
                before = one.pence;
            }
            return moved;
        }

        private static List<Long> amounts(List<Part> parts) {
            return parts.stream().map(Part::pence).toList();
        }

        /** By size; pennies go to the largest remainders, the first one in a tie. */
        private static List<Long> share(long pence, List<Part> parts) {
            var whole = parts.stream().mapToLong(Part::pence).sum();
            var shares = new ArrayList<Long>();
            var remainders = new ArrayList<BigInteger>();
            for (var part : parts) {
                var exact = BigInteger.valueOf(pence).multiply(BigInteger.valueOf(part.pence));
                shares.add(exact.divide(BigInteger.valueOf(whole)).longValueExact());
                remainders.add(exact.mod(BigInteger.valueOf(whole)));
            }
            for (var missing = pence - shares.stream().mapToLong(x -> x).sum(); missing > 0; missing--) {
                var largest = 0;
                for (var i = 1; i < parts.size(); i++) {
                    largest = remainders.get(i).compareTo(remainders.get(largest)) > 0 ? i : largest;
                }
                shares.set(largest, shares.get(largest) + 1);
                remainders.set(largest, BigInteger.valueOf(-1));
            }
            return shares;
        }
    }

    final Told budget;
    final List<Sent> receipts = new ArrayList<>();

    Replay(Told budget) {
        this.budget = budget;
    }

    boolean isReplaced(Sent returned) {
        return receipts.stream().anyMatch(next -> next.replaces == returned && !next.state.equals("withdrawn"));
    }

    private interface Which {
        boolean is(UUID line, LocalDate day);
    }

    private long waiting(Which which) {
        return receipts.stream()
                .filter(receipt -> receipt.state.equals("waiting"))
                .flatMap(receipt -> receipt.asSent().stream().filter(part -> which.is(part.line, receipt.day)))
                .mapToLong(Part::pence)
                .sum();
    }

    private long spent(Which which) {
        return receipts.stream()
                .filter(receipt -> receipt.state.equals("accepted"))
                .flatMap(receipt -> receipt.spent().stream().filter(moved -> which.is(moved.line, moved.day)))
                .mapToLong(Moved::pence)
                .sum();
    }

    long spent() {
        return spent((line, day) -> true);
    }

    long waiting() {
        return waiting((line, day) -> true);
    }

    private long used(Told.Line of) {
        return spent((line, day) -> of.id().equals(line))
                + waiting((line, day) -> of.id().equals(line));
    }

    private long setAside(Told.Line line) {
        return Math.max(0, line.cost() - used(line));
    }

    private Told.Line line(UUID id) {
        return budget.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** As the API answers. */
    Map<String, Object> balance() {
        var left = budget.agreed() - spent() - waiting();
        var setAside = budget.lines().stream().mapToLong(this::setAside).sum();
        var balance = new LinkedHashMap<String, Object>();
        balance.put("asOf", budget.today().toString());
        balance.put(
                "period",
                Map.of("start", budget.start().toString(), "end", budget.end().toString()));
        balance.put("agreedPence", budget.agreed());
        balance.put("spentPence", spent());
        balance.put("waitingPence", waiting());
        balance.put("setAsidePence", setAside);
        balance.put("freePence", left - setAside);
        balance.put("leftPence", left);
        balance.put(
                "overPence",
                budget.lines().stream()
                        .mapToLong(line -> Math.max(0, used(line) - line.cost()))
                        .sum());
        if (budget.lines().stream().anyMatch(Told.Line::isDirect)) {
            balance.put("inYourAccountPence", inYourAccount());
        }
        var unassigned = Map.of(
                "spentPence", spent((line, day) -> line == null),
                "waitingPence", waiting((line, day) -> line == null));
        balance.put("unassigned", unassigned);
        balance.put("items", budget.lines().stream().map(this::item).toList());
        outlook(balance, left, left - setAside);
        return balance;
    }

    private Map<String, Object> item(Told.Line line) {
        var item = new HashMap<String, Object>();
        item.put("planItem", line.id());
        item.put("name", line.name());
        if (line.hasGoal()) {
            item.put("goal", "Get out more");
        }
        item.put("agreedPence", line.cost());
        item.put("spentPence", spent((id, day) -> line.id().equals(id)));
        item.put("waitingPence", waiting((id, day) -> line.id().equals(id)));
        item.put("leftPence", line.cost() - used(line));
        item.put("setAsidePence", setAside(line));
        item.put("option", line.option());
        item.put("recurring", line.recurring());
        return item;
    }

    private long inYourAccount() {
        Which direct = (id, day) -> id != null && line(id).isDirect();
        var notSettled = receipts.stream()
                .filter(receipt -> receipt.state.equals("returned") && !isReplaced(receipt))
                .flatMap(receipt -> receipt.asSent().stream().filter(part -> direct.is(part.line, receipt.day)))
                .mapToLong(Part::pence)
                .sum();
        return budget.paid() - spent(direct) - waiting(direct) - notSettled;
    }

    private void outlook(Map<String, Object> balance, long left, long free) {
        if (!budget.hasBegun()) {
            balance.put("outlook", "not-begun");
            return;
        }
        var asOf = budget.today().isAfter(budget.end()) ? budget.end() : budget.today();
        var daysLeft = asOf.until(budget.end(), java.time.temporal.ChronoUnit.DAYS);
        var early = budget.start().plusDays(56).isAfter(asOf);
        Which recent = (id, day) ->
                id != null && line(id).recurring() && day.isAfter(budget.today().minusDays(56));
        var days = big(early ? budget.end().toEpochDay() - budget.start().toEpochDay() + 1 : 56);
        var pence = big(
                early
                        ? budget.lines().stream()
                                .filter(Told.Line::recurring)
                                .mapToLong(Told.Line::cost)
                                .sum()
                        : spent(recent) + waiting(recent));
        var remaining = big(left
                - budget.lines().stream()
                        .filter(line -> !line.recurring())
                        .mapToLong(this::setAside)
                        .sum());
        var lasts = pence.signum() <= 0
                ? budget.end()
                : asOf.plusDays(remaining
                        .max(BigInteger.ZERO)
                        .multiply(days)
                        .divide(pence)
                        .min(big(daysLeft))
                        .longValueExact());
        var projected = remaining.multiply(days).subtract(pence.multiply(big(daysLeft)));
        var short7 = budget.end().toEpochDay() - lasts.toEpochDay() > 7;
        var over5 = projected
                        .multiply(big(100))
                        .compareTo(big(budget.agreed()).multiply(big(5)).multiply(days))
                > 0;
        balance.put("lastsUntil", lasts.toString());
        balance.put("outlook", free < 0 || short7 ? "will-run-short" : over5 ? "will-have-money-over" : "on-course");
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
