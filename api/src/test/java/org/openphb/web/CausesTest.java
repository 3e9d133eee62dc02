package org.openphb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class CausesTest {
    @Test
    void a_database_that_is_away_is_503() {
        var lost = new PersistenceException(new SQLNonTransientConnectionException("Socket error"));
        var full = new SQLException("Sorry, acquisition timeout!");
        var broken = new RuntimeException(new SQLException("gone", "08S01"));

        for (var cause : new Throwable[] {lost, full, broken}) {
            assertInstanceOf(NotAvailable.class, Causes.refusalIn(cause).orElseThrow());
            assertEquals(503, Causes.refusalIn(cause).orElseThrow().asProblem().status());
        }
    }

    @Test
    void an_identity_provider_that_is_away_is_503() {
        assertInstanceOf(
                NotAvailable.class,
                Causes.refusalIn(new RuntimeException(new OIDCException("connection refused")))
                        .orElseThrow());
    }

    @Test
    void somebody_who_was_faster_makes_the_version_stale() {
        assertInstanceOf(
                StaleVersion.class,
                Causes.refusalIn(new RuntimeException(new OptimisticLockException()))
                        .orElseThrow());
    }

    @Test
    void what_we_do_not_know_is_a_fault_of_ours() {
        assertTrue(Causes.refusalIn(new IllegalStateException(new SQLException("syntax", "42000")))
                .isEmpty());
    }
}
