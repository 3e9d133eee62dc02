package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openphb.world.AnotherWorld;
import org.openphb.world.SignIn;

/**
 * Whatever is sent, decided, taken back, sent again, repeated and refused: every figure is what a replay says it must be.
 * A history that fails is told again with {@code -Dhistory.seed=}.
 */
@QuarkusTest
@TestProfile(AnotherWorld.class)
class BalanceHistoryTest {
    private static final int HISTORIES = 30;
    private static final int STEPS = 25;
    private static final ObjectMapper JSON = new ObjectMapper();

    static LongStream seeds() {
        var told = Long.getLong("history.seed");
        return told == null ? new Random().longs(HISTORIES, 0, 1_000_000_000) : LongStream.of(told);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_figure_is_what_a_replay_of_its_history_says(long seed) throws IOException {
        var random = new Random(seed);
        var replay = new Replay(Told.imported(random, LocalDate.now(ZoneId.of("Europe/London"))));
        var history = new History(random, replay, photo());
        var told = new ArrayList<String>();
        try {
            checkBalance(replay);
            for (var i = 1; i <= STEPS; i++) {
                told.add(history.step());
                checkBalance(replay);
            }
            checkStatement(replay, 1 + random.nextInt(20));
            checkLists(replay);
            history.settle();
            checkBalance(replay);
            checkStatement(replay, 200);
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + "\n" + String.join("\n", told) + "\n" + e.getMessage(), e);
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

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
