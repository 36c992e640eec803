package vn.ntm.boards.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to be where on which day: meetings with the positions that sit on the board that day. */
@Repository
class MeetingDates {
    private static final String INVITED = """
            select distinct m.id, m.title, b.name as board, m.held_on, m.starts_at, m.place, m.state, m.reason, s.position_id
              from board_meeting m join board b on b.id = m.board_id
              join board_member s on s.board_id = m.board_id and s.corrected_at is null and s.position_id is not null
               and m.held_on between s.valid_from and coalesce(s.valid_to, m.held_on)
             where\s""";

    private static final String OPEN = """
            select m.id, m.title, b.name as board, m.held_on, m.starts_at, m.place, m.state, m.reason, null::uuid as position_id
              from board_meeting m join board b on b.id = m.board_id
             where m.unit_code = :unit and (m.state = 'HELD' or m.state = 'CALLED' and m.held_on < :today)
             order by m.held_on limit 100
            """;

    private final JdbcClient jdbc;

    MeetingDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A meeting as somebody has to know of it.
     *
     * @param position that sits on the board; null where the meeting is asked for and not who comes
     * @param reason why it was called off, empty otherwise
     */
    record Sitting(
            UUID id,
            @Nullable UUID position,
            String title,
            String board,
            LocalDate day,
            LocalTime time,
            String place,
            MeetingState state,
            String reason) {}

    /** Of all communes: to be held between the days, both included. */
    List<Sitting> between(LocalDate first, LocalDate last) {
        return jdbc.sql(INVITED + "m.state = 'CALLED' and m.held_on between :first and :last")
                .param("first", first)
                .param("last", last)
                .query(MeetingDates::sitting)
                .list();
    }

    /** Of all communes: called since the moment or called off, and not over on that day. */
    List<Sitting> news(Instant moment, LocalDate today) {
        return jdbc.sql(
                        INVITED
                                + "m.held_on >= :today and (m.state = 'CANCELLED' or m.state = 'CALLED' and m.called_at > :moment)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query(MeetingDates::sitting)
                .list();
    }

    /** To be held between the days, both included, with the position on the board. */
    List<Sitting> of(UUID position, LocalDate first, LocalDate last) {
        return jdbc.sql(INVITED
                        + "m.state = 'CALLED' and m.held_on between :first and :last and s.position_id = :position")
                .param("position", position)
                .param("first", first)
                .param("last", last)
                .query(MeetingDates::sitting)
                .list();
    }

    /** Of the unit: over, but without approved minutes; oldest first, at most a hundred. */
    List<Sitting> withoutMinutes(String unitCode, LocalDate today) {
        return jdbc.sql(OPEN)
                .param("unit", unitCode)
                .param("today", today)
                .query(MeetingDates::sitting)
                .list();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        return new Sitting(
                row.getObject("id", UUID.class),
                row.getObject("position_id", UUID.class),
                row.getString("title"),
                row.getString("board"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getString("reason"));
    }
}
