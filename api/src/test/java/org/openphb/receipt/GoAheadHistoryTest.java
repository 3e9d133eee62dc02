package org.openphb.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/**
 * In whatever order receipts are sent, matched by staff, taken back, returned, sent again and accepted: at no time do two that
 * count have one go-ahead or one has two, and one that is free can be used. Told again with {@code -Dhistory.seed=}.
 */
@QuarkusTest
class GoAheadHistoryTest {
    private static final int HISTORIES = 12;
    private static final int STEPS = 20;

    private enum Act {
        SEND,
        SEND_AGAIN,
        MATCH,
        WITHDRAW,
        RETURN,
        ACCEPT
    }

    /** With it nothing is named, and a match is taken off. */
    private static final int NONE = 2;

    /** @param yes which of two go-aheads, or none @param which of the receipts there are */
    private record Step(Act act, int yes, int which) {}

    /** @param named by whoever sent it */
    private record Sent(UUID id, int yes, boolean named) {}

    static LongStream seeds() {
        var told = Long.getLong("history.seed");
        return told == null ? new Random().longs(HISTORIES, 0, 1_000_000_000) : LongStream.of(told);
    }

    private static Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, NONE),
                        Arbitraries.integers().between(0, 100))
                .as(Step::new)
                .list()
                .ofSize(STEPS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void at_no_time_two_receipts_that_count_have_one_yes(long seed) {
        JqwikSession.run(() -> {
            var steps = histories().generator(HISTORIES).next(new Random(seed)).value();
            new Told("seed " + seed).all(steps);
        });
    }

    private static final class Told {
        private final String seed;
        private final NewBudget budget = NewBudget.running();
        private final List<String> goAheads = List.of(yes(), yes());
        private final List<Sent> waiting = new ArrayList<>();
        private final List<Sent> returned = new ArrayList<>();
        private final List<Sent> accepted = new ArrayList<>();

        Told(String seed) {
            this.seed = seed;
        }

        void all(List<Step> steps) {
            for (var step : steps) {
                tell(step);
                for (var yes : goAheads) {
                    var counting = Owner.count(
                            "select count(*) from go_ahead_use u join receipt r on r.id = u.receipt "
                                    + "left join decision d on d.id = r.decision "
                                    + "where u.go_ahead = ? and u.unmatched_by is null and r.withdrawn_at is null "
                                    + "and (d.id is null or d.result = 'ACCEPTED')",
                            UUID.fromString(yes));
                    assertEquals(isFree(goAheads.indexOf(yes)) ? 0 : 1, counting, seed + " after " + step);
                    var held = Owner.count(
                            "select count(*) from go_ahead_use where go_ahead = ? and given_back_at is null",
                            UUID.fromString(yes));
                    assertEquals(counting, held, seed + " after " + step);
                }
            }
        }

        private void tell(Step step) {
            switch (step.act) {
                case SEND -> send(step.yes, null);
                case SEND_AGAIN -> {
                    var old = one(returned, step);
                    if (old != null && send(step.yes, old)) {
                        returned.remove(old);
                    }
                }
                case MATCH -> match(step);
                case WITHDRAW -> change(step, "withdrawal", "amira", Map.of("reason", "mistake"), new ArrayList<>());
                case RETURN ->
                    change(step, "decision", "grace", Map.of("result", "returned", "reason", "No"), returned);
                case ACCEPT -> change(step, "decision", "grace", Map.of("result", "accepted"), accepted);
            }
        }

        private boolean send(int yes, Sent old) {
            var sent = new Sent(UUID.randomUUID(), yes, yes != NONE);
            var bought = Send.with(Send.receipt(150), "noProof", "bus");
            var form = yes == NONE ? bought : Send.with(bought, "goAhead", goAheads.get(yes));
            var answer =
                    Send.receipt("amira", budget, sent.id, old == null ? form : Send.with(form, "replaces", old.id));
            assertEquals(isFree(yes) ? 201 : 400, answer.statusCode(), seed + ": " + answer.asString());
            return answer.statusCode() == 201 && waiting.add(sent);
        }

        /** By staff: what the sender named stays, and what another has is not taken. */
        private void match(Step step) {
            var sent = one(waiting, step);
            if (sent == null) {
                return;
            }
            var form = step.yes == NONE ? Map.of() : Map.of("goAhead", goAheads.get(step.yes));
            var answer = Send.changeSeen("grace", budget.path() + "/receipts/" + sent.id, "go-ahead", form);
            var status = sent.yes == step.yes ? 200 : sent.named ? 409 : isFree(step.yes) ? 200 : 400;
            assertEquals(status, answer.statusCode(), seed + ": " + answer.asString());
            if (status == 200) {
                waiting.set(waiting.indexOf(sent), new Sent(sent.id, step.yes, sent.named));
            }
        }

        private void change(Step step, String what, String who, Map<String, Object> form, List<Sent> to) {
            var sent = one(waiting, step);
            if (sent != null) {
                Send.changeSeen(who, budget.path() + "/receipts/" + sent.id, what, form)
                        .then()
                        .statusCode(200);
                waiting.remove(sent);
                to.add(sent);
            }
        }

        private boolean isFree(int yes) {
            return yes == NONE
                    || waiting.stream().noneMatch(sent -> sent.yes == yes)
                            && accepted.stream().noneMatch(sent -> sent.yes == yes);
        }

        private static Sent one(List<Sent> from, Step step) {
            return from.isEmpty() ? null : from.get(step.which % from.size());
        }

        private String yes() {
            var path = budget.path() + "/review-requests/" + Send.request("amira", budget, "may-i-buy");
            Send.changeSeen("grace", path, "answer", Map.of("result", "granted", "reason", "Yes"))
                    .then()
                    .statusCode(200);
            return SignIn.as("amira").get(path).jsonPath().getString("goAhead.id");
        }
    }
}
