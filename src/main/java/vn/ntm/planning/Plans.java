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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Scope;

/** The plans of all communes. */
@Repository
class Plans {
    private static final String NEWEST_FIRST =
            " order by year desc, unit_name collate \"vi-x-icu\", imported_at desc limit 500";

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
        return jdbc.sql("select * from plan where id = :id")
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

    /** The plan a commune works by: of its last year, the one imported last. */
    Optional<Plan> findLatestOf(String unitCode) {
        return jdbc.sql("select * from plan where unit_code = :unit order by year desc, imported_at desc limit 1")
                .param("unit", unitCode)
                .query(Plans::plan)
                .optional();
    }

    /** The same as it was at that moment. */
    Optional<Plan> findLatestOf(String unitCode, Instant knownAt) {
        return jdbc.sql("""
                        select * from plan where unit_code = :unit and imported_at <= :knownAt order by year desc, imported_at desc limit 1
                        """)
                .param("unit", unitCode)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(Plans::plan)
                .optional();
    }

    List<Plan> findAll() {
        return jdbc.sql("select * from plan" + NEWEST_FIRST).query(Plans::plan).list();
    }

    /** Of these units; asked for by code so that the index finds them, the wall of the database only looks on. */
    List<Plan> findAllOf(Set<String> reads) {
        String[] codes = reads.stream()
                .map(code -> code.startsWith(Scope.ALONE) ? code.substring(Scope.ALONE.length()) : code)
                .toArray(String[]::new);
        return jdbc.sql("select * from plan where unit_code = any (:codes)" + NEWEST_FIRST)
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
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
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
