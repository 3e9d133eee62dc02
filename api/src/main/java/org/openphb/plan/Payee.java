package org.openphb.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.web.Violation;

/**
 * What whoever is paid is, beside the name.
 *
 * @param kind null: it was agreed before anybody asked
 * @param cqcLocation where the Care Quality Commission inspects it, e.g. 1-123456789
 * @param sameHousehold a family member or friend in the same home, who is paid only where that was decided (regulation 8)
 */
@Embeddable
public record Payee(
        @Enumerated(EnumType.STRING) @Column(name = "payee_kind")
        Kind kind,

        @Column(name = "personal_care") boolean personalCare,

        @Column(name = "cqc_location") String cqcLocation,

        @Column(name = "same_household") boolean sameHousehold) {

    /** Of what kind. */
    @Schema(name = "PayeeKind")
    public enum Kind {
        SHOP,
        AGENCY,
        SELF_EMPLOYED,
        EMPLOYEE,
        FAMILY,
        ORGANISATION
    }

    /** Nobody asked. */
    public static final Payee UNKNOWN = new Payee(null, false, null, false);

    private static final Pattern CQC_LOCATION = Pattern.compile("1-\\d{5,12}");

    /**
     * What is still missing before the plan is sent: an agency that gives personal care must be registered (Health and Social
     * Care Act 2008, section 10).
     *
     * @param name of whoever is paid, or nothing
     * @param item how the item's fields are named, with the dot
     */
    List<Violation> missing(String name, String item) {
        if (kind != Kind.AGENCY || !personalCare) {
            return List.of();
        }
        var missing = new ArrayList<Violation>();
        if (name == null || name.isBlank()) {
            missing.add(new Violation(item + "payee", "Write which agency gives the care"));
        }
        if (cqcLocation == null || !CQC_LOCATION.matcher(cqcLocation).matches()) {
            missing.add(new Violation(
                    item + "cqcLocation", "Enter the agency’s CQC location number. It looks like 1-123456789"));
        }
        return missing;
    }
}
