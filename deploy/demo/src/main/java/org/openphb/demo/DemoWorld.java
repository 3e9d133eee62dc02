package org.openphb.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database with the people the documentation speaks of, on days near today, as its owner: once. */
@ApplicationScoped
public class DemoWorld {
    @Inject
    Instance<Clock> clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username", defaultValue = "${quarkus.datasource.username}")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password", defaultValue = "${quarkus.datasource.password}")
    String password;

    @ConfigProperty(name = "openphb.files.folder")
    Path folder;

    /** After the migrations, which run before anybody hears of the start, and before all who may ask for people. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started)
            throws SQLException, IOException {
        fill(url, owner, password, folder, today());
    }

    /**
     * The same for an application that does not carry this module, e.g. the packaged one.
     *
     * @param folder where that application keeps its files
     */
    public static void fill(String url, String owner, String password, Path folder, LocalDate today)
            throws SQLException, IOException {
        try (var database = DriverManager.getConnection(url, owner, password)) {
            database.setAutoCommit(false);
            if (isEmpty(database)) {
                Story.tell(database, today);
                Pictures.keep(database, folder);
                database.commit();
            }
        }
    }

    private static boolean isEmpty(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var organisation = statement.executeQuery("select 1 from organisation limit 1")) {
            return !organisation.next();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                (clock.isResolvable() ? clock.get() : Clock.systemUTC()).instant(), ZoneId.of("Europe/London"));
    }
}
