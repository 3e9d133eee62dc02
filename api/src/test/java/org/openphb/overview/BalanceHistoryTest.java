package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openphb.world.AnotherWorld;
import org.openphb.world.Pictures;
import org.openphb.world.SignIn;

/**
 * Whatever is sent, decided, taken back, sent again, repeated and refused: every figure is what a replay says it must be.
 * jqwik draws the histories and makes one that fails shorter; it is told again with {@code -Dhistory.seed=}.
 */
@QuarkusTest
@TestProfile(AnotherWorld.class)
class BalanceHistoryTest {
    private static final int HISTORIES = 30;
    private static final int MOST_STEPS = 40;
    private static final int TRIES_TO_SHORTEN = 200;
    private static final byte[] PHOTO = Pictures.jpeg();
    private static final ObjectMapper JSON = new ObjectMapper();

    static LongStream seeds() {
        var told = Long.getLong("history.seed");
        return told == null ? new Random().longs(HISTORIES, 0, 1_000_000_000) : LongStream.of(told);
    }

    /** A step is the seed of all it draws, so that it is the same step when others are left out. */
    private static Arbitrary<List<Long>> histories() {
        return Arbitraries.longs()
                .dontShrink()
                .list()
                .ofMaxSize(MOST_STEPS)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_figure_is_what_a_replay_of_its_history_says(long seed) {
        JqwikSession.run(() -> {
            var history = histories().generator(HISTORIES).next(new Random(seed));
            var fault = faultIn(seed, history.value());
            if (fault.isPresent()) {
                throw shortest(seed, history, fault.get(), TRIES_TO_SHORTEN);
            }
        });
    }

    private static AssertionError shortest(
            long seed, Shrinkable<List<Long>> history, AssertionError fault, int triesLeft)
            throws JsonProcessingException {
        for (var shorter = history.shrink().iterator(); shorter.hasNext() && triesLeft > 0; triesLeft--) {
            var next = shorter.next();
            var same = faultIn(seed, next.value());
            if (same.isPresent()) {
                return shortest(seed, next, same.get(), triesLeft - 1);
            }
        }
        return fault;
    }

    private static Optional<AssertionError> faultIn(long seed, List<Long> steps) throws JsonProcessingException {
        var random = new Random(seed);
        var replay = new Replay(Told.imported(random, LocalDate.now(ZoneId.of("Europe/London"))));
        var history = new History(replay, PHOTO);
        var told = new ArrayList<String>();
        try {
            checkBalance(replay);
            for (var step : steps) {
                told.add(history.step(step));
                checkBalance(replay);
            }
            checkStatement(replay, 1 + random.nextInt(20));
            checkLists(replay);
            history.settle();
            checkBalance(replay);
            checkStatement(replay, 200);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(
                    new AssertionError("seed " + seed + "\n" + String.join("\n", told) + "\n" + e.getMessage(), e));
        }
    }

    private static void checkBalance(Replay replay) throws JsonProcessingException {
        var answer = SignIn.as("petra").get("/budgets/{budget}/balance", replay.budget.id());
        var expected = JSON.readTree(JSON.writeValueAsString(replay.balance()));

        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals(expected, JSON.readTree(answer.asString()));
    }

    /** Page by page, and as a spreadsheet: the same sums. */
    private static void checkStatement(Replay replay, int limit) {
        var sums = new TreeMap<>(Map.of("agreed", 0L, "waiting", 0L, "spent", 0L));
        var ids = new HashSet<String>();
        var last = "9999";
        for (var cursor = ""; cursor != null; ) {
            var page = SignIn.as("grace")
                    .queryParams(cursor.isEmpty() ? Map.of("limit", limit) : Map.of("limit", limit, "cursor", cursor))
                    .get("/budgets/{budget}/entries", replay.budget.id())
                    .jsonPath();
            for (var entry : page.<Map<String, Object>>getList("items")) {
                sums.merge((String) entry.get("bucket"), ((Number) entry.get("amountPence")).longValue(), Long::sum);
                assertTrue(ids.add((String) entry.get("id")), "an entry twice");
                assertTrue(((String) entry.get("recordedAt")).compareTo(last) <= 0, "newest first");
                last = (String) entry.get("recordedAt");
            }
            cursor = page.getString("next");
        }
        var expected = new TreeMap<>(
                Map.of("agreed", replay.budget.agreed(), "waiting", replay.waiting(), "spent", replay.spent()));

        assertEquals(expected, sums);
        assertEquals(expected, spreadsheet(replay));
    }

    private static Map<String, Long> spreadsheet(Replay replay) {
        var sums = new TreeMap<>(Map.of("agreed", 0L, "waiting", 0L, "spent", 0L));
        var lines = SignIn.as("omar")
                .accept("text/csv")
                .get("/budgets/{budget}/entries", replay.budget.id())
                .asString()
                .split("\r\n");
        for (var line : List.of(lines).subList(1, lines.length)) {
            var cells = line.split(",");
            var pence =
                    new BigDecimal(cells[cells.length - 1]).movePointRight(2).longValueExact();
            sums.merge(cells[cells.length - 3].replace("\"", ""), pence, Long::sum);
        }
        return sums;
    }

    private static void checkLists(Replay replay) {
        for (var state : List.of("waiting", "accepted", "returned", "withdrawn")) {
            var expected = replay.receipts.stream()
                    .filter(receipt -> receipt.state.equals(state))
                    .map(receipt -> receipt.id.toString())
                    .collect(java.util.stream.Collectors.toSet());
            var found = SignIn.as("grace")
                    .queryParam("state", state)
                    .get("/budgets/{budget}/receipts", replay.budget.id())
                    .jsonPath()
                    .<String>getList("items.id");

            assertEquals(expected, new HashSet<>(found), state);
        }
    }
}
