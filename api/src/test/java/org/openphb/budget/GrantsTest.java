package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openphb.world.Owner;

/** Facts are added and never edited: the database itself says so, whatever the application tries. */
@QuarkusTest
class GrantsTest {
    private static final int DENIED_TABLE = 1142;
    private static final int DENIED_COLUMN = 1143;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set pence = 1",
                "update decision set reason = 'x'",
                "update message set words = 'x'",
                "update receipt set amount_pence = 1",
                "update receipt set spent_on = '2026-01-01'",
                "update receipt set sent_by = null",
                "update receipt_part set pence = 1",
                "update receipt_part set line = null",
                "update correction set pence = 1",
                "update staff_note set words = 'x'",
                "update review_request set sender_id = null",
                "update request_not_for set person = null",
                "update decision set subject_sent_by = null",
                "update review_request set words = 'x'",
                "update review_request set answer_by = '2026-01-01'",
                "update budget set organisation = 'QXX'",
                "update access set last_day = null",
                "update access set rights = 'SEE_BUDGET'",
                "update access set person = null",
                "update access_end set reason = 'x'",
                "update access_terms set last_day = null",
                "update access_code set last_day = '2030-01-01'",
                "update code_try set tried_at = '2020-01-01'",
                "update invitation set email = 'x@example.test'",
                "update staff set role = 'LEAD'",
                "update working_limit set limit_pence = 100000000",
                "update working_limit set raises = false",
                "update limit_confirmation set confirmed_by = null",
                "update hand_over set reason = 'x'",
                "update hand_over_budget set budget = null",
                "update setting set content = '1'",
                "update setting set first_day = '2026-01-01'",
                "update criterion set says = 'FINE'",
                "update criterion set ends = true",
                "update rate_card set ends = true",
                "update rate_band set hourly_pence = 1",
                "update holder set nhs_number = '9990000018'",
                "update organisation set name = 'x'",
                "update person set subject = 'x'",
                "update plan set about_me = 'x'",
                "update plan_item set cost_pence = 1",
                "update plan set starts_on = '2026-01-01'",
                "update plan set agreed_pence = 1",
                "update plan_sending set sent_by = null",
                "update decided_item set asked_pence = 1",
                "update option_change set from_day = '2026-01-01'",
                "update plan_item set payee_kind = 'SHOP'",
                "update draft set base = 1",
                "update draft_writer set person = null",
                "update draft_goal set phone_id = null",
                "update draft_item set line = null",
                "update indicative_sum set reason = 'x'",
                "update indicative_line set amount_pence = 1",
                "update review_request set about_line = null",
                "update payment set pence = 1",
                "update preference set channel = 'PHONE'",
                "update mail set person = null",
                "update budget set first_day = '2026-01-01'",
                "update opening set digest = 'x'",
                "update amendment set reason = 'x'",
                "update budget_end set reason = 'x'",
                "update milestone set day = null",
                "update share set basis_points = 1",
                "update stored_file set kept_sha256 = 'x'",
                "update go_ahead set up_to_pence = 1",
                "update go_ahead_use set go_ahead = null",
                "update go_ahead_use set matched_by = null",
                "update household_payment set last_day = null",
                "update past_answer set asked = 'x'",
                "select request from past_answer_origin",
                "update import_file set digest = 'x'",
                "update late_reason set expected_by = '2026-01-01'",
                "update lookup set looked_at = '2026-01-01'",
                "update search_lookup set words = 'x'",
                "select words from search_lookup",
                "update notice set person = null",
                "update news_seen set seen_until = '2026-01-01'",
                "insert into organisation (code, name) values ('QZZ', 'x')",
                "truncate table entry",
                "drop table entry",
                "alter table entry add column x int",
                "create table x (y int)",
                "grant update on entry to current_user"
            })
    void the_application_is_refused(String sql) throws SQLException {
        var refused = assertThrows(SQLException.class, () -> asTheApplication(sql));

        var codes = List.of(DENIED_TABLE, DENIED_COLUMN, 1044, 1045);
        assertTrue(codes.contains(refused.getErrorCode()), refused.getErrorCode() + " " + refused.getMessage());
    }

    @Test
    void nothing_at_all_is_deleted() throws SQLException {
        try (var connection = Owner.connect("quarkus.flyway");
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                var refused = assertThrows(SQLException.class, () -> asTheApplication("delete from " + table), table);

                assertEquals(DENIED_TABLE, refused.getErrorCode(), table);
            }
        }
    }

    /** Only what became of a thing is written beside it later. */
    @Test
    void these_columns_alone_may_change() throws SQLException {
        var may = new TreeSet<String>();
        try (var connection = Owner.connect("quarkus.datasource");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select concat(table_name, '.', column_name) "
                        + "from information_schema.column_privileges where privilege_type = 'UPDATE' "
                        + "and table_schema = database()")) {
            while (rows.next()) {
                may.add(rows.getString(1));
            }
        }

        may.removeIf(column -> column.startsWith("staff_session."));
        assertEquals(
                new TreeSet<>(List.of(
                        "invitation.decision",
                        "invitation.end_reason",
                        "invitation.ended_at",
                        "invitation.ended_by",
                        "invitation.ended_by_staff",
                        "invitation.version",
                        "mail.address",
                        "mail.due_at",
                        "mail.given_up_at",
                        "mail.next_try_at",
                        "mail.sent_at",
                        "mail.tries",
                        "budget.contact",
                        "budget.cover",
                        "budget.cover_first",
                        "budget.cover_last",
                        "go_ahead_use.given_back_at",
                        "go_ahead_use.unmatched_by",
                        "draft.first_review_on",
                        "draft.notice_days",
                        "draft.terms_by",
                        "draft.terms_at",
                        "draft.terms_version",
                        "draft.sum_told",
                        "draft.options_told",
                        "draft.choice_by",
                        "draft.choice_at",
                        "draft.choice_version",
                        "draft.sent_id",
                        "draft.sent_by",
                        "draft.sent_at",
                        "draft.decide_by",
                        "draft.closed_at",
                        "draft.version",
                        "draft.writes",
                        "draft_section.words",
                        "draft_section.written_by",
                        "draft_section.written_at",
                        "draft_section.version",
                        "draft_goal.words",
                        "draft_goal.written_by",
                        "draft_goal.written_at",
                        "draft_goal.version",
                        "draft_goal.removed_at",
                        "draft_item.name",
                        "draft_item.what",
                        "draft_item.goal",
                        "draft_item.payee",
                        "draft_item.payee_kind",
                        "draft_item.personal_care",
                        "draft_item.cqc_location",
                        "draft_item.same_household",
                        "draft_item.cost_pence",
                        "draft_item.how_often",
                        "draft_item.management_option",
                        "draft_item.first_day",
                        "draft_item.last_day",
                        "draft_item.written_by",
                        "draft_item.written_at",
                        "draft_item.version",
                        "draft_item.removed_at",
                        "budget.last_day",
                        "budget.name",
                        "person.email",
                        "person.name",
                        "plan_sending.clinical_reason",
                        "plan_sending.decision",
                        "plan_sending.digest",
                        "plan_sending.withdrawn_at",
                        "plan_sending.withdrawn_by",
                        "receipt.decision",
                        "receipt.version",
                        "receipt.withdrawn_at",
                        "receipt.withdrawn_by",
                        "receipt.withdrawn_reason",
                        "review_request.answer",
                        "review_request.version",
                        "review_request.withdrawn_at",
                        "review_request.withdrawn_by")),
                may);
    }

    private static void asTheApplication(String sql) throws SQLException {
        try (var connection = Owner.connect("quarkus.datasource");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
