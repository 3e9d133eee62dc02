package org.openphb.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.world.Owner;
import org.openphb.world.TestClock;

/** The outbox: what is put in it is sent, once, when somebody wants it; and a mail server that is ill loses nothing. */
@QuarkusTest
class MailTest {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(25),
            Duration.ofHours(2),
            Duration.ofHours(10));

    @Inject
    LondonClock clock;

    @Inject
    MailRound round;

    @Inject
    MockMailbox mailbox;

    private final ConcurrentLinkedQueue<String> sentTo = new ConcurrentLinkedQueue<>();
    private final UUID person = somebody();

    @Test
    void it_says_that_there_is_something_new_and_where_to_sign_in_and_no_more() {
        about(person);
        round.go();

        var mail = mailbox.getMailsSentTo(address(person)).get(0);
        assertEquals("Something new in OpenPHB", mail.getSubject());
        assertTrue(mail.getText().contains("\nhttp://localhost:8080\n"), mail.getText());
        assertEquals(List.of("auto-generated"), mail.getHeaders().get("Auto-Submitted"));
        assertNull(mail.getHtml());
        assertEquals(List.of(), mail.getAttachments());
        var said = (mail.getSubject() + mail.getText()).toLowerCase(Locale.ROOT);
        for (var word : List.of("health", "care", "nhs", "budget", "plan", "receipt", "£", "somebody new", "holder")) {
            assertTrue(!said.contains(word), word);
        }
    }

    @Test
    void it_is_sent_once() {
        about(person);
        round.go();
        round.go();

        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());
        assertEquals("sent", state(person));
    }

    @Test
    void two_replicas_at_the_same_time_send_each_mail_once() throws Exception {
        var people = Stream.generate(MailTest::somebody).limit(40).toList();
        people.forEach(this::about);
        var together = new CyclicBarrier(2);
        Callable<Void> replica = () -> {
            together.await();
            roundWith(mails -> {
                        sentTo.add(mails[0].getTo().get(0));
                        return Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(5));
                    })
                    .go();
            return null;
        };
        inThreads(Collections.nCopies(2, replica));

        for (var one : people) {
            assertEquals(1, Collections.frequency(sentTo, address(one)));
            assertEquals("sent", state(one));
        }
    }

    @Test
    void a_mail_that_another_replica_holds_is_left_to_it() throws Exception {
        about(person);
        var id = UUID.fromString(Owner.ask("select id from mail where person = ?", person));
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(Mail.held(id).isPresent());
            inThreads(List.of(() -> {
                assertEquals(Optional.empty(), QuarkusTransaction.requiringNew().call(() -> Mail.held(id)));
                return null;
            }));
        });
    }

    @Test
    void what_the_mail_server_refuses_is_tried_again_later_and_later_and_loses_nothing() {
        about(person);
        refusing().go();
        for (var tries = 1; tries < WAITS.size(); tries++) {
            TestClock.forward(WAITS.get(tries - 1).minusSeconds(30));
            refusing().go();
            assertEquals(tries, triesOf(person), "not before its time");
            TestClock.forward(Duration.ofSeconds(31));
            refusing().go();
            assertEquals(tries + 1, triesOf(person));
        }
        assertEquals("waits", state(person));

        TestClock.forward(WAITS.get(4).plusSeconds(1));
        round.go();
        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());
        assertEquals("sent", state(person));
    }

    @Test
    void after_five_failed_tries_again_it_is_given_up_and_the_next_news_is_a_new_mail() {
        about(person);
        var said = said(() -> {
            refusing().go();
            for (var wait : WAITS) {
                assertEquals("waits", state(person));
                TestClock.forward(wait.plusSeconds(1));
                refusing().go();
            }
        });
        assertEquals("given up", state(person));
        var id = Owner.ask("select id from mail where person = ?", person);
        assertTrue(said.contains("Mail " + id + " is given up"), said);
        assertTrue(!said.contains(person.toString()) && !said.contains("554 no"), said);
        TestClock.forward(Duration.ofDays(10));
        round.go();
        assertEquals(0, mailbox.getMailsSentTo(address(person)).size());

        about(person);
        round.go();
        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());
    }

    @Test
    void a_replica_that_dies_while_sending_has_used_its_try() {
        about(person);
        var killed = roundWith(mails -> {
            if (mails[0].getTo().contains(address(person))) {
                throw new InternalError("killed");
            }
            return Uni.createFrom().voidItem();
        });
        for (var tries = 1; tries <= WAITS.size() + 1; tries++) {
            try {
                killed.go();
            } catch (InternalError dead) {
                assertEquals(tries, triesOf(person));
            }
            round.go();
            assertEquals("waits", state(person), "not taken up before its turn");
            TestClock.forward(WAITS.get(Math.min(tries, WAITS.size()) - 1).plusSeconds(1));
        }
        round.go();
        assertEquals("given up", state(person));
    }

    @Test
    void a_person_has_at_most_one_that_has_not_gone() throws Exception {
        inThreads(Collections.nCopies(8, () -> {
            about(person);
            return null;
        }));
        about(person);
        assertEquals(1, lines(person));
        round.go();
        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());

        about(person);
        assertEquals(2, lines(person));
    }

    @ParameterizedTest
    @CsvSource({"LETTER,AT_ONCE", "PHONE,DAILY", "LETTER,WEEKLY", "EMAIL,NEVER"})
    void who_wants_none_gets_none(String channel, String howOften) {
        prefers(person, channel, howOften);
        about(person);

        assertEquals(0, lines(person));
    }

    @Test
    void who_has_no_address_gets_none() {
        Owner.run("update person set email = null where id = ?", person);
        about(person);

        assertEquals(0, lines(person));
    }

    @Test
    void who_no_longer_wants_what_waits_does_not_get_it() {
        about(person);
        prefers(person, "LETTER", "AT_ONCE");
        round.go();

        assertEquals(0, mailbox.getMailsSentTo(address(person)).size());
        assertEquals("given up", state(person));
    }

    @Test
    void it_goes_to_the_address_somebody_has_when_it_goes() {
        about(person);
        var other = "new-" + address(person);
        Owner.run("update person set email = ? where id = ?", other, person);
        round.go();

        assertEquals(1, mailbox.getMailsSentTo(other).size());
        assertEquals(other, Owner.ask("select address from mail where person = ?", person));
    }

    @ParameterizedTest
    @CsvSource({"DAILY,2026-11-24,2026-11-25", "WEEKLY,2026-11-24,2026-11-30", "DAILY,2026-03-28,2026-03-29"})
    void once_a_day_or_a_week_is_at_eight_in_london_however_much_is_new(
            String howOften, LocalDate day, LocalDate goes) {
        TestClock.set(day, 9);
        prefers(person, "EMAIL", howOften);
        about(person);
        about(person);
        TestClock.set(goes, 7);
        round.go();
        about(person);
        assertEquals(0, mailbox.getMailsSentTo(address(person)).size());

        TestClock.set(goes, 8);
        round.go();
        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());
        about(person);
        TestClock.set(goes, 23);
        round.go();
        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());
    }

    @Test
    void who_wants_to_hear_sooner_than_before_does() {
        prefers(person, "EMAIL", "WEEKLY");
        about(person);
        prefers(person, "EMAIL", "AT_ONCE");
        about(person);
        round.go();

        assertEquals(1, mailbox.getMailsSentTo(address(person)).size());
    }

    @Test
    void without_the_address_of_the_application_mail_waits() {
        about(person);
        var nowhere = roundWith(mails -> Uni.createFrom().voidItem());
        nowhere.address = Optional.empty();
        nowhere.go();

        assertEquals("waits", state(person));
        assertEquals(0, triesOf(person));
    }

    private void about(UUID person) {
        QuarkusTransaction.requiringNew().run(() -> Mail.about(List.of(Person.<Person>findById(person)), clock.now()));
    }

    private MailRound refusing() {
        return roundWith(mails -> Uni.createFrom().failure(new IOException("554 no")));
    }

    private MailRound roundWith(ReactiveMailer mailer) {
        var replica = new MailRound();
        replica.mailer = mailer;
        replica.clock = clock;
        replica.address = Optional.of("http://localhost:8080/");
        return replica;
    }

    private static void inThreads(List<Callable<Void>> work) {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    /** What is logged meanwhile. */
    private static String said(Runnable work) {
        var log = Logger.getLogger("org.openphb.notice");
        var lines = new StringBuilder();
        var listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.append(new PatternFormatter("%m%n").format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(listening);
        try {
            work.run();
        } finally {
            log.removeHandler(listening);
        }
        return lines.toString();
    }

    private static UUID somebody() {
        var id = UUID.randomUUID();
        Owner.run(
                "insert into person (id, name, email, first_seen_at) values (?, 'Somebody New', ?, utc_timestamp(6))",
                id,
                address(id));
        return id;
    }

    private static String address(UUID person) {
        return person + "@example.test";
    }

    private void prefers(UUID person, String channel, String howOften) {
        Owner.run(
                "insert into preference (id, person, channel, how_often, large_print, easy_read, language, set_by, set_at) "
                        + "values (?, ?, ?, ?, false, false, 'English', ?, ?)",
                UUID.randomUUID(),
                person,
                channel,
                howOften,
                person,
                clock.now().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
    }

    private static long lines(UUID person) {
        return Owner.count("select count(*) from mail where person = ?", person);
    }

    private static int triesOf(UUID person) {
        return Integer.parseInt(Owner.ask("select tries from mail where person = ?", person));
    }

    /** Of the newest line. */
    private static String state(UUID person) {
        return Owner.ask(
                "select case when sent_at is not null then 'sent' when given_up_at is not null then 'given up' "
                        + "else 'waits' end from mail where person = ? order by id desc",
                person);
    }
}
