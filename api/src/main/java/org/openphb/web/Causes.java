package org.openphb.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

/** What an exception from below means to the person who asked. */
final class Causes {
    private Causes() {}

    static Optional<Refusal> refusalIn(Throwable e) {
        return chain(e).map(Causes::refusalOf).flatMap(Optional::stream).findFirst();
    }

    static Throwable deepest(Throwable e) {
        return chain(e).reduce((first, second) -> second).orElse(e);
    }

    private static Stream<Throwable> chain(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<Refusal> refusalOf(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(new StaleVersion());
        }
        var away = cause instanceof io.quarkus.oidc.OIDCException
                || cause instanceof LockAcquisitionException
                || cause instanceof JDBCConnectionException
                || cause instanceof SQLException sql && isAway(sql);
        return away ? Optional.of(new NotAvailable()) : Optional.empty();
    }

    private static boolean isAway(SQLException e) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || e.getSQLState() != null && e.getSQLState().startsWith("08")
                || e.getMessage() != null && e.getMessage().contains("cquisition timeout");
    }
}
