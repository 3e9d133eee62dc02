package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the directory says.
 *
 * @param asOf the day on which the CQC made the directory that is in use
 * @param sample it is the one that ships with OpenPHB: none of these places is real
 * @param more there are more than are told
 * @param says in words, what to do when nothing is found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CareProvidersView(
        LocalDate asOf, boolean sample, List<CareProviderView> items, boolean more, String says) {
    private static final int MOST = 20;
    private static final int FEWEST_LETTERS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** @param personalCare it is registered to give personal care in somebody's home */
    @Schema(name = "CareProviderView")
    public record CareProviderView(
            String locationId, String name, String postcode, List<String> activities, boolean personalCare) {
        static CareProviderView of(CareProvider place) {
            return new CareProviderView(
                    place.locationId(), place.name(), place.postcode(), place.activities(), place.givesPersonalCare());
        }
    }

    static CareProvidersView of(CareDirectory directory, String text) {
        if (text.length() < FEWEST_LETTERS) {
            return of(directory, List.of(), "Enter at least 3 letters of the name, the location ID or the postcode.");
        }
        var found = directory.matching(text).limit(MOST + 1L).toList();
        return of(directory, found, found.isEmpty() ? nothing(directory, text) : null);
    }

    private static CareProvidersView of(CareDirectory directory, List<CareProvider> found, String says) {
        return new CareProvidersView(
                directory.day(),
                directory.isSample(),
                found.stream().limit(MOST).map(CareProviderView::of).toList(),
                found.size() > MOST,
                says);
    }

    private static String nothing(CareDirectory directory, String text) {
        var what = !text.matches("[0-9-]+")
                ? "We do not find this name or postcode"
                : text.matches("1-\\d{5,12}")
                        ? "We do not find this location ID"
                        : "A location ID looks like 1-123456789. We do not find this one";
        return what + " in the CQC’s list of " + DAY.format(directory.day())
                + ". Check it with the agency, or on www.cqc.org.uk: our list may be older.";
    }
}
