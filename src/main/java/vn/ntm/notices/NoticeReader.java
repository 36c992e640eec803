package vn.ntm.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.people.Found;
import vn.ntm.shared.Reminder;

/** The questions we ask about notices. */
@Component
class NoticeReader {
    private static final String WANTED = """
             from notice where position_id = :position and (not :unread or read_at is null)
              and (cast(:kind as text) is null or kind = :kind)
            """;

    private final JdbcClient jdbc;

    NoticeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Unread first, newest first within. */
    Found<Notice> of(UUID position, NoticeFilter filter) {
        return new Found<>(
                asked("select count(*)" + WANTED, position, filter)
                        .query(Long.class)
                        .single(),
                asked(
                                "select *" + WANTED
                                        + "order by (read_at is not null), created_at desc, id desc limit :most offset :skip",
                                position,
                                filter)
                        .param("most", NoticeFilter.PAGE_SIZE)
                        .param("skip", filter.offset())
                        .query(NoticeReader::notice)
                        .list());
    }

    Optional<Notice> find(long id, UUID position) {
        return jdbc.sql("select * from notice where id = :id and position_id = :position")
                .param("id", id)
                .param("position", position)
                .query(NoticeReader::notice)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID position, NoticeFilter filter) {
        return jdbc.sql(sql)
                .param("position", position)
                .param("unread", filter.unreadOnly())
                .param("kind", filter.kind().map(Enum::name).orElse(null));
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getObject("position_id", UUID.class),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getString("text_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("note"),
                row.getString("path"),
                row.getObject("due", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
