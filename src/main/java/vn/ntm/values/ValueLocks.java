package vn.ntm.values;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Actor;
import vn.ntm.criteria.MeasureId;

/** Locks values that were confirmed, and gives single ones back. Part of the act of whoever judges: that module asks the permission and keeps the audit. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ValueLocks {
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ValueLocks(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Locks the measure for the year in the commune and its hamlets, unless it is locked already. */
    public void lock(String commune, MeasureId measure, int year, String cause) {
        Actor actor = access.requireWithin(commune);
        jdbc.sql("""
                        insert into value_lock (unit_code, measure, year, cause, locked_at, locked_by)
                        values (:unit, :measure, :year, :cause, :now, :by) on conflict do nothing
                        """)
                .param("unit", commune)
                .param("measure", measure.key())
                .param("year", year)
                .param("cause", cause)
                .param("now", now())
                .param("by", actor.signature())
                .update();
    }

    /** Gives the values back to be corrected; nothing happens when they are not locked. */
    public void release(String commune, MeasureId measure, int year, String reason) {
        Actor actor = access.requireWithin(commune);
        jdbc.sql("""
                        update value_lock set released_at = greatest(:now, locked_at), released_by = :by, reason = :reason
                         where unit_code = :unit and measure = :measure and year = :year and released_at is null
                        """)
                .param("unit", commune)
                .param("measure", measure.key())
                .param("year", year)
                .param("reason", reason)
                .param("now", now())
                .param("by", actor.signature())
                .update();
    }

    /** Gives back every measure of the year that was locked for that cause. */
    public void releaseAll(String commune, int year, String cause, String reason) {
        Actor actor = access.requireWithin(commune);
        jdbc.sql("""
                        update value_lock set released_at = greatest(:now, locked_at), released_by = :by, reason = :reason
                         where unit_code = :unit and year = :year and cause = :cause and released_at is null
                        """)
                .param("unit", commune)
                .param("year", year)
                .param("cause", cause)
                .param("reason", reason)
                .param("now", now())
                .param("by", actor.signature())
                .update();
    }

    /** The lock that is on the values now. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<ValueLock> find(String commune, MeasureId measure, int year) {
        return jdbc.sql("""
                        select * from value_lock where unit_code = :unit and measure = :measure and year = :year and released_at is null
                        """)
                .param("unit", commune)
                .param("measure", measure.key())
                .param("year", year)
                .query((row, number) -> new ValueLock(
                        measure,
                        year,
                        row.getString("cause"),
                        row.getObject("locked_at", OffsetDateTime.class).toInstant(),
                        row.getString("locked_by")))
                .optional();
    }

    /** Every lock on values of the commune for the year. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<ValueLock> all(String commune, int year) {
        return jdbc.sql("select * from value_lock where unit_code = :unit and year = :year and released_at is null")
                .param("unit", commune)
                .param("year", year)
                .query((row, number) -> new ValueLock(
                        new MeasureId(row.getString("measure")),
                        year,
                        row.getString("cause"),
                        row.getObject("locked_at", OffsetDateTime.class).toInstant(),
                        row.getString("locked_by")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
