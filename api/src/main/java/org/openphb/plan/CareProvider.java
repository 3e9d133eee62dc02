package org.openphb.plan;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Optional;

/**
 * A place that is registered with the Care Quality Commission (CQC), as the monthly directory tells it; no person is in it.
 *
 * @param locationId e.g. {@code 1-123456789}
 * @param activities the regulated activities it is registered for
 */
public record CareProvider(String locationId, String name, String postcode, List<String> activities) {
    private static final String PERSONAL_CARE = "Personal care";

    /** Whether it may give regulated personal care in somebody's home. */
    public boolean givesPersonalCare() {
        return activities.contains(PERSONAL_CARE);
    }

    /** Empty for what the directory that is in use does not hold. */
    public static Optional<CareProvider> find(String locationId) {
        return Arc.container().instance(CareDirectory.class).get().find(locationId);
    }
}
