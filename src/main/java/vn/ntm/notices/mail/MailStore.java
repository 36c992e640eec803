package vn.ntm.notices.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.shared.Reminder;

/** The rows of letters, and which notices they tell. */
@Repository
class MailStore {
    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice as a letter tells it. */
    record Told(
            UUID position,
            Reminder.Kind kind,
            String textKey,
            List<String> arguments,
            String path,
            @Nullable LocalDate due) {}

    /** A position somebody acts in, and from which moment its notices are theirs. */
    record Seat(UUID position, Instant since) {}

    /** Positions with a notice since the moment that nobody has read. */
    List<UUID> unreadSince(Instant moment) {
        return jdbc.sql("select distinct position_id from notice where read_at is null and created_at > :moment")
                .param("moment", utc(moment))
                .query((row, number) -> row.getObject("position_id", UUID.class))
                .list();
    }

    /**
     * One letter with everything unread that the person was not written yet; none when there is nothing.
     *
     * @return whether there is one
     */
    boolean write(UUID person, String unitCode, List<Seat> seats, Instant now) {
        return jdbc.sql("""
                        with taken as (
                            insert into notice_mailed (notice_id, person_id, mail_id)
                            select n.id, :person, :mail from unnest(:positions, cast(:sinces as timestamptz[])) as seat (position, since)
                              join notice n on n.position_id = seat.position and n.created_at >= seat.since and n.read_at is null
                            on conflict do nothing returning notice_id)
                        insert into mail (id, unit_code, person_id, kind, notices, next_at, created_at)
                        select :mail, :unit, :person, 'NOTICES', count(*), :now, :now from taken having count(*) > 0
                        """)
                        .param("person", person)
                        .param("mail", UUID.randomUUID())
                        .param("unit", unitCode)
                        .param("positions", seats.stream().map(Seat::position).toArray(UUID[]::new))
                        .param(
                                "sinces",
                                seats.stream()
                                        .map(seat -> seat.since().toString())
                                        .toArray(String[]::new))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    UUID writeTest(UUID person, String unitCode, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into mail (id, unit_code, person_id, kind, notices, next_at, created_at)
                        values (:id, :unit, :person, 'TEST', 0, :now, :now)
                        """)
                .param("id", id)
                .param("unit", unitCode)
                .param("person", person)
                .param("now", utc(now))
                .update();
        return id;
    }

    /** One whose time has come; nobody else gets it before this transaction is over. */
    Optional<OutMail> next(Instant now) {
        return jdbc.sql("""
                        select * from mail where state = 'WAITING' and next_at <= :now order by next_at, id limit 1 for update skip locked
                        """).param("now", utc(now)).query(MailStore::mail).optional();
    }

    /** What the letter tells, in the order it happened. */
    List<Told> toldIn(OutMail mail) {
        return jdbc.sql("""
                        select n.position_id, n.kind, n.text_key, n.arguments, n.path, n.due from notice_mailed m join notice n on n.id = m.notice_id
                         where m.mail_id = :mail order by n.due nulls last, n.id
                        """).param("mail", mail.id()).query(MailStore::told).list();
    }

    void done(OutMail mail, MailState state, Instant now) {
        jdbc.sql("""
                        update mail set state = :state, attempts = attempts + 1, next_at = null, problem = null, reply = '', done_at = :now where id = :id
                        """)
                .param("state", state.name())
                .param("now", utc(now))
                .param("id", mail.id())
                .update();
    }

    /** @param next when it is tried again, null when it is given up */
    void failed(OutMail mail, Problem problem, String reply, @Nullable Instant next, Instant now) {
        jdbc.sql("""
                        update mail set state = :state, attempts = attempts + 1, next_at = :next, problem = :problem, reply = :reply, done_at = :done
                         where id = :id
                        """)
                .param("state", next == null ? MailState.FAILED.name() : MailState.WAITING.name())
                .param("next", next == null ? null : utc(next))
                .param("problem", problem.name())
                .param("reply", reply)
                .param("done", next == null ? utc(now) : null)
                .param("id", mail.id())
                .update();
    }

    /** Given up or waiting: it is tried as soon as possible, as if for the first time. */
    void again(OutMail mail, Instant now) {
        jdbc.sql("""
                        update mail set state = 'WAITING', attempts = 0, next_at = :now, done_at = null where id = :id and state in ('FAILED', 'WAITING')
                        """).param("now", utc(now)).param("id", mail.id()).update();
    }

    Optional<OutMail> find(UUID id) {
        return jdbc.sql("select * from mail where id = :id for update")
                .param("id", id)
                .query(MailStore::mail)
                .optional();
    }

    /** Newest first. */
    List<OutMail> list(@Nullable MailState state, int most) {
        return jdbc.sql("""
                        select * from mail where cast(:state as text) is null or state = :state order by created_at desc, id limit :most
                        """)
                .param("state", state == null ? null : state.name())
                .param("most", most)
                .query(MailStore::mail)
                .list();
    }

    Map<MailState, Long> counts() {
        return jdbc
                .sql("select state, count(*) as letters from mail group by state")
                .query((row, number) -> Map.entry(MailState.valueOf(row.getString("state")), row.getLong("letters")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int removeBefore(Instant moment) {
        return jdbc.sql("delete from mail where done_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("delete from mail where person_id = :person")
                .param("person", person)
                .update();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("position_id", UUID.class),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getString("text_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("path"),
                row.getObject("due", LocalDate.class));
    }

    private static OutMail mail(ResultSet row, int number) throws SQLException {
        String problem = row.getString("problem");
        return new OutMail(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getObject("person_id", UUID.class),
                OutMail.Kind.valueOf(row.getString("kind")),
                row.getInt("notices"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                moment(row, "next_at"),
                problem == null ? null : Problem.valueOf(problem),
                row.getString("reply"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "done_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
