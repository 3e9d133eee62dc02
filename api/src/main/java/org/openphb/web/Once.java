package org.openphb.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.hibernate.exception.ConstraintViolationException;

/** The phone sends until it hears back, so the same thing may come twice at the same moment. */
public final class Once {
    private Once() {}

    /** In a transaction; whoever loses a race to the same id looks again and finds what the winner stored. */
    public static <T> T inTransaction(Callable<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            if (!lostARace(e)) {
                throw e;
            }
            return QuarkusTransaction.requiringNew().call(work);
        }
    }

    private static boolean lostARace(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
