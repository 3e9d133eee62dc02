package org.openphb.plan;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The CQC's <em>care directory with filters</em>, saved as CSV. What ships is a small sample in its form; who runs OpenPHB
 * puts the file of the month in its place. Of its columns only those of a place are read, never the registered manager.
 */
@Startup
@ApplicationScoped
public class CareDirectory {
    private static final String ID = "Location ID";
    private static final String NAME = "Location Name";
    private static final String POSTCODE = "Location Postal Code";
    private static final String ACTIVITY = "Regulated activity - ";
    private static final String SAMPLE = "/care-directory-sample.csv";
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 2);

    /** The monthly file; without it, the sample. */
    @Inject
    @ConfigProperty(name = "openphb.care-directory.file")
    Optional<Path> file;

    /** The day on which the CQC made that file. */
    @Inject
    @ConfigProperty(name = "openphb.care-directory.day")
    Optional<LocalDate> day;

    private Map<String, CareProvider> places;

    @PostConstruct
    void read() throws IOException {
        if (file.isPresent() != day.isPresent()) {
            throw new IllegalStateException(
                    "Set openphb.care-directory.file and openphb.care-directory.day together: how old the list is, is told");
        }
        try (var in = file.isPresent() ? Files.newInputStream(file.get()) : sample()) {
            places = read(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static InputStream sample() {
        return CareDirectory.class.getResourceAsStream(SAMPLE);
    }

    static Map<String, CareProvider> read(Reader csv) {
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)) {
            var places = new TreeMap<String, CareProvider>();
            while (rows.hasNext()) {
                var place = place(rows.next());
                places.put(place.locationId(), place);
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException("The care directory cannot be read", e);
        }
    }

    private static CareProvider place(Map<String, String> row) {
        if (!row.containsKey(ID) || !row.containsKey(NAME) || !row.containsKey(POSTCODE)) {
            throw new IllegalStateException(
                    "The care directory has no columns " + String.join(", ", ID, NAME, POSTCODE));
        }
        return new CareProvider(
                row.get(ID).strip(), row.get(NAME).strip(), row.get(POSTCODE).strip(), activities(row));
    }

    private static List<String> activities(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(ACTIVITY)
                        && cell.getValue().strip().equalsIgnoreCase("Y"))
                .map(cell -> cell.getKey().substring(ACTIVITY.length()))
                .sorted()
                .toList();
    }

    boolean isSample() {
        return file.isEmpty();
    }

    /** How old it is. */
    LocalDate day() {
        return day.orElse(SAMPLE_DAY);
    }

    Optional<CareProvider> find(String locationId) {
        return Optional.ofNullable(places.get(locationId.strip()));
    }

    /** By the whole id, the beginning of the postcode, or words that stand in the name; by name. */
    Stream<CareProvider> matching(String text) {
        var words = folded(text).split(" ");
        var postcode = withoutSpaces(text);
        return places.values().stream()
                .filter(place -> place.locationId().equals(text.strip())
                        || withoutSpaces(place.postcode()).startsWith(postcode)
                        || Stream.of(words).allMatch(folded(place.name())::contains))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()));
    }

    private static String folded(String text) {
        return String.join(" ", Wording.of(text).words());
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
