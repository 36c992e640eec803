package vn.ntm.assessment.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.assessment.Viewed;

/** Judgements as rows that stay. */
@Repository
class JudgementStore {
    private final JdbcClient jdbc;

    JudgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row about to be kept. */
    record New(Judgement judgement, int criterion, String measure) {}

    List<Judgement> known(Viewed viewed) {
        return jdbc.sql("""
                        select * from indicator_judgement where unit_code = :unit and criteria_set = :set and year = :year
                           and recorded_at <= :knownAt order by id desc
                        """)
                .param("unit", viewed.unitCode())
                .param("set", viewed.setId())
                .param("year", viewed.year())
                .param("knownAt", viewed.knownAt().atOffset(ZoneOffset.UTC))
                .query(JudgementStore::judgement)
                .list();
    }

    void add(Viewed viewed, New row) {
        Judgement one = row.judgement();
        jdbc.sql("""
                        insert into indicator_judgement (unit_code, criteria_set, code, criterion, measure, year, stage, result, value_shown,
                                                         value_ids, note, judged_on, recorded_at, recorded_by, person_id)
                        values (:unit, :set, :code, :criterion, :measure, :year, :stage, :result, :shown, :ids, :note, :on, :at, :by, :person)
                        """)
                .param("unit", viewed.unitCode())
                .param("set", viewed.setId())
                .param("code", one.code())
                .param("criterion", row.criterion())
                .param("measure", row.measure())
                .param("year", viewed.year())
                .param("stage", one.stage().name())
                .param("result", one.result().name())
                .param("shown", one.valueShown())
                .param("ids", one.valueIds().toArray(Long[]::new))
                .param("note", one.note())
                .param("on", one.judgedOn())
                .param("at", one.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", one.by())
                .param("person", one.personId())
                .update();
    }

    /** An indicator that was given back and waits. */
    record Waiting(String unit, String set, int year, String code, int criterion, String reason, Instant since) {}

    /** Of the unit and what lies below it. */
    List<Waiting> waiting(String unit) {
        return jdbc
                .sql("""
                        select distinct on (criteria_set, year, code) * from indicator_judgement
                         where unit_code = :unit and (stage = 'SELF' or result = 'RETURNED')
                         order by criteria_set, year, code, id desc
                        """)
                .param("unit", unit)
                .query((row, number) -> new Row(
                        Judgement.Result.valueOf(row.getString("result")),
                        new Waiting(
                                unit,
                                row.getString("criteria_set"),
                                row.getInt("year"),
                                row.getString("code"),
                                row.getInt("criterion"),
                                row.getString("note"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .filter(row -> row.result() == Judgement.Result.RETURNED)
                .map(Row::waiting)
                .toList();
    }

    private static Judgement judgement(ResultSet row, int number) throws SQLException {
        return new Judgement(
                row.getLong("id"),
                row.getString("code"),
                Stage.valueOf(row.getString("stage")),
                Judgement.Result.valueOf(row.getString("result")),
                row.getString("value_shown"),
                Arrays.asList((Long[]) row.getArray("value_ids").getArray()),
                row.getString("note"),
                row.getObject("judged_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getObject("person_id", UUID.class));
    }

    private record Row(Judgement.Result result, Waiting waiting) {}
}
