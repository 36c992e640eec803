package vn.ntm.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ntm.WholeApplicationTest;
import vn.ntm.platform.database.RunningDatabase;

/** The second wall: whatever the services forget, the database itself shows and takes only what lies within the scope it was told. */
@WholeApplicationTest
class DatabaseWallTest {
    private static final String HOME = TwoUnits.HOME;
    private static final String FOREIGN = TwoUnits.FOREIGN;

    /** Tables without row-level security, each with the reason. */
    private static final Map<String, String> OPEN = new TreeMap<>(Map.of(
            "flyway_schema_history", "which migrations ran; can only be read",
            "open_session", "asked at the door, before anybody is known; holds hashes of ids",
            "scheduled_tasks", "when nightly work ran; belongs to no unit"));

    /** Tables everybody may read; changing them is for whoever writes for the whole country. */
    private static final List<String> REFERENCE = List.of(
            "admin_unit",
            "unit_succession",
            "unit_load",
            "unit_stamp",
            "hamlet_word",
            "home_commune",
            "legal_instrument",
            "criteria_set",
            "criteria_set_revision",
            "criteria_set_instrument",
            "criteria_set_group",
            "criteria_set_condition",
            "criteria_set_note",
            "criterion",
            "indicator",
            "indicator_wording",
            "threshold",
            "threshold_part",
            "level_confirmation",
            "level_confirmation_part",
            "report_form",
            "report_schedule",
            "unit_shape",
            "funding_source",
            "land_paper",
            "special_mechanism_rule",
            "simple_work_type");

    @Autowired
    private RunningDatabase database;

    @Autowired
    private ApplicationContext product;

    @BeforeEach
    void thereIsSomethingToSteal() {
        TwoUnits units = new TwoUnits(product);
        units.homePlan();
        units.foreignPlan();
    }

    @Test
    void everyTableStandsBehindTheWallOrIsOpenForAReason() throws SQLException {
        try (ProductRole owner = ProductRole.owner(database)) {
            List<String> unguarded = owner.column("""
                    select relname from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                       and not (relrowsecurity and exists (select from pg_policy where polrelid = c.oid)) order by 1
                    """);
            assertThat(unguarded).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        }
    }

    @Test
    void onlyReferenceTablesAreOpenToReadersWithoutScope() throws SQLException {
        try (ProductRole owner = ProductRole.owner(database);
                ProductRole nobody = ProductRole.withoutScope(database)) {
            for (String table : guarded(owner)) {
                assertThat(nobody.count(table)).as(table).isZero();
            }
            assertThat(nobody.count("admin_unit")).isPositive();
        }
    }

    @Test
    void withTheScopeOfOneUnitNothingOfAnotherIsSeen() throws SQLException {
        try (ProductRole owner = ProductRole.owner(database);
                ProductRole home = ProductRole.within(database, "{" + HOME + "}", "{" + HOME + "}")) {
            for (String table : withUnit(owner)) {
                assertThat(home.column("select distinct unit_code from " + table + " where left(unit_code, 5) <> '"
                                + HOME + "'"))
                        .as(table)
                        .isEmpty();
            }
            assertThat(home.count("plan")).isPositive().isLessThan(owner.count("plan"));
            for (String part : List.of("plan_block", "plan_task", "criterion_standing")) {
                assertThat(home.count(part)).as(part).isPositive().isLessThan(owner.count(part));
            }
        }
    }

    @Test
    void positionsAreToldWithinTheScopeOrToAnOpenSession() throws SQLException {
        String positions = "select title from position_holder h, acting_positions(h.person_id, h.valid_from)";
        String everybody = "select title from generate_series(0, 255) n,"
                + " session_at_the_door(decode(lpad(to_hex(n), 64, '0'), 'hex'), current_date)";
        try (ProductRole owner = ProductRole.owner(database);
                ProductRole nobody = ProductRole.withoutScope(database)) {
            assertThat(owner.column(positions)).isNotEmpty();
            String person =
                    owner.column("select person_id from position_holder").getFirst();
            assertThat(nobody.column("select title from acting_positions('" + person + "', current_date)"))
                    .isEmpty();
            assertThat(nobody.column(everybody)).isEmpty();
        }
    }

    @Test
    void aCodeAloneDoesNotOpenWhatLiesBelowIt() throws SQLException {
        try (ProductRole hamlet = ProductRole.within(database, "{05539-X01,=05539}", "{05539-X01}")) {
            assertThat(hamlet.column("select may_read('05539') is true")).containsExactly("t");
            assertThat(hamlet.column("select may_read('05539-X02') is true")).containsExactly("f");
            assertThat(hamlet.column("select may_write('05539') is true")).containsExactly("f");
            assertThat(hamlet.column("select may_write('05539-X01') is true")).containsExactly("t");
        }
    }

