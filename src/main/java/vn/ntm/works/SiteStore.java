package vn.ntm.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;

/** Keeps contracts and progress of works. */
@Repository
class SiteStore {
    private final JdbcClient jdbc;

    SiteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Work work, Contract contract, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into work_contract (id, unit_code, demo, work_id, number, contractor, firm, signed_on, amount, starts_on, ends_on, entered_at, entered_by)
                        values (:id, :unit, :demo, :work, :number, :contractor, :firm, :signed, :amount, :start, :end, :now, :by)
                        """)
                .param("id", contract.id())
                .param("unit", work.book().unitCode())
                .param("demo", work.book().demo())
                .param("work", work.id().id())
                .param("number", contract.number())
                .param("contractor", contract.contractor())
                .param("firm", contract.firm())
                .param("signed", contract.signedOn())
                .param("amount", contract.amount())
                .param("start", contract.start())
                .param("end", contract.end())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    /** @return false when the work has no such contract that stands */
    boolean end(Work work, UUID contract, String reason) {
        return jdbc.sql("update work_contract set ended = :reason where id = :id and work_id = :work and ended = ''")
                        .param("reason", reason)
                        .param("id", contract)
                        .param("work", work.id().id())
                        .update()
                == 1;
    }

    /** By day. */
    List<Contract> contracts(Work work) {
        return jdbc.sql("select * from work_contract where work_id = :work order by signed_on, number")
                .param("work", work.id().id())
                .query(SiteStore::contract)
                .list();
    }

    /** Of all works of a book, by day. */
    Map<ProjectId, List<Contract>> contracts(Book book) {
        Map<ProjectId, List<Contract>> contracts = new HashMap<>();
        jdbc.sql("select * from work_contract where unit_code = :unit and demo = :demo order by signed_on, number")
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .query(row -> {
                    contracts
                            .computeIfAbsent(
                                    new ProjectId(row.getObject("work_id", UUID.class)), none -> new ArrayList<>())
                            .add(contract(row, 0));
                });
        return contracts;
    }

    private static Contract contract(ResultSet row, int number) throws SQLException {
        return new Contract(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("contractor"),
                row.getBoolean("firm"),
                row.getObject("signed_on", LocalDate.class),
                row.getLong("amount"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("ended"));
    }

    void add(Work work, Progress progress, @Nullable String hamlet) {
        jdbc.sql("""
                        insert into work_progress (id, unit_code, demo, work_id, hamlet_code, day, percent, note, entered_at, entered_by)
                        values (:id, :unit, :demo, :work, :hamlet, :day, :percent, :note, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", work.book().unitCode())
                .param("demo", work.book().demo())
                .param("work", work.id().id())
                .param("hamlet", hamlet)
                .param("day", progress.day())
                .param("percent", progress.percent())
                .param("note", progress.note())
                .param("at", progress.at().atOffset(ZoneOffset.UTC))
                .param("by", progress.by())
                .update();
    }

    /** Newest first. */
    List<Progress> progress(Work work) {
        return jdbc.sql("select * from work_progress where work_id = :work order by day desc, entered_at desc")
                .param("work", work.id().id())
                .query((row, number) -> new Progress(
                        row.getObject("day", LocalDate.class),
                        row.getInt("percent"),
                        row.getString("note"),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("entered_by")))
                .list();
    }
}
