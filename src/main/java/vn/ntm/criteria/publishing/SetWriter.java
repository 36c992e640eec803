package vn.ntm.criteria.publishing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;

/** Writes a revision of a set and closes it: what is published stays as it is. */
@Component
class SetWriter {
    private final NamedParameterJdbcTemplate jdbc;
    private final CriterionWriter criteria;

    SetWriter(NamedParameterJdbcTemplate jdbc, CriterionWriter criteria) {
        this.jdbc = jdbc;
        this.criteria = criteria;
    }

    /** To be called within a transaction. */
    void publish(PublishedSet set, String sha256, Instant at) {
        jdbc.update("insert into criteria_set (id) values (:id) on conflict do nothing", Map.of("id", set.id()));
        long revision = revision(set, sha256);
        instruments(revision, set.background().instruments());
        groups(revision, set.background().groups());
        conditions(revision, set.background().conditions());
        notes(revision, set.background().notes());
        criteria.write(revision, set.criteria());
        jdbc.update(
                "update criteria_set_revision set published_at = :at where id = :id",
                Map.of("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC), "id", revision));
    }

    private long revision(PublishedSet set, String sha256) {
        Long id = jdbc.queryForObject("""
                insert into criteria_set_revision (set_id, revision, content_sha256, name, standard, level, effective_from, effective_to,
                    effective_note, successor_law, prerequisite, default_region, declared_criteria, declared_indicators, complete, placeholder)
                values (:set, :revision, :sha256, :name, :standard, :level, :from, :to,
                    :note, :successor, :prerequisite, :region, :criteria, :indicators, :complete, :placeholder)
                returning id""", row(set, sha256), Long.class);
        if (id == null) {
            throw new IllegalStateException("No id for revision " + set.revision() + " of " + set.id());
        }
        return id;
    }

    private static MapSqlParameterSource row(PublishedSet set, String sha256) {
        return new MapSqlParameterSource()
                .addValue("set", set.id())
                .addValue("revision", set.revision())
                .addValue("sha256", sha256)
                .addValue("name", set.name())
                .addValue("standard", set.standard())
                .addValue("level", set.level())
                .addValue("from", set.effectiveFrom())
                .addValue("to", set.effectiveTo())
                .addValue("note", set.background().effectiveNote())
                .addValue("successor", set.background().successorLaw())
                .addValue("prerequisite", set.background().prerequisite())
                .addValue("region", set.background().defaultRegion())
                .addValue("criteria", set.declared().criteria())
                .addValue("indicators", set.declared().indicators())
                .addValue("complete", set.declared().complete())
                .addValue("placeholder", set.declared().placeholder());
    }

    private void instruments(long revision, List<LegalInstrument> instruments) {
        List<MapSqlParameterSource> rows =
                numbered(revision, instruments.stream().map(SetWriter::row));
        insert(rows, """
                insert into legal_instrument (number, title, issued, in_force, signer, province_code, confidence, source, notes)
                values (:number, :title, :issued, :in_force, :signer, :province, :confidence, :source, :notes)
                on conflict do nothing""");
        insert(rows, """
                insert into criteria_set_instrument (revision_id, position, legal_instrument_id, role)
                select :revision_id, :position, id, :role from legal_instrument
                where number is not distinct from cast(:number as text)
                  and title = :title
                  and issued is not distinct from cast(:issued as date)
                  and in_force is not distinct from cast(:in_force as date)
                  and signer is not distinct from cast(:signer as text)
                  and province_code is not distinct from cast(:province as text)
                  and confidence = :confidence
                  and source is not distinct from cast(:source as text)
                  and notes is not distinct from cast(:notes as text)""");
    }

    private static MapSqlParameterSource row(LegalInstrument instrument) {
        return new MapSqlParameterSource()
                .addValue("number", instrument.number())
                .addValue("title", instrument.title())
                .addValue("role", instrument.role().name())
                .addValue("issued", instrument.issued())
                .addValue("in_force", instrument.inForce())
                .addValue("signer", instrument.signer())
                .addValue("province", instrument.province())
                .addValue("confidence", instrument.confidence().name())
                .addValue("source", instrument.source())
                .addValue("notes", instrument.notes());
    }

    private void groups(long revision, List<SetBackground.Group> groups) {
        insert(
                numbered(
                        revision,
                        groups.stream()
                                .map(group -> LevelColumns.add(new MapSqlParameterSource(), group.provenance())
                                        .addValue("code", group.code())
                                        .addValue("name", group.name())
                                        .addValue("definition", group.definition()))),
                """
                insert into criteria_set_group (revision_id, position, code, name, definition, confidence, source)
                values (:revision_id, :position, :code, :name, :definition, :confidence, :source)""");
    }

    private void conditions(long revision, List<SetBackground.Condition> conditions) {
        insert(numbered(revision, conditions.stream().map(SetWriter::row)), """
                insert into criteria_set_condition (revision_id, position, key, text, level_kind, direction, amount, unit, expected,
                    confidence, certainty, instrument, source, hint)
                values (:revision_id, :position, :key, :text, :level_kind, :direction, :amount, :unit, :expected,
                    :confidence, :certainty, :instrument, :source, :hint)""");
    }

    private static MapSqlParameterSource row(SetBackground.Condition condition) {
        MapSqlParameterSource row = new MapSqlParameterSource("key", condition.key())
                .addValue("text", condition.text())
                .addValue("hint", condition.hint());
        LevelColumns.add(row, condition.level());
        return LevelColumns.add(row, condition.provenance());
    }

    private void notes(long revision, List<SetBackground.Note> notes) {
        Stream<MapSqlParameterSource> rows = notes.stream()
                .map(note -> new MapSqlParameterSource("topic", note.topic().name())
                        .addValue("text", note.text())
                        .addValue("confidence", LevelColumns.name(note.confidence()))
                        .addValue("source", note.source()));
        insert(numbered(revision, rows), """
                insert into criteria_set_note (revision_id, position, topic, text, confidence, source)
                values (:revision_id, :position, :topic, :text, :confidence, :source)""");
    }

    private static List<MapSqlParameterSource> numbered(long revision, Stream<MapSqlParameterSource> rows) {
        List<MapSqlParameterSource> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(row.addValue("revision_id", revision).addValue("position", numbered.size())));
        return numbered;
    }

    private void insert(List<MapSqlParameterSource> rows, String sql) {
        jdbc.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
    }
}
