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
    /** The commune and its hamlets, as a range that the indexes answer; after {@code like} every value of the country would be read. */
    private static final String WITHIN = "unit_code between :commune and :commune || '-Z'";

    private static final String KNOWN = " recorded_at <= :knownAt and (replaced_at is null or replaced_at > :knownAt) ";
    static final String OF_COMMUNE = "select * from measured_value where " + WITHIN + " and year <= :year and" + KNOWN
            + "order by unit_code, measure, part, year";

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

    /** The newest versions of the measures in the commune and its hamlets, newest first. */
    List<MeasuredValue> versions(String commune, Collection<MeasureId> measures, Instant knownAt, int most) {
        return jdbc.sql("""
                        select * from measured_value where %s and measure = any(:measures)
                           and recorded_at <= :knownAt order by id desc limit :most
                        """.formatted(WITHIN))
                .param("commune", commune)
                .param("measures", measures.stream().map(MeasureId::key).toArray(String[]::new))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ValueRows::value)
                .list();
    }

    /** The last version of each part of the measure in one unit and year, taken back or not. */
    List<MeasuredValue> last(String unit, int year, MeasureId measure, Instant knownAt) {
        return jdbc.sql("""
                        select distinct on (part) * from measured_value where unit_code = :unit and year = :year and measure = :measure
                           and recorded_at <= :knownAt order by part, id desc
                        """)
                .param("unit", unit)
                .param("year", year)
                .param("measure", measure.key())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(ValueRows::value)
                .list();
    }

    /** Puts the new version in the place of the one that was current, if any. */
    MeasuredValue put(NewValue value, Actor actor, Instant now, Optional<MeasuredValue> before) {
        before.ifPresent(old -> jdbc.sql(
                        "update measured_value set replaced_at = greatest(:now, recorded_at) where id = :id and replaced_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", old.id())
                .update());
        return jdbc.sql("""
                        insert into measured_value (unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes, rank,
                                                    reason, document, note, recorded_at, recorded_by, person_id)
                        values (:unit, :measure, :part, :year, :measuredOn, :shape, :numerator, :denominator, :amount, :yes, :rank,
                                :reason, :document, :note, :now, :by, :person)
                        returning *
                        """)
                .params(ValueRows.columns(value.figure()))
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
