package org.openphb.notice;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.openphb.time.LondonClock;

/**
 * Sends what waits in the outbox. Every replica goes round, and each mail is taken by one of them. No transaction is open
 * while the mail server is spoken to.
 */
@ApplicationScoped
public class MailRound {
    private static final Logger LOG = Logger.getLogger(MailRound.class);
    /** Less than the first wait: what is still being sent is not taken up by another replica. */
    private static final Duration MOST_SENDING = Duration.ofSeconds(30);

    @Inject
    ReactiveMailer mailer;

    @Inject
    LondonClock clock;

    @ConfigProperty(name = "openphb.address")
    Optional<String> address;

    void warn(@Observes StartupEvent started) {
        if (address.isEmpty()) {
            LOG.warn("No mail is sent until OPENPHB_ADDRESS says where people sign in");
        }
    }

    @Scheduled(every = "{openphb.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        address.ifPresent(home -> {
            for (var id : QuarkusTransaction.requiringNew().call(() -> Mail.due(clock.now()))) {
                tried(id).ifPresent(to -> send(id, to, home.replaceAll("/+$", "")));
            }
        });
    }

    private Optional<String> tried(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Mail.held(id).flatMap(mail -> mail.tried(clock.now())));
    }

    private void send(UUID id, String to, String home) {
        var taken = isTaken(id, to, home);
        QuarkusTransaction.requiringNew().run(() -> {
            Mail mail = Mail.findById(id);
            if (taken) {
                mail.sent(clock.now());
            } else {
                mail.failed(clock.now());
            }
        });
    }

    /** Whether the mail server took it. Its own words may hold the address, so they are not logged. */
    private boolean isTaken(UUID id, String to, String home) {
        try {
            mailer.send(MailText.to(to, home)).await().atMost(MOST_SENDING);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Mail %s was not taken: %s", id, e.getClass().getSimpleName());
            return false;
        }
    }
}
