package vn.ntm.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.access.Scope;

/** The plans of all communes. */
@Repository
class Plans {
    private static final String PLAN = """
            select p.*, a.amends_id, a.since as amends_since from plan p left join plan_amendment a on a.plan_id = p.id\s""";
    private static final String NEWEST_FIRST =
            " order by p.year desc, p.unit_name collate \"vi-x-icu\", p.imported_at desc limit 500";

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Plan plan) {
        PlanProperties properties = plan.properties();
        jdbc.sql("""
                        insert into plan (id, unit_code, unit_name, unit_place, year, criteria_set, set_revision, status,
                          doc_type, number, subject, place, issued_on, issuer, parent_body, signer,
                          source_sha256, source_name, imported_by, imported_at)
                        values (:id, :unit, :unitName, :unitPlace, :year, :set, :revision, :status,
                          :type, :number, :subject, :place, :issuedOn, :issuer, :parent, :signer,
                          :sha256, :sourceName, :by, :at)
                        """)
                .param("id", plan.id().id())
                .param("unit", plan.unitCode())
                .param("unitName", plan.unitName())
                .param("unitPlace", plan.unitPlace())
                .param("year", plan.year())
                .param("set", plan.criteriaSet())
                .param("revision", plan.setRevision())
                .param("status", plan.status().name())
                .param("type", properties.type())
                .param("number", properties.number())
                .param("subject", properties.subject())
                .param("place", properties.place())
                .param("issuedOn", properties.issuedOn())
                .param("issuer", properties.issuer())
                .param("parent", properties.parent())
                .param("signer", properties.signer())
                .param("sha256", plan.source().sha256())
                .param("sourceName", plan.source().name())
                .param("by", plan.importedBy())
                .param("at", plan.importedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Plan> findById(PlanId id) {
        return jdbc.sql(PLAN + "where p.id = :id")
                .param("id", id.id())
                .query(Plans::plan)
                .optional();
    }

    /** Which version of the words counts, and whose plan it is. */
    record Newest(String unitCode, int version) {}

    Optional<Newest> newestWords(PlanId id) {
        return jdbc.sql("select unit_code, text_version from plan where id = :id")
                .param("id", id.id())
                .query((row, number) -> new Newest(row.getString("unit_code"), row.getInt("text_version")))
                .optional();
    }

    /** 0 when there was none yet. */
    int versionAt(PlanId id, Instant knownAt) {
        return jdbc.sql("select coalesce(max(version), 0) from plan_text where plan_id = :id and at <= :knownAt")
                .param("id", id.id())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<PlanId> findBySource(String sha256) {
        return jdbc.sql("select id from plan where source_sha256 = :sha256 order by imported_at limit 1")
                .param("sha256", sha256)
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    Optional<PlanId> findBySource(String sha256, String unitCode) {
        return jdbc.sql("select id from plan where source_sha256 = :sha256 and unit_code = :unit")
                .param("sha256", sha256)
                .param("unit", unitCode)
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /** The plan a commune works by: of its last year, the one imported last; one that amends another not before it counts. */
    Optional<Plan> findLatestOf(String unitCode) {
        return jdbc.sql(
                        PLAN
                                + "where p.unit_code = :unit and (a.plan_id is null or a.since is not null) order by p.year desc, p.imported_at desc limit 1")
                .param("unit", unitCode)
                .query(Plans::plan)
                .optional();
    }

    /** Of one year, by the same rule. */
    Optional<Plan> findOfYear(String unitCode, int year) {
        return jdbc.sql(PLAN + """
                        where p.unit_code = :unit and p.year = :year and (a.plan_id is null or a.since is not null)
                        order by p.imported_at desc limit 1
                        """)
                .param("unit", unitCode)
                .param("year", year)
                .query(Plans::plan)
                .optional();
    }

    /** The same as it was at that moment. */
    Optional<Plan> findLatestOf(String unitCode, Instant knownAt) {
        return jdbc.sql(PLAN + """
                        where p.unit_code = :unit and p.imported_at <= :knownAt and (a.plan_id is null or a.since <= :knownAt)
                        order by p.year desc, p.imported_at desc limit 1
                        """)
                .param("unit", unitCode)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(Plans::plan)
                .optional();
    }

    void addAmendment(Plan amending, PlanId amended, String reason, Actor actor) {
        jdbc.sql("""
                        insert into plan_amendment (plan_id, unit_code, amends_id, reason, at, by_person, by_name)
                        values (:plan, :unit, :amends, :reason, :at, :person, :by)
                        """)
                .param("plan", amending.id().id())
                .param("unit", amending.unitCode())
                .param("amends", amended.id())
                .param("reason", reason)
                .param("at", amending.importedAt().atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("by", actor.signature())
                .update();
    }

    /** The plan that amends this one, whether it counts yet or not. */
    Optional<Plan> findAmending(PlanId amended) {
        return jdbc.sql(PLAN + "where a.amends_id = :id")
                .param("id", amended.id())
                .query(Plans::plan)
                .optional();
    }

    /** @return whether it amends another and did not count before */
    boolean takeEffect(PlanId amending, Instant now) {
        return jdbc.sql("update plan_amendment set since = :now where plan_id = :id and since is null")
                        .param("id", amending.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Plan> findAll() {
        return jdbc.sql(PLAN + NEWEST_FIRST).query(Plans::plan).list();
    }

    /** Of these units; asked for by code so that the index finds them, the wall of the database only looks on. */
    List<Plan> findAllOf(Set<String> reads) {
        String[] codes = reads.stream()
                .map(code -> code.startsWith(Scope.ALONE) ? code.substring(Scope.ALONE.length()) : code)
                .toArray(String[]::new);
        return jdbc.sql(PLAN + "where p.unit_code = any (:codes)" + NEWEST_FIRST)
                .param("codes", codes)
                .query(Plans::plan)
                .list();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_place"),
                row.getInt("year"),
                row.getString("criteria_set"),
                row.getInt("set_revision"),
                PlanStatus.valueOf(row.getString("status")),
                properties(row),
                new Plan.SourceFile(row.getString("source_sha256"), row.getString("source_name")),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                amends(row));
    }

    private static Plan.@Nullable Amends amends(ResultSet row) throws SQLException {
        UUID amended = row.getObject("amends_id", UUID.class);
        OffsetDateTime since = row.getObject("amends_since", OffsetDateTime.class);
        return amended == null ? null : new Plan.Amends(new PlanId(amended), since == null ? null : since.toInstant());
    }

    private static PlanProperties properties(ResultSet row) throws SQLException {
        return new PlanProperties(
                row.getString("doc_type"),
                row.getString("number"),
                row.getString("subject"),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("parent_body"),
                row.getString("signer"));
    }
}
