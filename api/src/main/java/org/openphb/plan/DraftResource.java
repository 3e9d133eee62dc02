package org.openphb.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.budget.Budget;
import org.openphb.budget.Right;
import org.openphb.budget.Thing;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Once;
import org.openphb.web.Version;

/** The plan while it is written together: every part is a resource with its own version. */
@Path("/api/v1/budgets/{budget}/draft")
@Authenticated
@Tag(name = "Plans")
public class DraftResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    @PathParam("budget")
    UUID budgetId;

    @GET
    @Transactional
    public RestResponse<DraftView> draft() {
        var budget = Budget.seenBy(me.person(), budgetId, clock.today());
        budget.require(Right.SEE_BUDGET);
        budget.looked(Thing.PLAN, clock.now());
        var draft = Draft.openOf(budget).orElseGet(() -> Draft.blank(budget));
        return Version.on(200, DraftView.of(draft, clock.now()), draft.version());
    }

    @PUT
    @Path("sections/{name}")
    public RestResponse<DraftView.SectionView> section(
            @PathParam("name") String name,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteSection form) {
        return written(draft -> {
            var section = draft.section(SectionName.of(name));
            section.write(form, ifMatch, me.person(), clock.now());
            return Version.on(200, DraftView.SectionView.of(section), section.written.version);
        });
    }

    @PUT
    @Path("goals/{id}")
    public RestResponse<DraftView.GoalView> goal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteGoal form) {
        return written(draft -> {
            var fresh = draft.writeGoal(id, form, ifMatch, me.person(), clock.now());
            return answer(fresh ? 201 : 200, draft.goal(id));
        });
    }

    @PUT
    @Path("goals/{id}/removal")
    public RestResponse<DraftView.GoalView> removeGoal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Remove form) {
        return written(draft -> {
            var goal = draft.goal(id);
            goal.remove(ifMatch, me.person(), clock.now());
            return answer(200, goal);
        });
    }

    @PUT
    @Path("items/{id}")
    public RestResponse<DraftView.ItemView> item(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteItem form) {
        return written(draft -> {
            var fresh = draft.writeItem(id, form, ifMatch, me.person(), clock.now());
            return answer(fresh ? 201 : 200, draft.item(id));
        });
    }

    @PUT
    @Path("items/{id}/removal")
    public RestResponse<DraftView.ItemView> removeItem(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Remove form) {
        return written(draft -> {
            var item = draft.item(id);
            item.remove(ifMatch, me.person(), clock.now());
            return answer(200, item);
        });
    }

    @PUT
    @Path("terms")
    public RestResponse<DraftView.TermsView> terms(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteTerms form) {
        return written(draft -> {
            draft.terms.write(draft, form, ifMatch, me.person(), clock.now());
            return Version.on(200, DraftView.TermsView.of(draft), draft.terms.written.version);
        });
    }

    @PUT
    @Path("choice")
    public RestResponse<DraftView.ChoiceView> choice(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteChoice form) {
        return written(draft -> {
            draft.choice.write(draft, form, ifMatch, me.person(), clock.now());
            return Version.on(200, DraftView.ChoiceView.of(draft), draft.choice.written.version);
        });
    }

    /** One after another; the first begins it. */
    private <T> RestResponse<T> written(Function<Draft, RestResponse<T>> work) {
        var person = me.person();
        return Once.inTransaction(() -> {
            Draft.hold(budgetId);
            var budget = Budget.seenBy(person, budgetId, clock.today());
            budget.require(Right.WRITE_PLAN);
            return work.apply(Draft.toWrite(budget, person, clock.now()));
        });
    }

    private static RestResponse<DraftView.GoalView> answer(int status, DraftGoal goal) {
        return Version.on(status, DraftView.GoalView.of(goal), goal.written.version);
    }

    private RestResponse<DraftView.ItemView> answer(int status, DraftItem item) {
        var criteria = Criteria.of(item.draft.budget.organisation, clock.today());
        return Version.on(status, DraftView.ItemView.of(item, criteria), item.written.version);
    }
}
