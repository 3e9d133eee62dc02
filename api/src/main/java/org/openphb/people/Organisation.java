package org.openphb.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The body that runs budgets. Nothing crosses from one organisation to another. */
@Entity
public class Organisation extends PanacheEntityBase {
    /** ODS code, e.g. {@code QWO}. */
    @Id
    public String code;

    public String name;
}
