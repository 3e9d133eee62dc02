package org.openphb.attack;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openphb.web.Matrix;

/** Which answers are right: read from the matrix written by hand, and from nothing else. */
final class Rules {
    static final Set<Integer> SHAPE = Set.of(400, 413, 415);
    private static final Set<Integer> YES = Set.of(200, 201);
    private static final Set<Integer> NO = Set.of(401, 403, 404);
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 406, 409, 412, 413, 415, 428, 429);

    private Rules() {}

    /** Where in the API a call goes. */
    enum Where {
        /** A thing that is there, on the budget of the matrix. */
        PLACE,
        /** The budget of the matrix, and what one of its lists told of: perhaps not such a thing as the matrix means. */
        FOUND,
        /** The budget of the matrix, and a thing that is not there. */
        NOTHING,
        /** Another budget of Westmoor, which dev holds. */
        OTHER,
        EASTBY,
        /** No budget, or no id at all. */
        NOWHERE
    }

    /** What may be answered to a call in which nothing is wrong but perhaps who makes it. */
    static Set<Integer> allowed(Document.Operation operation, String who, boolean nobody, Where where, String what) {
        if (nobody) {
            return where == Where.NOWHERE ? Set.of(401, 404) : Set.of(401);
        }
        if (!operation.is("budget")) {
            var answers = of(operation, who, what, where == Where.NOWHERE);
            // what they may do to themselves they may not do to others
            return isNo(answers) ? answers : and(answers, Set.of(403));
        }
        return switch (where) {
            case PLACE -> of(operation, who, what, false);
            case FOUND -> and(of(operation, who, what, false), Set.of(404));
            case NOTHING -> of(operation, who, what, true);
            case OTHER -> Planted.WESTMOOR.contains(who) || who.equals("dev") ? lenient(operation) : Set.of(404);
            case EASTBY -> Planted.EASTBY.contains(who) ? lenient(operation) : Set.of(404);
            case NOWHERE -> Set.of(404);
        };
    }

    private static Set<Integer> of(Document.Operation operation, String who, String what, boolean nothingThere) {
        var cells = cells(operation, who, what);
        if (isNo(cells)) {
            // a wrong code is counted
            var no = operation.path().equals("/codes/{code}") ? and(cells, Set.of(429)) : cells;
            return nothingThere ? and(no, Set.of(404)) : no;
        }
        return nothingThere && operation.isRead()
                ? and(cells, REFUSALS)
                : and(cells, and(YES, operation.isRead() ? Set.of(400, 404, 406) : REFUSALS));
    }

    private static Set<Integer> lenient(Document.Operation operation) {
        return operation.isRead() ? Set.of(200, 400, 403, 404, 406) : and(and(YES, REFUSALS), Set.of(403));
    }

    /** Whether somebody may do it to anything at all. */
    static boolean mayEver(Document.Operation operation, String who) {
        return cells(operation, who)
                .anyMatch(row -> !NO.contains(Integer.valueOf(row.expected().get(who))));
    }

    static boolean isNo(Set<Integer> answers) {
        return NO.containsAll(answers);
    }

    static Set<Integer> and(Set<Integer> some, Set<Integer> more) {
        var both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }

    /** The cells of a person, for one kind of thing where the matrix has a row for it, else for all. */
    private static Set<Integer> cells(Document.Operation operation, String who, String what) {
        var exact = cells(operation, who).filter(row -> row.what().equals(what)).toList();
        var rows = exact.isEmpty() ? cells(operation, who).toList() : exact;
        // what the matrix has no own one of is seen, and not changed
        var notOwn = exact.isEmpty() && what.equals("own") ? Set.of(403) : Set.<Integer>of();
        if (rows.isEmpty()) {
            throw new IllegalStateException("The matrix has no row for " + operation + " and " + who);
        }
        return and(
                rows.stream()
                        .map(row -> Integer.valueOf(row.expected().get(who)))
                        .collect(toCollection(TreeSet::new)),
                notOwn);
    }

    private static Stream<Matrix.Row> cells(Document.Operation operation, String who) {
        return Matrix.rows()
                .filter(row ->
                        row.method().equals(operation.method()) && row.path().equals(operation.path()))
                .filter(row -> !row.expected().get(who).equals("–"));
    }
}
