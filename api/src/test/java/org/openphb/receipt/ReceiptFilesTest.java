package org.openphb.receipt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.No;
import org.openphb.world.Owner;
import org.openphb.world.Pictures;
import org.openphb.world.Send;
import org.openphb.world.SignIn;

/** What comes in as proof, what is kept of it, and how it goes out. */
@QuarkusTest
class ReceiptFilesTest {
    private NewBudget budget;
    private UUID id;

    @BeforeEach
    void a_budget() {
        budget = NewBudget.running();
        id = UUID.randomUUID();
    }

    @Test
    void a_photo_loses_the_place_it_was_taken_at_and_stays_upright() throws IOException {
        var photo = Pictures.jpegWithGps();
        assertTrue(new String(photo, ISO_8859_1).contains(Pictures.PLACE));
        sent(photo).then().statusCode(201);

        var kept = file("amira", "1")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();

        assertFalse(new String(kept, ISO_8859_1).contains(Pictures.PLACE));
        assertFalse(new String(kept, ISO_8859_1).contains("\u0088\u0025"), "a GPS directory is left");
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(kept)).getWidth());
        var thumbnail = file("amira", "1/thumbnail").then().statusCode(200).contentType("image/jpeg");
        var small = ImageIO.read(new ByteArrayInputStream(thumbnail.extract().asByteArray()));
        assertEquals(200, small.getWidth(), "EXIF says that it is to be turned");
        assertEquals(320, small.getHeight());
    }

    @Test
    void jpeg_png_and_pdf_are_taken_whatever_they_are_called() {
        var pdf = Pictures.pdf();
        sent(Pictures.jpeg(), Pictures.png(), pdf)
                .then()
                .statusCode(201)
                .body("files.n", contains(1, 2, 3))
                .body("files.type", contains("image/jpeg", "image/png", "application/pdf"))
                .body("files.thumbnail", contains(true, true, false));

        file("amira", "2").then().statusCode(200).contentType("image/png");
        file("amira", "2/thumbnail").then().statusCode(200).contentType("image/jpeg");
        assertArrayEquals(
                pdf,
                file("amira", "3")
                        .then()
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray());
        No.is(file("amira", "3/thumbnail"), 404, "not-found");
        No.is(file("amira", "4"), 404, "not-found");
        No.is(file("amira", "0"), 404, "not-found");
        No.is(file("amira", "x"), 404, "not-found");
    }

    @Test
    void what_cannot_be_used_is_refused_and_nothing_is_left_of_it() throws IOException {
        var before = onDisk();
        var whole = Pictures.jpeg();
        var fake = "<script>alert(1)</script>".getBytes(US_ASCII);
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(US_ASCII);
        var onlyItsStart = Arrays.copyOf(Pictures.png(), 8);
        var bad = new byte[][] {
            new byte[0],
            fake,
            svg,
            Pictures.cutOff(whole),
            Pictures.cutOff(Pictures.png()),
            Pictures.cutOff(Pictures.pdf()),
            onlyItsStart,
            Arrays.copyOf(whole, 3)
        };

        for (var file : bad) {
            No.is(sent(whole, file), 400, "file-not-usable").body("violations.field", contains("file"));
        }
        assertEquals(before, onDisk());
        assertEquals(0, Owner.count("select count(*) from receipt where budget = ?", budget.id));
        sent(whole).then().statusCode(201);
    }

    @Test
    void a_refused_form_leaves_no_file() throws IOException {
        var before = onDisk();

        No.badForm(
                Send.receipt("amira", budget, id, Send.with(Send.receipt(100), "totalPence", 1), Pictures.jpeg()),
                "totalPence");

        assertEquals(before, onDisk());
    }

    @Test
    void five_files_are_taken_and_a_sixth_is_not() {
        var file = Pictures.pdf();

        No.badForm(sent(file, file, file, file, file, file), "file");
        sent(file, file, file, file, file).then().statusCode(201).body("fileCount", equalTo(5));
    }

    @Test
    void a_file_is_served_so_that_it_can_do_no_harm() {
        sent(Pictures.pdf()).then().statusCode(201);

        file("amira", "1")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", "inline; filename=\"file\"");
    }

    @Test
    void it_is_on_disk_before_we_say_that_we_have_it() throws IOException {
        sent(Pictures.jpeg()).then().statusCode(201);

        var row = "from stored_file f join receipt r on r.id = f.thing where r.budget = ?";
        var name = Owner.ask("select f.id " + row, budget.id);
        var kept = Files.readAllBytes(onDisk(name));
        assertEquals(Owner.ask("select f.kept_sha256 " + row, budget.id), sha256(kept));
        assertTrue(Files.exists(onDisk("thumbnail-" + name)));
    }

    @Test
    void a_file_that_is_not_what_was_kept_is_never_shown() throws IOException {
        sent(Pictures.jpeg()).then().statusCode(201);
        var name = Owner.ask(
                "select f.id from stored_file f join receipt r on r.id = f.thing where r.budget = ?", budget.id);
        var other = Pictures.jpeg();

        Files.write(onDisk(name), other);

        var answer = file("amira", "1");
        No.is(answer, 500, "internal");
        assertFalse(answer.asString().contains(name));
        Files.delete(onDisk(name));
        No.is(file("amira", "1"), 500, "internal");
    }

    private Response sent(byte[]... files) {
        return Send.receipt("amira", budget, id, Send.receipt(4599), files);
    }

    private Response file(String who, String n) {
        return SignIn.as(who).get(budget.path() + "/receipts/" + id + "/files/" + n);
    }

    private static Path folder() {
        return ConfigProvider.getConfig().getValue("openphb.files.folder", Path.class);
    }

    private static Path onDisk(String name) {
        return folder().resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static TreeSet<String> onDisk() throws IOException {
        try (var files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private static String sha256(byte[] content) {
        return org.openphb.files.Sha256.of(content);
    }
}
