package vn.ntm.values;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.criteria.MeasureId;

/** The versions of values, each a row that stays. */
@Repository
class ValueStore {
    /** What counted at a moment: not replaced, or only later. Two halves, because each finds its rows in the index. */
    private static final String KNOWN = """
            select * from (
                select * from measured_value where %1$s and recorded_at <= :knownAt and replaced_at is null
                union all
                select * from measured_value where %1$s and recorded_at <= :knownAt and replaced_at > :knownAt) known
             order by unit_code collate "C", measure collate "C", part collate "C", year
            """;

    static final String OF_COMMUNE = KNOWN.formatted("commune = :commune and year <= :year");
    private static final String OF_MEASURES =
            KNOWN.formatted("commune = :commune and year <= :year and measure = any(:measures)");
    private static final String OF_KEY =
            KNOWN.formatted("unit_code = :unit and commune = :commune and year = :year and measure = :measure");

    private final JdbcClient jdbc;

    ValueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeasuredValue> current(ValueKey key) {
        return jdbc.sql("""
                        select * from measured_value where unit_code = :unit and year = :year and measure = :measure and part = :part
                           and replaced_at is null
                        """)
                .param("unit", key.unitCode())
                .param("year", key.year())
                .param("measure", key.measure().key())
                .param("part", key.part())
                .query(ValueRows::value)
                .optional();
    }

    /** What was known of the commune and its hamlets, of every year up to the one asked for. */
    List<MeasuredValue> known(String commune, int year, Instant knownAt) {
        return jdbc.sql(OF_COMMUNE)
                .param("commune", commune)
                .param("year", year)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(ValueRows::value)
                .list();
    }

    /** The same of these measures alone. */
    List<MeasuredValue> known(String commune, Collection<MeasureId> measures, int year, Instant knownAt) {
        return jdbc.sql(OF_MEASURES)
                .param("commune", commune)
                .param("measures", keys(measures))
                .param("year", year)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(ValueRows::value)
                .list();
    }

    /** The newest versions of the measures in the commune and its hamlets, newest first. */
    List<MeasuredValue> versions(String commune, Collection<MeasureId> measures, Instant knownAt, int most) {
        return jdbc.sql("""
                        select * from measured_value where commune = :commune and measure = any(:measures)
                           and recorded_at <= :knownAt order by id desc limit :most
                        """)
                .param("commune", commune)
                .param("measures", keys(measures))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ValueRows::value)
                .list();
    }

    /** The last version of each part of the measure in one unit and year, taken back or not. */
    List<MeasuredValue> last(String unit, int year, MeasureId measure, Instant knownAt) {
        return jdbc.sql(OF_KEY)
                .param("unit", unit)
                .param("commune", ValueKey.of(unit, measure, year).commune())
                .param("year", year)
                .param("measure", measure.key())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(ValueRows::value)
                .list();
    }

    private static String[] keys(Collection<MeasureId> measures) {
        return measures.stream().map(MeasureId::key).toArray(String[]::new);
    }

    /** Puts the new version in the place of the one that was current, if any. */
    MeasuredValue put(NewValue value, Actor actor, Instant now, Optional<MeasuredValue> before) {
        return jdbc.sql("""
                        with before as (update measured_value set replaced_at = greatest(:now, recorded_at)
                                         where id = :before and replaced_at is null returning id)
                        insert into measured_value (unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes, rank,
                                                    reason, document, note, recorded_at, recorded_by, person_id)
                        select :unit, :measure, :part, :year, :measuredOn, :shape, :numerator, :denominator, :amount, :yes, :rank,
                               :reason, :document, :note, :now, :by, :person from (select count(*) from before) first
                        returning *
                        """)
                .params(ValueRows.columns(value.figure()))
                .param("before", before.map(MeasuredValue::id).orElse(null))
                .param("unit", value.key().unitCode())
                .param("measure", value.key().measure().key())
                .param("part", value.key().part())
                .param("year", value.key().year())
                .param("measuredOn", value.measuredOn())
                .param("note", value.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .query(ValueRows::value)
                .single();
    }
}
