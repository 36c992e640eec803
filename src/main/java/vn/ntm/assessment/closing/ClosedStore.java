package vn.ntm.assessment.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.documents.CanonicalText;
import vn.ntm.shared.Vietnamese;

/** Closed assessments as rows that stay. */
@Repository
class ClosedStore {
    private static final String ROW = """
            select c.id, c.unit_code, c.criteria_set, c.year, c.version, c.set_revision, c.as_of, c.met, c.total, c.reason, c.note, c.sha256,
                   c.closed_at, c.closed_by, exists (select from assessment_reopening r where r.closed_id = c.id) as reopened
              from closed_assessment c
            """;

    private final JdbcClient jdbc;

    ClosedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest year first, within it the newest version. */
    List<ClosedAssessment> all(String unit) {
        return jdbc.sql(ROW + "where c.unit_code = :unit order by c.year desc, c.criteria_set, c.version desc")
                .param("unit", unit)
                .query(ClosedStore::row)
                .list();
    }

    Optional<ClosedAssessment> find(String unit, long id) {
        return jdbc.sql(ROW + "where c.unit_code = :unit and c.id = :id")
                .param("unit", unit)
                .param("id", id)
                .query(ClosedStore::row)
                .optional();
    }

    Optional<ClosedAssessment> newest(String unit, String set, int year, Instant knownAt) {
        return jdbc.sql(ROW + """
                        where c.unit_code = :unit and c.criteria_set = :set and c.year = :year and c.closed_at <= :knownAt
                         order by c.version desc limit 1
                        """)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("unit", unit)
                .param("set", set)
                .param("year", year)
                .query(ClosedStore::row)
                .optional();
    }

    String content(ClosedAssessment closed) {
        return jdbc.sql("select content from closed_assessment where id = :id")
                .param("id", closed.id())
                .query(String.class)
                .single();
    }

    long add(Frozen.Head head, String content, Actor actor) {
        return jdbc.sql("""
                        insert into closed_assessment (unit_code, criteria_set, year, version, set_revision, as_of, met, total, reason, note,
                                                       content, sha256, closed_at, closed_by, person_id, position_id)
                        values (:unit, :set, :year, :version, :revision, :asOf, :met, :total, :reason, :note,
                                :content, :sha256, :at, :by, :person, :position)
                        returning id
                        """)
                .param("unit", head.unit())
                .param("set", head.set())
                .param("year", head.year())
                .param("version", head.version())
                .param("revision", head.setRevision())
                .param("asOf", LocalDate.ofInstant(head.knownAt(), Vietnamese.ZONE))
                .param("met", head.met())
                .param("total", head.total())
                .param("reason", head.reason())
                .param("note", head.note())
                .param("content", content)
                .param("sha256", CanonicalText.fingerprint(content))
                .param("at", head.closedAt().atOffset(ZoneOffset.UTC))
                .param("by", head.closedBy())
                .param("person", actor.personId())
                .param("position", actor.positionId())
                .query(Long.class)
                .single();
    }

    void reopen(ClosedAssessment closed, String reason, Instant now, Actor actor) {
        jdbc.sql("""
                        insert into assessment_reopening (closed_id, unit_code, reason, reopened_at, reopened_by, person_id)
                        values (:id, :unit, :reason, :now, :by, :person)
                        """)
                .param("id", closed.id())
                .param("unit", closed.unitCode())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    private static ClosedAssessment row(ResultSet row, int number) throws SQLException {
        return new ClosedAssessment(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("criteria_set"),
                row.getInt("year"),
                row.getInt("version"),
                row.getInt("set_revision"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("met"),
                row.getInt("total"),
                row.getString("reason"),
                row.getString("note"),
                row.getString("sha256"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by"),
                row.getBoolean("reopened"));
    }
}
