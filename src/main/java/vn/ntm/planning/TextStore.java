package vn.ntm.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Actor;
import vn.ntm.documents.DocumentText;

/** The versions of the words of plans, each with what it says. */
@Repository
class TextStore {
    private final JdbcClient jdbc;
    private final PlanContents contents;
    private final JsonMapper json = JsonMapper.builder().build();

    TextStore(JdbcClient jdbc, PlanContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** A version as it comes in: read from a file, or lines that were edited here. */
    record NewText(
            PlanText.Kind kind,
            Plan.@Nullable SourceFile source,
            @Nullable DocumentText lines,
            String note) {}

    /** What was imported with the plan. */
    void addFirst(Plan plan, PlanContent content, Actor actor) {
        addFirst(plan, new NewText(PlanText.Kind.IMPORTED, plan.source(), null, ""), content, actor);
    }

    void addFirst(Plan plan, NewText first, PlanContent content, Actor actor) {
        keep(plan, 1, first, actor, plan.importedAt());
        contents.add(plan.id(), 1, content);
    }

    /**
     * Makes it the version that counts.
     *
     * @param seen version of the words that was read
     * @return whether that was still the newest
     */
    boolean add(Plan plan, int seen, NewText text, PlanContent content, Actor actor, Instant now) {
        boolean newest = jdbc.sql("""
                        update plan set text_version = :next, version = version + 1 where id = :id and text_version = :seen
                        """)
                        .param("id", plan.id().id())
                        .param("seen", seen)
                        .param("next", seen + 1)
                        .update()
                == 1;
        if (newest) {
            keep(plan, seen + 1, text, actor, now);
            contents.add(plan.id(), seen + 1, content);
        }
        return newest;
    }

    private void keep(Plan plan, int version, NewText text, Actor actor, Instant now) {
        Plan.SourceFile source = text.source();
        jdbc.sql("""
                        insert into plan_text (plan_id, unit_code, version, kind, file_sha256, file_name, read_text, note, at, by_person, by_name)
                        values (:plan, :unit, :version, :kind, :sha256, :file, :lines::jsonb, :note, :at, :person, :by)
                        """)
                .param("plan", plan.id().id())
                .param("unit", plan.unitCode())
                .param("version", version)
                .param("kind", text.kind().name())
                .param("sha256", source == null ? null : source.sha256())
                .param("file", source == null ? null : source.name())
                .param("lines", text.lines() == null ? null : json.writeValueAsString(text.lines()))
                .param("note", text.note())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("by", actor.signature())
                .update();
    }

    /** Newest first. */
    List<PlanText> of(PlanId plan) {
        return jdbc.sql("select * from plan_text where plan_id = :plan order by version desc")
                .param("plan", plan.id())
                .query(TextStore::text)
                .list();
    }

    /** The lines of an edited version; those of the others are in their file. */
    Optional<DocumentText> lines(PlanId plan, int version) {
        return jdbc.sql(
                        "select read_text from plan_text where plan_id = :plan and version = :version and read_text is not null")
                .param("plan", plan.id())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(lines -> json.readValue(lines, DocumentText.class));
    }

    private static PlanText text(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("file_sha256");
        return new PlanText(
                row.getInt("version"),
                PlanText.Kind.valueOf(row.getString("kind")),
                sha256 == null ? null : new Plan.SourceFile(sha256, row.getString("file_name")),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
