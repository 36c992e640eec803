package vn.ntm.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Reminder;

/** The rows of notices. */
@Component
class NoticeStore {
    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the position was not told so before */
    boolean add(Reminder reminder, String stage, String unitCode, Instant now) {
        return jdbc.sql("""
                        insert into notice (unit_code, position_id, kind, about_type, about_id, stage, text_key, arguments, note, path, due, created_at)
                        values (:unit, :position, :kind, :type, :about, :stage, :key, :arguments, :note, :path, :due, :now)
                        on conflict (position_id, kind, about_type, about_id, stage) do nothing
                        """)
                        .param("unit", unitCode)
                        .param("position", reminder.position())
                        .param("kind", reminder.kind().name())
                        .param("type", reminder.about().type())
                        .param("about", reminder.about().id())
                        .param("stage", stage)
                        .param("key", reminder.textKey())
                        .param("arguments", reminder.arguments().toArray(String[]::new))
                        .param("note", reminder.note())
                        .param("path", reminder.about().path())
                        .param("due", reminder.due())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether it was unread until now */
    boolean markRead(long id, UUID position, @Nullable UUID person, Instant now) {
        return jdbc.sql("""
                        update notice set read_at = greatest(:now, created_at), read_by = :person
                         where id = :id and position_id = :position and read_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .param("id", id)
                        .param("position", position)
                        .update()
                == 1;
    }

    /** @return how many there were up to the one that was seen last */
    int markAllRead(UUID position, long upTo, @Nullable UUID person, Instant now) {
        return jdbc.sql("""
                        update notice set read_at = greatest(:now, created_at), read_by = :person
                         where position_id = :position and id <= :upTo and read_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("position", position)
                .param("upTo", upTo)
                .update();
    }

    /** Waits for whoever listens to the source at this moment; empty when nobody ever has. */
    Optional<Instant> heardUntil(String source) {
        return jdbc.sql("select heard_until from notice_source where name = :name for update")
                .param("name", source)
                .query((row, number) ->
                        row.getObject("heard_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    void heard(String source, Instant until) {
        jdbc.sql("""
                        insert into notice_source (name, heard_until) values (:name, :until)
                        on conflict (name) do update set heard_until = greatest(notice_source.heard_until, excluded.heard_until)
                        """)
                .param("name", source)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    int removeBefore(Instant moment) {
        return jdbc.sql("delete from notice where created_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