    @Test
    void nothingIsChangedOutsideTheScope() throws SQLException {
        try (ProductRole home = ProductRole.within(database, "{" + HOME + "," + FOREIGN + "}", "{" + HOME + "}")) {
            assertThat(home.run("update plan set subject = 'x' where unit_code = '" + FOREIGN + "'"))
                    .isZero();
            refused(home, "update plan set unit_code = '" + FOREIGN + "' where unit_code = '" + HOME + "'");
            refused(
                    home,
                    "insert into stored_file values ('" + "0".repeat(64) + "', 1, 'a/b', 'x', now(), 'x', '" + FOREIGN
                            + "')");
            refused(
                    home,
                    "insert into plan_recipient select id, 999, 'x', 1 from plan where unit_code = '" + FOREIGN + "'");
            refused(
                    home,
                    "insert into criterion_standing select id, 99, 'MET' from assessment_snapshot where unit_code = '"
                            + FOREIGN + "'");
        }
    }

    @Test
    void aStagedDocumentIsThereForItsPersonAlone() throws SQLException {
        new TwoUnits(product).foreignImport();
        try (ProductRole owner = ProductRole.owner(database);
                ProductRole home = ProductRole.within(database, "{" + HOME + "}", "{" + HOME + "}")) {
            assertThat(owner.count("plan_import")).isPositive();
            assertThat(home.count("plan_import")).isZero();
            home.column("select set_config('ntm.person', '" + UUID.randomUUID() + "', false)");
            assertThat(home.count("plan_import")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table plan disable row level security",
                "alter table plan no force row level security",
                "drop policy read_in_scope on plan",
                "create policy all_of_it on plan using (true)",
                "drop table plan",
                "truncate plan",
                "alter table plan add column extra text",
                "alter table plan owner to current_user",
                "create or replace function may_read(unit text) returns boolean language sql as 'select true'",
                "create table public.mine (a int)",
                "create function public.mine() returns int language sql as 'select 1'",
                "create schema mine",
                "create role mine superuser",
                "alter role current_user superuser",
                "alter role current_user bypassrls",
                "set role ntm_owner",
                "set session authorization ntm_owner",
                "set session_replication_role = replica",
                "copy plan to program 'cat'",
                "copy plan to '/tmp/ntm-plan'",
                "select pg_read_file('/etc/passwd')",
                "insert into flyway_schema_history select * from flyway_schema_history",
                "update flyway_schema_history set success = false",
                "delete from flyway_schema_history",
                "insert into audit_entry select * from audit_entry",
                "update audit_entry set person_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "select nextval('audit_entry_id_seq')",
                "select setval('audit_entry_id_seq', 1)",
                "update audit_chain set seq = 0",
                "delete from audit_chain",
                "delete from plan",
                "delete from person",
                "update plan_task set text = 'x'",
                "delete from plan_finding",
                "update assessment_snapshot set as_of = '2020-01-01'",
                "delete from criterion_standing",
                "update stored_file set first_name = 'x'",
                "delete from stored_file",
                "delete from level_confirmation",
                "insert into search_entry (kind, object_id, unit_code) values ('PLAN', 'x', '05539')",
                "update search_entry set title = 'x'",
                "delete from search_entry",
                "select search_refresh('PLAN', '{}')",
                "select search_objects('PLAN')",
                "select count(*) from searchable_plan",
                "update level_confirmation set amount = 1",
                "update level_confirmation_part set amount = 1"
            })
    void thePowersOfTheOwnerAreOutOfReach(String sql) throws SQLException {
        try (ProductRole home = ProductRole.within(database, "{" + HOME + "}", "{" + HOME + "}")) {
            refused(home, sql);
        }
    }

    @Test
    void referenceDataIsNotChangedWithTheScopeOfACommune() throws SQLException {
        try (ProductRole home = ProductRole.within(database, "{" + HOME + "}", "{" + HOME + "}")) {
            assertThat(home.run("update admin_unit set name = 'x'")).isZero();
            assertThat(home.run("delete from unit_succession")).isZero();
            assertThat(home.run("update home_commune set code = '00001'")).isZero();
            assertThat(home.run("update criteria_set_revision set name = 'x'")).isZero();
            refused(home, "insert into criteria_set values ('forged-set')");
            for (String unit : List.of("VN", "19")) {
                refused(home, enteredLevel(unit));
            }
            refused(
                    home,
                    "insert into unit_update (file_name, content, changes, problems, received_by, received_at)"
                            + " values ('x', '', 0, 0, 'x', now())");
        }
    }

    private static String enteredLevel(String unit) {
        return """
                insert into level_confirmation (unit_code, set_id, code, scope, place, level_kind, expected, kind, instrument, title, issuer, issued,
                    article, note, by_name, at)
                values ('%1$s', 'ntm-2021-2025', '1.1', case '%1$s' when 'VN' then 'NATIONAL' else 'PROVINCE' end, nullif('%1$s', 'VN'), 'YES_NO', true,
                    'ENTERED', 'x', 'x', 'x', '2022-01-01', 'x', '', 'x', now())""".formatted(unit);
    }

    private static List<String> guarded(ProductRole owner) throws SQLException {
        List<String> tables = new ArrayList<>(owner.column("""
                select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity
                """));
        tables.removeAll(REFERENCE);
        return tables;
    }

    private static List<String> withUnit(ProductRole owner) throws SQLException {
        List<String> tables = new ArrayList<>(owner.column("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit_code' and not a.attisdropped
                 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
                """));
        tables.removeAll(REFERENCE);
        return tables;
    }

    private static void refused(ProductRole role, String sql) {
        assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> role.run(sql));
    }
}
