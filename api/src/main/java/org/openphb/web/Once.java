package org.openphb.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.OptimisticLockException;
import java.util.concurrent.Callable;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** The phone sends until it hears back, so the same thing may come twice at the same moment. */
public final class Once {
    private static final int TRIES = 4;

    private Once() {}

    /**
     * In a transaction; whoever loses a race, to the same id or to somebody who changed the thing meanwhile, looks again and
     * finds what the winner stored.
     */
    public static <T> T inTransaction(Callable<T> work) {
        for (var tries = 1; ; tries++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (RuntimeException e) {
                if (tries == TRIES || !lostARace(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean lostARace(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof LockAcquisitionException) {
                return true;
            }
        }
        return false;
    }
}
