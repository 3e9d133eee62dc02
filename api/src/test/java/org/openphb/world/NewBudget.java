package org.openphb.world;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A budget of its own for a test, so that tests do not meet: taken in by Grace's import, with access rows as a test
 * wants them. £1,000 for assistants by direct payment, £500 that a third party holds, £200 for drums, notional.
 */
public final class NewBudget {
    public static final long AGREED_PENCE = 200_000;

    public final UUID id = UuidCreator.getTimeOrderedEpoch();
    public final UUID assistants = UuidCreator.getTimeOrderedEpoch();
    public final UUID held = UuidCreator.getTimeOrderedEpoch();
    public final UUID drums = UuidCreator.getTimeOrderedEpoch();
    public final LocalDate start;
    public final LocalDate end;
    public final String nhsNumber;
    public final String holder;

    private NewBudget(LocalDate start, LocalDate end, String nhsNumber, String holder) {
        this.start = start;
        this.end = end;
        this.nhsNumber = nhsNumber;
        this.holder = holder;
    }

    /** Began 100 days ago, ends in 200; Amira is its holder and Grace its contact. */
    public static NewBudget running() {
        var today = TestClock.today();
        return in(today.minusDays(100), today.plusDays(200)).with("amira", "HOLDER");
    }

    public static NewBudget in(LocalDate start, LocalDate end) {
        var number = nhsNumber();
        return new NewBudget(start, end, number, "Holder " + number).taken("grace");
    }

    /** Opened here by Grace, its contact, for somebody new: no plan, no money, nobody let in. The three lines do not exist. */
    public static NewBudget opened(LocalDate start, LocalDate end) {
        var number = nhsNumber();
        var budget = new NewBudget(start, end, number, "Holder " + number);
        var holder = UUID.randomUUID();
        var person = Map.of("nhsNumber", number, "name", budget.holder, "dateOfBirth", "1990-02-03");
        Send.change("grace", "/holders/" + holder, null, person).then().statusCode(201);
        Send.change("grace", "/holders/" + holder + "/budgets/" + budget.id, null, opening(start, end, "grace"))
                .then()
                .statusCode(201);
        return budget;
    }

    /** What it takes to open one, all of it paid by Westmoor. */
    public static Map<String, Object> opening(LocalDate start, LocalDate end, String contact) {
        return Map.of(
                "name",
                "A budget of a test",
                "cohort",
                "other",
                "firstDay",
                start.toString(),
                "lastDay",
                end.toString(),
                "contact",
                People.id(contact),
                "shares",
                List.of(Map.of("funder", "Westmoor ICB", "kind", "nhs", "basisPoints", 10_000)));
    }

    /** Another budget of the same holder and cohort. */
    public NewBudget sibling(LocalDate start, LocalDate end) {
        return new NewBudget(start, end, nhsNumber, holder).taken("grace").with("amira", "HOLDER");
    }

    private NewBudget taken(String staff) {
        SignIn.as(staff)
                .contentType("application/json")
                .body(asImport(staff))
                .put("/imports/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        return this;
    }

    /** What an import of somebody's that holds one budget looks like; the ids in it are new. */
    public static Map<String, Object> importBy(String staff) {
        return Map.of("budgets", List.of(asImportedBy(staff)));
    }

    /** One of them. */
    public static Map<String, Object> asImportedBy(String staff) {
        var number = nhsNumber();
        var today = TestClock.today();
        return new NewBudget(today.minusDays(100), today.plusDays(200), number, "Holder " + number).asImported(staff);
    }

    private Map<String, Object> asImport(String contact) {
        return Map.of("budgets", List.of(asImported(contact)));
    }

    private Map<String, Object> asImported(String contact) {
        var plan = Map.of(
                "agreedOn",
                start.minusDays(10).toString(),
                "aboutMe",
                "I like drums",
                "risks",
                "None that I know",
                "ifThingsGoWrong",
                "Ring Ben",
                "goals",
                List.of("I play in a band"),
                "items",
                List.of(
                        item(assistants, "Assistants", 100_000, "weekly", "direct-payment"),
                        item(held, "Agency", 50_000, "monthly", "third-party"),
                        item(drums, "Drums", 20_000, "one-off", "notional")));
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("holder", Map.of("name", holder, "nhsNumber", nhsNumber, "dateOfBirth", "1990-02-03")),
                Map.entry("name", "A budget of a test"),
                Map.entry("cohort", "other"),
                Map.entry("start", start.toString()),
                Map.entry("end", end.toString()),
                Map.entry("agreedPence", AGREED_PENCE),
                Map.entry("contact", contact + "@example.test"),
                Map.entry("shares", List.of(Map.of("funder", "Westmoor ICB", "kind", "nhs", "basisPoints", 10_000))),
                Map.entry("plan", plan),
                Map.entry("payments", List.of()));
    }

    private static Map<String, Object> item(UUID id, String name, long pence, String howOften, String option) {
        return Map.of("id", id, "name", name, "goal", 1, "costPence", pence, "howOften", howOften, "option", option);
    }

    public NewBudget with(String login, String role, String... rights) {
        return with(login, role, start.minusDays(1000), null, rights);
    }

    public NewBudget with(String login, String role, LocalDate first, LocalDate last, String... rights) {
        Owner.run(
                "insert into access (id, budget, person, role, rights, first_day, last_day, granted_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))",
                UUID.randomUUID(),
                id,
                People.id(login),
                role,
                String.join(",", rights),
                first,
                last);
        return this;
    }

    public String path() {
        return "/budgets/" + id;
    }

    /** The figures of the balance, as the holder's closest sees them. */
    public long pence(String figure) {
        return SignIn.as("grace")
                .get(path() + "/balance")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong(figure);
    }

    /** From the range for tests, with its check digit. */
    public static String nhsNumber() {
        while (true) {
            var nine = "999" + (100_000 + ThreadLocalRandom.current().nextInt(900_000));
            var sum = 0;
            for (var i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10 && Owner.count("select count(*) from holder where nhs_number = ?", nine + check) == 0) {
                return nine + check;
            }
        }
    }
}
