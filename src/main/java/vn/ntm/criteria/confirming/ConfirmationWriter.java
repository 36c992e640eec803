package vn.ntm.criteria.confirming;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.publishing.LevelColumns;

/** Writes the levels that people confirm, enter and withdraw. */
@Component
class ConfirmationWriter {
    private final JdbcClient jdbc;

    ConfirmationWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who does what with which text; all that one act writes has one moment. */
    record Reading(String unitCode, Actor actor, Confirmed.Kind kind, ReadText read, Instant at) {}

    /** Who takes a level back, and why. */
    record Withdrawal(Actor actor, String reason, Instant at) {}

    /** Levels of one indicator are changed one after the other until the transaction ends. */
    void lock(IndicatorRef indicator) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('level_confirmation ' || :set || ' ' || :code))")
                .param("set", indicator.setId())
                .param("code", indicator.code())
                .query()
                .listOfRows();
    }

    long add(IndicatorRef indicator, Threshold threshold, Reading reading) {
        MapSqlParameterSource row = LevelColumns.add(new MapSqlParameterSource(), threshold.level());
        place(row, indicator, threshold);
        said(row, reading);
        long id = jdbc.sql("""
                        insert into level_confirmation (unit_code, set_id, code, scope, place, year, valid_from, valid_to, level_kind, direction,
                            amount, unit, expected, rank, scale, kind, instrument, title, issuer, issued, article, note,
                            by_person, by_position, by_name, at)
                        values (:unitCode, :set, :code, :scope, :place, :year, :from, :to, :level_kind, :direction, :amount, :unit, :expected,
                            :rank, :scale, :kind, :instrument, :title, :issuer, :issued, :article, :note,
                            :person, :position, :by, :at)
                        returning id""")
                .paramSource(row)
                .query((found, n) -> found.getLong("id"))
                .single();
        if (threshold.level() instanceof Level.AllOf(List<Level.Part> parts)) {
            add(id, parts);
        }
        return id;
    }

    private static void place(MapSqlParameterSource row, IndicatorRef indicator, Threshold threshold) {
        row.addValue("set", indicator.setId())
                .addValue("code", indicator.code())
                .addValue("scope", threshold.scope().name())
                .addValue("place", threshold.place())
                .addValue("year", threshold.year())
                .addValue("from", threshold.validFrom())
                .addValue("to", threshold.validTo());
    }

    private static void said(MapSqlParameterSource row, Reading reading) {
        Confirmed.Text text = reading.read().text();
        row.addValue("unitCode", reading.unitCode())
                .addValue("kind", reading.kind().name())
                .addValue("instrument", text.number())
                .addValue("title", text.title())
                .addValue("issuer", text.issuer())
                .addValue("issued", text.issued())
                .addValue("article", text.article())
                .addValue("note", reading.read().note())
                .addValue("person", reading.actor().personId())
                .addValue("position", reading.actor().positionId())
                .addValue("by", reading.actor().signature())
                .addValue("at", reading.at().atOffset(ZoneOffset.UTC));
    }

    private void add(long level, List<Level.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Level.Part part = parts.get(i);
            jdbc.sql("""
                            insert into level_confirmation_part (confirmation_id, position, condition, metric, level_kind, direction, amount, unit, expected)
                            values (:level, :part, :condition, :metric, :level_kind, :direction, :amount, :unit, :expected)""")
                    .paramSource(LevelColumns.add(new MapSqlParameterSource(), part.level())
                            .addValue("level", level)
                            .addValue("part", i)
                            .addValue("condition", part.when())
                            .addValue("metric", part.metric()))
                    .update();
        }
    }

    /** @return whether it still held */
    boolean withdraw(long id, Withdrawal withdrawal) {
        return jdbc.sql("""
                        update level_confirmation set withdrawn_at = :at, withdrawn_by_person = :person, withdrawn_by = :by, withdrawn_reason = :reason
                        where id = :id and withdrawn_at is null""")
                        .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                        .param("person", withdrawal.actor().personId())
                        .param("by", withdrawal.actor().signature())
                        .param("reason", withdrawal.reason())
                        .param("id", id)
                        .update()
                == 1;
    }
}
