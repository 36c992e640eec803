package vn.ntm.values.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.ValueRows;
import vn.ntm.values.bulk.table.Place;

/** Compares what came in with what is kept, all at once, and puts the new in the place of the old. */
@Repository
class ChangedValues {
    private static final String FIGURE = "shape, numerator, denominator, amount, yes, rank, reason, document";
    private static final String SAME = """
            (i.shape, i.numerator, i.denominator, i.amount, i.yes, i.rank, i.reason, i.document) is not distinct from
            (c.shape, c.numerator, c.denominator, c.amount, c.yes, c.rank, c.reason, c.document)""";

    private final JdbcClient jdbc;

    ChangedValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where nothing is said of the day or the note, what is kept beside the same figure stays. */
    long compare(int year) {
        long changed = jdbc.sql("""
                        insert into changed_value
                        select i.row_number, i.sheet, i.column_number, i.unit_code, i.code, i.measure, i.part,
                               case when %1$s and not i.dated then c.measured_on else i.measured_on end, i.dated, i.shape, i.numerator,
                               i.denominator, i.amount, i.yes, i.rank, i.reason, i.document,
                               case when %1$s and i.note = '' then c.note else i.note end, c.id
                          from incoming_value i left join measured_value c on c.unit_code = i.unit_code and c.year = :year
                               and c.measure = i.measure and c.part = i.part and c.replaced_at is null
                         where c.id is null or not (%1$s and (not i.dated or i.measured_on = c.measured_on) and i.note in ('', c.note))
                        """.formatted(SAME)).param("year", year).update();
        jdbc.sql("analyze changed_value (unit_code, measure, part, old_id)").update();
        return changed;
    }

    void findRepeated(Errors errors) {
        long distinct = jdbc.sql(
                        "select count(*) from (select distinct unit_code, measure, part from incoming_value) each_once")
                .query((row, number) -> row.getLong(1))
                .single();
        long all = jdbc.sql("select count(*) from incoming_value")
                .query((row, number) -> row.getLong(1))
                .single();
        if (distinct < all) {
            jdbc.sql("""
                            select * from (select sheet, row_number, column_number, first_value(row_number) over same as first,
                                                  row_number() over same as turn from incoming_value
                                           window same as (partition by unit_code, measure, part order by sheet, row_number, column_number)) each
                             where turn > 1 order by sheet, row_number, column_number
                            """).query(row -> {
                errors.add(place(row), "values.import.twice", row.getInt("first"));
            });
        }
    }

    void findLocked(int year, Errors errors) {
        jdbc.sql("""
                        select i.sheet, i.row_number, i.column_number, l.locked_by, l.locked_at from changed_value i
                          join value_lock l on l.unit_code = left(i.unit_code, 5) and l.measure = i.measure and l.year = :year
                               and l.released_at is null
                         order by i.sheet, i.row_number, i.column_number
                        """).param("year", year).query(row -> {
            errors.add(
                    place(row),
                    "values.locked",
                    row.getString("locked_by"),
                    Vietnamese.moment(row.getTimestamp("locked_at").toInstant()));
        });
    }

    /** The same for the same changes of the same kept versions. */
    String fingerprint() {
        return jdbc.sql("""
                        select count(*) || '.' || coalesce(sum(hashtextextended(concat_ws('|', unit_code, measure, part, measured_on, shape,
                               numerator, denominator, amount, yes, rank, reason, document, note, old_id), 7)::numeric), 0) from changed_value
                        """).query((row, number) -> row.getString(1)).single();
    }

    List<ImportChange> changes(int from, int most) {
        return jdbc.sql("""
                        select n.*, o.shape as o_shape, o.numerator as o_numerator, o.denominator as o_denominator, o.amount as o_amount,
                               o.yes as o_yes, o.rank as o_rank, o.reason as o_reason, o.document as o_document
                          from changed_value n left join measured_value o on o.id = n.old_id
                         order by n.sheet, n.row_number, n.column_number limit :most offset :from
                        """)
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new ImportChange(
                        place(row),
                        row.getString("unit_code"),
                        row.getString("code"),
                        row.getString("part"),
                        row.getString("o_shape") == null ? null : ValueRows.figure(row, "o_"),
                        ValueRows.figure(row, "")))
                .list();
    }

    /** How many values of each unit change. */
    Map<String, Integer> perUnit() {
        Map<String, Integer> units = new LinkedHashMap<>();
        jdbc.sql("select unit_code, count(*) as changed from changed_value group by unit_code order by unit_code")
                .query(row -> {
                    units.put(row.getString("unit_code"), row.getInt("changed"));
                });
        return units;
    }

    /** @throws ImportOvertaken when somebody else writes one of them */
    void write(int year, @Nullable UUID importId, Actor actor, Instant now) {
        try {
            replace(now);
            jdbc.sql("""
                            insert into measured_value (unit_code, measure, part, year, measured_on, %1$s, note, import_id, recorded_at,
                                                        recorded_by, person_id)
                            select unit_code, measure, part, :year, measured_on, %1$s, note, :import, :now, :by, :person
                              from changed_value order by unit_code, measure, part
                            """.formatted(FIGURE))
                    .param("year", year)
                    .param("import", importId)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("by", actor.signature())
                    .param("person", actor.personId())
                    .update();
        } catch (DuplicateKeyException | PessimisticLockingFailureException faster) {
            throw new ImportOvertaken();
        }
    }

    private void replace(Instant now) {
        long old = jdbc.sql("select count(old_id) from changed_value")
                .query((row, number) -> row.getLong(1))
                .single();
        long replaced = old == 0
                ? 0
                : jdbc.sql("""
                                update measured_value m set replaced_at = greatest(:now, m.recorded_at) from changed_value c
                                 where m.id = c.old_id and m.replaced_at is null
                                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
        if (replaced != old) {
            throw new ImportOvertaken();
        }
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("sheet"), row.getInt("row_number"), row.getInt("column_number"));
    }
}
