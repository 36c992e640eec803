package vn.ntm.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Scope;

/** What the rest of the system may ask and say of where communes stand. */
@Service
@Transactional
public class Assessment {
    private final JdbcClient jdbc;
    private final Access access;

    Assessment(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Keeps a snapshot for good. */
    public void record(Snapshot snapshot) {
        access.requireToChange(snapshot.source().asks(), snapshot.unitCode());
        jdbc.sql("""
                        insert into assessment_snapshot
                          (id, unit_code, criteria_set, set_revision, as_of, source, source_id, recorded_by, recorded_at)
                        values (:id, :unit, :set, :revision, :asOf, :source, :sourceId, :by, :at)
                        """)
                .param("id", snapshot.id().id())
                .param("unit", snapshot.unitCode())
                .param("set", snapshot.criteriaSet())
                .param("revision", snapshot.setRevision())
                .param("asOf", snapshot.asOf())
                .param("source", snapshot.source().name())
                .param("sourceId", snapshot.sourceId())
                .param("by", snapshot.recordedBy())
                .param("at", snapshot.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        snapshot.states()
                .forEach((criterion, state) -> jdbc.sql(
                                "insert into criterion_standing (snapshot_id, criterion, state) values (:id, :criterion, :state)")
                        .param("id", snapshot.id().id())
                        .param("criterion", criterion)
                        .param("state", state.name())
                        .update());
    }

    /** The snapshot that was recorded from a source, if it lies within the units of the one asking. */
    @Transactional(readOnly = true)
    public Optional<Snapshot> from(Snapshot.Source source, UUID sourceId) {
        Scope scope = access.require(Act.SEE_PLANS).scope();
        return jdbc.sql("""
                        select s.*, array_agg(c.criterion order by c.criterion) as criteria,
                               array_agg(c.state order by c.criterion) as states
                          from assessment_snapshot s join criterion_standing c on c.snapshot_id = s.id
                         where s.source = :source and s.source_id = :id
                         group by s.id
                        """)
                .param("source", source.name())
                .param("id", sourceId)
                .query(Assessment::snapshot)
                .optional()
                .filter(snapshot -> scope.reads(snapshot.unitCode()));
    }

    /** What was last said of the commune up to that moment, on whosever word. */
    @Transactional(readOnly = true)
    public Optional<Snapshot> newest(String unitCode, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, unitCode);
        return jdbc.sql("""
                        select s.*, array_agg(c.criterion order by c.criterion) as criteria,
                               array_agg(c.state order by c.criterion) as states
                          from assessment_snapshot s join criterion_standing c on c.snapshot_id = s.id
                         where s.unit_code = :unit and s.recorded_at <= :knownAt
                         group by s.id order by s.as_of desc, s.recorded_at desc limit 1
                        """)
                .param("unit", unitCode)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(Assessment::snapshot)
                .optional();
    }

    /** Everything that was said of the commune against a set up to that moment, by the day it speaks of. */
    @Transactional(readOnly = true)
    public List<Snapshot> all(String unitCode, String setId, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, unitCode);
        return jdbc.sql("""
                        select s.*, array_agg(c.criterion order by c.criterion) as criteria,
                               array_agg(c.state order by c.criterion) as states
                          from assessment_snapshot s join criterion_standing c on c.snapshot_id = s.id
                         where s.unit_code = :unit and s.criteria_set = :set and s.recorded_at <= :knownAt
                         group by s.id order by s.as_of, s.recorded_at
                        """)
                .param("unit", unitCode)
                .param("set", setId)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(Assessment::snapshot)
                .list();
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                new SnapshotId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("criteria_set"),
                row.getInt("set_revision"),
                row.getObject("as_of", LocalDate.class),
                Snapshot.Source.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                states(row));
    }

    private static SortedMap<Integer, CriterionState> states(ResultSet row) throws SQLException {
        Integer[] criteria = (Integer[]) row.getArray("criteria").getArray();
        String[] states = (String[]) row.getArray("states").getArray();
        SortedMap<Integer, CriterionState> byCriterion = new TreeMap<>();
        for (int i = 0; i < criteria.length; i++) {
            byCriterion.put(criteria[i], CriterionState.valueOf(states[i]));
        }
        return byCriterion;
    }
}
