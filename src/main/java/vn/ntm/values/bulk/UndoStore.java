package vn.ntm.values.bulk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.values.ValueRows;
import vn.ntm.values.bulk.table.Place;

/** Takes the values of an import back: a new version says again what the version before it said. */
@Repository
class UndoStore {
    private static final String OLDER = """
            left join lateral (select b.* from measured_value b where b.unit_code = m.unit_code and b.measure = m.measure and b.part = m.part
                and b.year = m.year and b.id < m.id order by b.id desc limit 1) older on true""";

    private final JdbcClient jdbc;

    UndoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing is taken back by halves: whoever does not see all of it takes nothing back. */
    void requireReach(ValueImport one) {
        long seen = jdbc.sql("select count(*) from measured_value where import_id = :id")
                .param("id", one.id())
                .query((row, number) -> row.getLong(1))
                .single();
        if (seen != Objects.requireNonNull(one.done()).changed()) {
            throw new ImportRefused("values.import.undo-out-of-reach");
        }
    }

    void requireUnlocked(ValueImport one) {
        List<String> locked = jdbc.sql("""
                        select distinct m.unit_code from measured_value m join value_lock l on l.unit_code = left(m.unit_code, 5)
                               and l.measure = m.measure and l.year = m.year and l.released_at is null
                         where m.import_id = :id and m.replaced_at is null order by m.unit_code limit 10
                        """)
                .param("id", one.id())
                .query((row, number) -> row.getString("unit_code"))
                .list();
        if (!locked.isEmpty()) {
            throw new ImportRefused("values.import.undo-locked", String.join(", ", locked));
        }
    }

    /** How many values of each unit will be put back. */
    Map<String, Integer> perUnit(UUID id) {
        Map<String, Integer> units = new LinkedHashMap<>();
        jdbc.sql("""
                        select unit_code, count(*) as kept from measured_value where import_id = :id and replaced_at is null
                         group by unit_code order by unit_code
                        """).param("id", id).query(row -> {
            units.put(row.getString("unit_code"), row.getInt("kept"));
        });
        return units;
    }

    ValueImport.Undone putBack(ValueImport one, String reason, Actor actor, Instant now) {
        int back = jdbc.sql("""
                        with taken as (update measured_value set replaced_at = greatest(:now, recorded_at)
                                        where import_id = :id and replaced_at is null returning *),
                             back as (select m.unit_code, m.measure, m.part, m.year, m.measured_on as own_day, older.* from taken m %s)
                        """.formatted(OLDER.replace("select b.*", """
                        select b.measured_on, b.shape, b.numerator, b.denominator, b.amount, b.yes, b.rank, b.reason, b.document, b.note""")) + """
                        insert into measured_value (unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes,
                                                    rank, reason, document, note, recorded_at, recorded_by, person_id)
                        select unit_code, measure, part, year, coalesce(measured_on, own_day), coalesce(shape, 'WITHDRAWN'), numerator,
                               denominator, amount, yes, rank, case when shape is null then :reason else reason end, document,
                               coalesce(note, ''), :now, :by, :person
                          from back
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", one.id())
                .param("reason", reason)
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
        int changed = Objects.requireNonNull(one.done()).changed();
        return new ValueImport.Undone(now, actor.signature(), reason, back, changed - back);
    }

    /** Values that another version had replaced before the import was taken back, or has now; what they became is {@code after}. */
    List<ImportChange> changedSince(ValueImport one, int most) {
        Instant until = one.undone() == null ? Instant.MAX : one.undone().at();
        return jdbc.sql("""
                        select m.*, newer.shape as n_shape, newer.numerator as n_numerator, newer.denominator as n_denominator,
                               newer.amount as n_amount, newer.yes as n_yes, newer.rank as n_rank, newer.reason as n_reason,
                               newer.document as n_document
                          from measured_value m cross join lateral (
                               select b.* from measured_value b where b.unit_code = m.unit_code and b.measure = m.measure
                                  and b.part = m.part and b.year = m.year and b.id > m.id order by b.id limit 1) newer
                         where m.import_id = :id and (cast(:until as timestamptz) is null or newer.recorded_at < :until)
                         order by m.unit_code, m.measure, m.part limit :most
                        """)
                .param("id", one.id())
                .param("until", until.equals(Instant.MAX) ? null : until.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new ImportChange(
                        new Place("", 0, 0),
                        row.getString("unit_code"),
                        row.getString("measure").replaceFirst(".*/", ""),
                        row.getString("part"),
                        ValueRows.figure(row, ""),
                        ValueRows.figure(row, "n_")))
                .list();
    }
}
