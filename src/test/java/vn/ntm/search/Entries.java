package vn.ntm.search;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Objects of other modules, put into their tables as those modules do. */
record Entries(JdbcClient jdbc, TransactionTemplate transaction) {
    static final String COMMUNE = "05539";

    UUID plan(String unit, String number, String subject) {
        UUID id = UUID.randomUUID();
        run(
                "insert into plan (id, unit_code, unit_name, unit_place, year, criteria_set, set_revision, status, doc_type, number, subject, issued_on,"
                        + " source_sha256, source_name, imported_by, imported_at) values (?, ?, 'Xã', 'Tỉnh', 2024, 'x', 1, 'DRAFT', 'KH', ?, ?,"
                        + " '2024-02-01', ?, 'x', 'x', now())",
                id,
                unit,
                number,
                subject,
                id.toString());
        return id;
    }

    void paragraph(UUID plan, int position, String text) {
        paragraph(plan, 1, position, text);
    }

    void paragraph(UUID plan, int version, int position, String text) {
        run(
                "insert into plan_block (plan_id, position, kind, path, text, first_line, last_line, text_version) values (?, ?, 'TEXT', '', ?, 1, 1, ?)",
                plan,
                position,
                text,
                version);
    }

    UUID task(String unit, String title, int criterion) {
        UUID id = UUID.randomUUID();
        run(
                "insert into task (id, unit_code, year, origin_kind, origin_id, origin_label, origin_path, sort_key, title, details, criteria_set, criteria,"
                        + " due, output, budget, lead_hint, due_hint, state, search_key, opened_at) values (?, ?, 2024, 'HAND', ?, '', '', '', ?, '', 'x',"
                        + " array[?]::smallint[], '2024-06-30', '', '', '', '', 'NOT_STARTED', '', now())",
                id,
                unit,
                id,
                title,
                criterion);
        return id;
    }

    UUID person(String unit, String name) {
        UUID id = UUID.randomUUID();
        run("insert into person (id, unit_code, name, entered_at) values (?, ?, ?, now())", id, unit, name);
        return id;
    }

    UUID position(String unit, String title) {
        UUID id = UUID.randomUUID();
        run(
                "insert into staff_position (id, unit_code, role, title, valid_from) values (?, ?, 'CLERK', ?, '2020-01-01')",
                id,
                unit,
                title);
        return id;
    }

    void hold(UUID position, UUID person) {
        run(
                "insert into position_holder select gen_random_uuid(), unit_code, id, ?, '2020-01-01', null from staff_position where id = ?",
                person,
                position);
    }

    UUID duty(String unit, UUID position, String title) {
        UUID id = UUID.randomUUID();
        run(
                "insert into duty (id, unit_code, position_id, title, details, state, given_by, given_at, request_key) values (?, ?, ?, ?, '', 'GIVEN', 'x',"
                        + " now(), gen_random_uuid())",
                id,
                unit,
                position,
                title);
        return id;
    }

    void run(String sql, Object... values) {
        transaction.executeWithoutResult(status -> {
            JdbcClient.StatementSpec statement = jdbc.sql(sql);
            for (Object value : values) {
                statement = statement.param(value);
            }
            statement.update();
        });
    }
}
