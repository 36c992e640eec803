package vn.ntm.works.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.works.Work;

/** Keeps upkeep of works. */
@Repository("workUpkeepStore")
class UpkeepStore {
    private final JdbcClient jdbc;

    UpkeepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Work work, NewUpkeep upkeep, Site.Writer writer, Instant now) {
        jdbc.sql("""
                        insert into work_upkeep (id, unit_code, demo, work_id, hamlet_code, day, kind, condition, cost, words, entered_at, entered_by)
                        values (:id, :unit, :demo, :work, :hamlet, :day, :kind, :condition, :cost, :words, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", work.book().unitCode())
                .param("demo", work.book().demo())
                .param("work", work.id().id())
                .param("hamlet", writer.hamlet())
                .param("day", upkeep.day())
                .param("kind", upkeep.kind().name())
                .param("condition", upkeep.condition().name())
                .param("cost", upkeep.cost())
                .param("words", upkeep.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", writer.actor().signature())
                .update();
    }

    /** Newest first. */
    List<Upkeep> of(Work work) {
        return jdbc.sql("select * from work_upkeep where work_id = :work order by day desc, entered_at desc")
                .param("work", work.id().id())
                .query((row, number) -> new Upkeep(
                        new NewUpkeep(
                                row.getObject("day", LocalDate.class),
                                UpkeepKind.valueOf(row.getString("kind")),
                                UpkeepCondition.valueOf(row.getString("condition")),
                                row.getObject("cost", Long.class),
                                row.getString("words")),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("entered_by")))
                .list();
    }
}
