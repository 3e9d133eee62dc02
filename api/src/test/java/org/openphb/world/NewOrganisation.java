package org.openphb.world;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Locale;
import java.util.UUID;

/** An organisation of its own for a test, and people who sign in as its staff or as nobody's. */
public final class NewOrganisation {
    public final String code =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    public NewOrganisation() {
        Owner.run("insert into organisation (code, name) values (?, 'An organisation of a test')", code);
        for (var name : new String[] {"CONTACT_HOURS", "OUT_OF_HOURS"}) {
            Owner.run(
                    "insert into setting (id, phone_id, organisation, name, content, first_day, reason, set_at) "
                            + "values (?, ?, ?, ?, 'Always', current_date - interval 1 year, 'A test', utc_timestamp(6))",
                    UuidCreator.getTimeOrderedEpoch(),
                    UUID.randomUUID(),
                    code,
                    name);
        }
    }

    /** @return a login, for {@link SignIn#as} and {@link People#id} */
    public String somebody(String name) {
        var login = name + "-" + code.toLowerCase(Locale.ROOT);
        Keycloak.add(login, login + "@example.test", name, code, login);
        SignIn.as(login).get("/me").then().statusCode(200);
        return login;
    }

    /** @param role in the realm: {@code staff}, {@code approver} or {@code lead} */
    public String staff(String name, String role) {
        var login = somebody(name);
        Keycloak.give(login + "@example.test", role);
        SignIn.forget(login);
        Owner.run(
                "insert into staff (id, person, organisation, role, first_day) values (?, ?, ?, ?, current_date - interval 1 day)",
                UuidCreator.getTimeOrderedEpoch(),
                People.id(login),
                code,
                role.toUpperCase(Locale.ROOT));
        return login;
    }
}
