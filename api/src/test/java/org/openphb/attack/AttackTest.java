package org.openphb.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the committed document, by everybody and by nobody, at everybody's things, with everything that
 * does not belong there. The same calls come again with {@code -Dattack.seed=}, which a failure names.
 */
@QuarkusTest
@TestProfile(UnderAttack.class)
class AttackTest {
    private static final Logger LOG = Logger.getLogger(AttackTest.class);
    private static final int AT_LEAST = 10_000;
    private static final int SHOWN = 60;
    private static final long SEED = Long.getLong("attack.seed", 1);

    @TestHTTPResource("/api/v1")
    URI api;

    @Test
    void nobody_gets_what_the_matrix_does_not_give_them_and_nothing_breaks() throws Exception {
        var planted = new Planted();
        var askers = new Askers();
        var calls = new Arsenal(Document.committed(), planted, askers, SEED).calls();
        Collections.shuffle(calls, new Random(SEED));
        var log = Log.open();
        try {
            var started = System.nanoTime();

            var wrong = new Attack(api, planted, askers).complaints(calls);

            var seconds = (System.nanoTime() - started) / 1_000_000_000;
            LOG.infof("The attack made %d calls in %d s (-Dattack.seed=%d)", calls.size(), seconds, SEED);
            assertTrue(calls.size() > AT_LEAST, calls.size() + " calls are too few to say that nothing is open");
            assertEquals(List.of(), log.saying(planted.words()), "the log tells about people");
            assertTrue(wrong.isEmpty(), () -> told(wrong));
            assertEquals(List.of(), log.errors());
        } finally {
            log.close();
        }
    }

    private static String told(List<String> wrong) {
        return wrong.stream()
                .limit(SHOWN)
                .collect(Collectors.joining("\n", wrong.size() + " wrong with -Dattack.seed=" + SEED + "\n", "\n"));
    }
}
