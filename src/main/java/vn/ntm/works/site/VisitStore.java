package vn.ntm.works.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.works.Work;

/** Keeps visits and answers. */
@Repository("workVisitStore")
class VisitStore {
    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Work work, UUID id, NewVisit visit, Site.Writer writer, Instant now) {
        jdbc.sql("""
                        insert into work_visit (id, unit_code, demo, work_id, hamlet_code, day, members, looked_at, finding, words, entered_at, entered_by)
                        values (:id, :unit, :demo, :work, :hamlet, :day, :members, :lookedAt, :finding, :words, :now, :by)
                        """)
                .param("id", id)
                .param("unit", work.book().unitCode())
                .param("demo", work.book().demo())
                .param("work", work.id().id())
                .param("hamlet", writer.hamlet())
                .param("day", visit.day())
                .param("members", visit.members())
                .param("lookedAt", visit.lookedAt())
                .param("finding", visit.finding().name())
                .param("words", visit.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", writer.actor().signature())
                .update();
    }

    /** @return false when it has an answer already */
    boolean answer(Work work, UUID visit, Visit.Reply reply) {
        return jdbc.sql("""
                        insert into work_visit_answer (visit_id, unit_code, demo, day, words, answered_at, answered_by)
                        values (:visit, :unit, :demo, :day, :words, :at, :by) on conflict do nothing
                        """)
                        .param("visit", visit)
                        .param("unit", work.book().unitCode())
                        .param("demo", work.book().demo())
                        .param("day", reply.day())
                        .param("words", reply.words())
                        .param("at", reply.at().atOffset(ZoneOffset.UTC))
                        .param("by", reply.by())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Visit> of(Work work) {
        return jdbc.sql("""
                        select v.*, a.day as answer_day, a.words as answer, a.answered_at, a.answered_by
                          from work_visit v left join work_visit_answer a on a.visit_id = v.id where v.work_id = :work order by v.day desc, v.entered_at desc
                        """)
                .param("work", work.id().id())
                .query(VisitStore::visit)
                .list();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        NewVisit facts = new NewVisit(
                row.getObject("day", LocalDate.class),
                row.getInt("members"),
                row.getString("looked_at"),
                Finding.valueOf(row.getString("finding")),
                row.getString("words"));
        return new Visit(
                row.getObject("id", UUID.class),
                facts,
                row.getTimestamp("entered_at").toInstant(),
                row.getString("entered_by"),
                reply(row));
    }

    private static Visit.@Nullable Reply reply(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("answer_day", LocalDate.class);
        return day == null
                ? null
                : new Visit.Reply(
                        day,
                        row.getString("answer"),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getString("answered_by"));
    }
}
