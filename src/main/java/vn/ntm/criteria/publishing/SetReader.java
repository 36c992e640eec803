package vn.ntm.criteria.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;

/** Reads published revisions back. */
@Component
class SetReader {
    private final JdbcClient jdbc;
    private final CriterionReader criteria;

    SetReader(JdbcClient jdbc, CriterionReader criteria) {
        this.jdbc = jdbc;
        this.criteria = criteria;
    }

    /** Which revision of a set is meant, and what its content was. */
    record Revision(String setId, int number, String sha256) {}

    /** The newest published revision of every set, by set. */
    Map<String, Revision> newest() {
        return jdbc
                .sql("""
                        select distinct on (set_id) set_id, revision, content_sha256 from criteria_set_revision
                        where published_at is not null order by set_id, revision desc""")
                .query((row, n) ->
                        new Revision(row.getString("set_id"), row.getInt("revision"), row.getString("content_sha256")))
                .list()
                .stream()
                .collect(Collectors.toMap(Revision::setId, revision -> revision));
    }

    /** Every published revision, the oldest of each set first. */
    List<PublishedRevisions.Dated> all() {
        return jdbc.sql("""
                        select set_id, revision, published_at from criteria_set_revision
                        where published_at is not null order by set_id, revision""")
                .query((row, n) -> new PublishedRevisions.Dated(
                        new PublishedRevisions.Edition(row.getString("set_id"), row.getInt("revision")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<PublishedSet> read(String setId, int revision) {
        return jdbc.sql(
                        "select * from criteria_set_revision where set_id = ? and revision = ? and published_at is not null")
                .params(setId, revision)
                .query((row, n) -> set(row))
                .optional();
    }

    private PublishedSet set(ResultSet row) throws SQLException {
        return new PublishedSet(
                row.getString("set_id"),
                row.getInt("revision"),
                row.getString("name"),
                row.getString("standard"),
                row.getString("level"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                new PublishedSet.Declared(
                        row.getInt("declared_criteria"),
                        row.getInt("declared_indicators"),
                        row.getBoolean("complete"),
                        row.getString("placeholder")),
                criteria.read(row.getLong("id")),
                background(row));
    }

    private SetBackground background(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new SetBackground(
                row.getString("effective_note"),
                row.getString("successor_law"),
                row.getString("prerequisite"),
                row.getString("default_region"),
                instruments(id),
                groups(id),
                conditions(id),
                notes(id));
    }

    private List<LegalInstrument> instruments(long revision) {
        return jdbc.sql("""
                        select role, legal_instrument.* from criteria_set_instrument
                        join legal_instrument on legal_instrument.id = legal_instrument_id
                        where revision_id = ? order by position""")
                .param(revision)
                .query((row, n) -> new LegalInstrument(
                        row.getString("number"),
                        row.getString("title"),
                        LegalInstrument.Role.valueOf(row.getString("role")),
                        row.getObject("issued", LocalDate.class),
                        row.getObject("in_force", LocalDate.class),
                        row.getString("signer"),
                        row.getString("province_code"),
                        Confidence.valueOf(row.getString("confidence")),
                        row.getString("source"),
                        row.getString("notes")))
                .list();
    }

    private List<SetBackground.Group> groups(long revision) {
        return jdbc.sql("select * from criteria_set_group where revision_id = ? order by position")
                .param(revision)
                .query((row, n) -> new SetBackground.Group(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("definition"),
                        new Provenance(
                                Confidence.valueOf(row.getString("confidence")), null, null, row.getString("source"))))
                .list();
    }

    private List<SetBackground.Condition> conditions(long revision) {
        return jdbc.sql("""
                        select *, null as rank, null as scale from criteria_set_condition
                        where revision_id = ? order by position""")
                .param(revision)
                .query((row, n) -> new SetBackground.Condition(
                        row.getString("key"),
                        row.getString("text"),
                        LevelColumns.read(row),
                        LevelColumns.provenance(row),
                        row.getString("hint")))
                .list();
    }

    private List<SetBackground.Note> notes(long revision) {
        return jdbc.sql("select * from criteria_set_note where revision_id = ? order by position")
                .param(revision)
                .query((row, n) -> {
                    String confidence = row.getString("confidence");
                    return new SetBackground.Note(
                            SetBackground.Topic.valueOf(row.getString("topic")),
                            row.getString("text"),
                            confidence == null ? null : Confidence.valueOf(confidence),
                            row.getString("source"));
                })
                .list();
    }
}
