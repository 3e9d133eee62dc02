package org.openphb.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The pictures of the receipts in the story: drawn, kept in the folder of uploaded files, and recorded. */
final class Pictures {
    private static final String RECORD = """
            insert into stored_file (id, thing_kind, thing, position, media_type, received_sha256, kept_sha256, kept_bytes,
                has_thumbnail, kept_at)
            select ?, 'receipt', id, 1, 'image/jpeg', ?, ?, ?, true, received_at from receipt where id = ?""";

    private record Drawn(UUID receipt, byte[] picture, byte[] thumbnail) {}

    private Pictures() {}

    static void keep(Connection database, Path folder) throws SQLException, IOException {
        var drawn = read(database).parallelStream().map(Pictures::draw).toList();
        try (var statement = database.prepareStatement(RECORD)) {
            for (var one : drawn) {
                keep(one, folder, statement);
            }
        }
    }

    private static List<TillReceipt> read(Connection database) throws SQLException {
        var receipts = new LinkedHashMap<UUID, TillReceipt>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select * from printed order by id, position")) {
            while (row.next()) {
                var id = UUID.fromString(row.getString("id"));
                if (!receipts.containsKey(id)) {
                    receipts.put(
                            id,
                            new TillReceipt(
                                    id,
                                    row.getString("shop"),
                                    row.getDate("day").toLocalDate(),
                                    row.getLong("total_pence"),
                                    new ArrayList<>(),
                                    row.getBoolean("too_dark")));
                }
                receipts.get(id).bought().add(new TillReceipt.Bought(row.getString("words"), row.getLong("pence")));
            }
        }
        return List.copyOf(receipts.values());
    }

    private static Drawn draw(TillReceipt receipt) {
        var photo = Photo.of(receipt);
        return new Drawn(receipt.id(), photo.jpeg(), photo.thumbnail().jpeg());
    }

    /** Named as the application names what it keeps: its id, in a folder of its last two letters. */
    private static void keep(Drawn drawn, Path folder, PreparedStatement statement) throws SQLException, IOException {
        var id = drawn.receipt.toString().replaceFirst("-0009-", "-0010-");
        var place = Files.createDirectories(folder.resolve(id.substring(id.length() - 2)));
        Files.write(place.resolve(id), drawn.picture);
        Files.write(place.resolve("thumbnail-" + id), drawn.thumbnail);
        var sha256 = sha256(drawn.picture);
        statement.setString(1, id);
        statement.setString(2, sha256);
        statement.setString(3, sha256);
        statement.setLong(4, drawn.picture.length);
        statement.setString(5, drawn.receipt.toString());
        statement.executeUpdate();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
