package vn.ntm.assessment.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how criteria stood and how they changed. */
@Component
class ChangeStore {
    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the criteria stood at the last look; empty before the first one. */
    SortedMap<Integer, Seen> seen(Watched watched) {
        SortedMap<Integer, Seen> seen = new TreeMap<>();
        jdbc.sql("""
                        select criterion, state, risk from criterion_seen
                         where unit_code = :unit and criteria_set = :set and year = :year
                        """)
                .param("unit", watched.unit())
                .param("set", watched.set())
                .param("year", watched.year())
                .query((row, number) -> Map.entry(
                        row.getInt("criterion"),
                        new Seen(Stand.valueOf(row.getString("state")), Risk.valueOf(row.getString("risk")))))
                .list()
                .forEach(entry -> seen.put(entry.getKey(), entry.getValue()));
        return seen;
    }

    void see(Watched watched, int criterion, Seen seen, Instant at) {
        jdbc.sql("""
                        insert into criterion_seen (unit_code, criteria_set, year, criterion, state, risk, seen_at, first_seen_at)
                        values (:unit, :set, :year, :criterion, :state, :risk, :at, :at)
                        on conflict (unit_code, criteria_set, year, criterion)
                           do update set state = excluded.state, risk = excluded.risk, seen_at = excluded.seen_at
                        """)
                .param("unit", watched.unit())
                .param("set", watched.set())
                .param("year", watched.year())
                .param("criterion", criterion)
                .param("state", seen.stand().name())
                .param("risk", seen.risk().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void note(CriterionChange change) {
        jdbc.sql("""
                        insert into criterion_change (unit_code, criteria_set, year, criterion, from_state, to_state, risk, cause, cause_id, changed_at)
                        values (:unit, :set, :year, :criterion, :from, :to, :risk, :cause, :causeId, :at)
                        """)
                .param("unit", change.unitCode())
                .param("set", change.setId())
                .param("year", change.year())
                .param("criterion", change.criterion())
                .param("from", change.from().name())
                .param("to", change.to().name())
                .param("risk", change.risk().name())
                .param("cause", change.cause().name())
                .param("causeId", change.causeId())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Watched> watched(String unit) {
        return jdbc.sql("select distinct criteria_set, year from criterion_seen where unit_code = :unit")
                .param("unit", unit)
                .query((row, number) -> new Watched(unit, row.getString("criteria_set"), row.getInt("year")))
                .list();
    }

    /** Since when each criterion is followed and how it stands now. */
    List<Followed> followed(Watched watched) {
        return jdbc.sql("""
                        select criterion, first_seen_at, state from criterion_seen
                         where unit_code = :unit and criteria_set = :set and year = :year order by criterion
                        """)
                .param("unit", watched.unit())
                .param("set", watched.set())
                .param("year", watched.year())
                .query((row, number) -> new Followed(
                        row.getInt("criterion"),
                        row.getObject("first_seen_at", OffsetDateTime.class).toInstant(),
                        Stand.valueOf(row.getString("state"))))
                .list();
    }

    /** Every change of a commune against a set for a year, oldest first. */
    List<CriterionChange> changes(Watched watched) {
        return jdbc.sql("""
                        select * from criterion_change where unit_code = :unit and criteria_set = :set and year = :year order by id
                        """)
                .param("unit", watched.unit())
                .param("set", watched.set())
                .param("year", watched.year())
                .query(ChangeStore::change)
                .list();
    }

    /** Every change of a commune known then, oldest first. */
    List<CriterionChange> changes(String unit, Instant knownAt) {
        return jdbc.sql("select * from criterion_change where unit_code = :unit and changed_at <= :knownAt order by id")
                .param("unit", unit)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(ChangeStore::change)
                .list();
    }

    Optional<CriterionChange> change(long id) {
        return jdbc.sql("select * from criterion_change where id = :id")
                .param("id", id)
                .query(ChangeStore::change)
                .optional();
    }

    /** Losses not made good and risks that are still there, newest first. */
    List<CriterionChange> lasting(Collection<String> units) {
        return jdbc
                .sql("""
                        select c.*, s.state as state_now, s.risk as risk_now
                          from criterion_change c join criterion_seen s using (unit_code, criteria_set, year, criterion)
                         where c.unit_code = any(:units) order by c.id desc
                        """)
                .param("units", units.toArray(new String[0]))
                .query((row, number) -> new Lasting(
                        change(row, number),
                        new Seen(Stand.valueOf(row.getString("state_now")), Risk.valueOf(row.getString("risk_now")))))
                .list()
                .stream()
                .filter(Lasting::lasts)
                .map(Lasting::change)
                .toList();
    }

    /** A change beside how the criterion stands now. */
    private record Lasting(CriterionChange change, Seen now) {
        boolean lasts() {
            return (change.isLoss() && now.stand().isLossAfter(change.from()))
                    || (change.risk() != Risk.NONE && now.risk() == change.risk());
        }
    }

    private static CriterionChange change(ResultSet row, int number) throws SQLException {
        return new CriterionChange(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("criteria_set"),
                row.getInt("year"),
                row.getInt("criterion"),
                Stand.valueOf(row.getString("from_state")),
                Stand.valueOf(row.getString("to_state")),
                Risk.valueOf(row.getString("risk")),
                Cause.valueOf(row.getString("cause")),
                row.getString("cause_id"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
