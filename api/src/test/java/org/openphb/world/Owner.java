package org.openphb.world;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner sees it: for facts that have no door yet, and to look behind the answers. */
public final class Owner {
    private Owner() {}

    public static int run(String sql, Object... values) {
        try (var connection = connect("quarkus.flyway");
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row; null when there is none. */
    public static String ask(String sql, Object... values) {
        try (var connection = connect("quarkus.flyway");
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long count(String sql, Object... values) {
        return Long.parseLong(ask(sql, values));
    }

    /** @param user whose name and password, e.g. {@code quarkus.datasource} for the application's own */
    public static Connection connect(String user) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user + ".username", String.class),
                config.getValue(user + ".password", String.class));
    }
}
