package vn.ntm.assessment.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;

/** What was touched and not looked at yet. Triggers of the database fill it in the transaction of each act. */
@Component
class TouchQueue {
    /** Of the lock under which one process at a time looks; must never change. */
    private static final int LOCK = 20_261_124;

    private final JdbcClient jdbc;

    TouchQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select id from assessment_touched limit 1")
                .query((row, number) -> row.getLong(1))
                .optional()
                .isEmpty();
    }

    /** Held to the end of the transaction. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", LOCK)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** What touches everybody becomes a touch of every commune watched. */
    void spread() {
        jdbc.sql("""
                        with gone as (delete from assessment_touched where unit_code = :everybody returning id, kind, year, cause_id),
                             last as (select kind, year, cause_id from gone order by id desc limit 1)
                        insert into assessment_touched (unit_code, kind, year, cause_id)
                        select s.unit_code, l.kind, l.year, l.cause_id
                          from last l, (select distinct unit_code from criterion_seen) s
                        """).param("everybody", Actor.WHOLE_COUNTRY).update();
    }

    /** The commune that has waited longest. */
    Optional<String> next(Collection<String> leftOut) {
        return jdbc.sql(
                        "select unit_code from assessment_touched where unit_code <> all (:leftOut) order by id limit 1")
                .param("leftOut", leftOut.toArray(new String[0]))
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** Takes what touched the commune out of the queue, in order; a transaction that fails puts it back. */
    List<Touch> take(String unit) {
        return jdbc.sql("""
                        with gone as (delete from assessment_touched where unit_code = :unit returning id, kind, year, cause_id)
                        select kind, year, cause_id from gone order by id
                        """)
                .param("unit", unit)
                .query((row, number) ->
                        new Touch(Cause.valueOf(row.getString("kind")), row.getInt("year"), row.getString("cause_id")))
                .list();
    }

    /** Time has passed for everybody. */
    void touchByTime() {
        jdbc.sql("insert into assessment_touched (unit_code, kind, year) values (:everybody, 'TIME', 0)")
                .param("everybody", Actor.WHOLE_COUNTRY)
                .update();
    }
}
