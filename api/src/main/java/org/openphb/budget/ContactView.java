package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.openphb.people.Setting;
import org.openphb.people.Settings;

/** Who to ask, and who answers while they are away. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(String name, String phone, String email, String hours, String outOfHours, Cover cover) {
    /** @param until the last day away */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cover(String name, String phone, String email, LocalDate until) {}

    public static ContactView of(Budget budget, Settings settings, LocalDate today) {
        var contact = budget.contact;
        var cover = budget.isCovered(today)
                ? new Cover(budget.cover.name, budget.cover.phone, budget.cover.email, budget.coverLast)
                : null;
        return new ContactView(
                contact.name,
                contact.phone,
                contact.email,
                settings.text(Setting.Name.CONTACT_HOURS),
                settings.text(Setting.Name.OUT_OF_HOURS),
                cover);
    }
}
