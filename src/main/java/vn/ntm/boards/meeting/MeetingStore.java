package vn.ntm.boards.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.boards.BoardId;
import vn.ntm.people.PositionId;

/** Keeps meetings with their points, attendees, resolutions and addenda. */
@Repository
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(UUID id) {
        return jdbc.sql("select * from board_meeting where id = :id")
                .param("id", id)
                .query(this::meeting)
                .optional();
    }

    /** Newest first, without their parts. */
    List<Meeting> of(BoardId board) {
        return jdbc.sql("select * from board_meeting where board_id = :board order by held_on desc, starts_at desc")
                .param("board", board.id())
                .query((row, number) -> meeting(row, List.of(), List.of(), List.of(), List.of()))
                .list();
    }

    void add(Meeting meeting, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into board_meeting (id, unit_code, board_id, title, held_on, starts_at, place, state, quorum, called_at, called_by, person_id)
                        values (:id, :unit, :board, :title, :day, :time, :place, 'CALLED', :quorum, :now, :by, :person)
                        """)
                .param("id", meeting.id())
                .param("unit", meeting.unitCode())
                .param("board", meeting.board().id())
                .param("title", meeting.title())
                .param("day", meeting.day())
                .param("time", meeting.time())
                .param("place", meeting.place())
                .param("quorum", meeting.quorum())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
        meeting.items()
                .forEach(item -> jdbc.sql(
                                "insert into meeting_item (meeting_id, unit_code, number, title) values (:id, :unit, :number, :title)")
                        .param("id", meeting.id())
                        .param("unit", meeting.unitCode())
                        .param("number", item.number())
                        .param("title", item.title())
                        .update());
        meeting.attendees()
                .forEach(one -> jdbc.sql("""
                        insert into meeting_attendee (meeting_id, unit_code, number, member, name, title)
                        values (:id, :unit, :number, :member, :name, :title)
                        """)
                        .param("id", meeting.id())
                        .param("unit", meeting.unitCode())
                        .param("number", one.number())
                        .param("member", one.member())
                        .param("name", one.name())
                        .param("title", one.title())
                        .update());
    }

    void write(Meeting meeting, Minutes minutes) {
        minutes.attendees()
                .forEach(one -> jdbc.sql("""
                        update meeting_attendee set attendance = :attendance, note = :note where meeting_id = :id and number = :number
                        """)
                        .param("id", meeting.id())
                        .param("number", one.number())
                        .param("attendance", one.attendance().name())
                        .param("note", one.note())
                        .update());
        minutes.items().forEach(item -> write(meeting, item));
        jdbc.sql("delete from meeting_resolution where meeting_id = :id")
                .param("id", meeting.id())
                .update();
        minutes.resolutions()
                .forEach(one -> jdbc.sql("""
                        insert into meeting_resolution (meeting_id, unit_code, number, text, position_id, position_title, due)
                        values (:id, :unit, :number, :text, :position, :title, :due)
                        """)
                        .param("id", meeting.id())
                        .param("unit", meeting.unitCode())
                        .param("number", one.number())
                        .param("text", one.text())
                        .param("position", one.lead().id())
                        .param("title", one.title())
                        .param("due", one.due())
                        .update());
    }

    private void write(Meeting meeting, Item item) {
        Item.Votes votes = item.votes();
        jdbc.sql("""
                        update meeting_item set minutes = :minutes, votes_for = :inFavour, votes_against = :against, votes_abstain = :abstained
                         where meeting_id = :id and number = :number
                        """)
                .param("id", meeting.id())
                .param("number", item.number())
                .param("minutes", item.minutes())
                .param("inFavour", votes == null ? null : votes.inFavour())
                .param("against", votes == null ? null : votes.against())
                .param("abstained", votes == null ? null : votes.abstained())
                .update();
    }

    /**
     * The meeting goes on to a state, for whoever saw its newest version.
     *
     * @throws MeetingIsFurther when somebody was faster
     */
    void move(Meeting meeting, MeetingState state, String reason, int seen) {
        int moved = jdbc.sql("""
                        update board_meeting set state = :state, reason = :reason, version = version + 1
                         where id = :id and version = :seen and state not in ('MINUTES_APPROVED', 'CANCELLED')
                        """)
                .param("id", meeting.id())
                .param("state", state.name())
                .param("reason", reason)
                .param("seen", seen)
                .update();
        if (moved == 0) {
            throw new MeetingIsFurther();
        }
    }

    /** @throws MeetingIsFurther when somebody was faster */
    void approve(Meeting meeting, int seen, Actor actor, Instant now) {
        int moved = jdbc.sql("""
                        update board_meeting set state = 'MINUTES_APPROVED', approved_at = :now, approved_by = :by, version = version + 1
                         where id = :id and version = :seen and state = 'HELD'
                        """)
                .param("id", meeting.id())
                .param("seen", seen)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
        if (moved == 0) {
            throw new MeetingIsFurther();
        }
    }

    void append(Meeting meeting, String text, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into meeting_addendum (meeting_id, unit_code, text, added_at, added_by, person_id)
                        values (:id, :unit, :text, :now, :by, :person)
                        """)
                .param("id", meeting.id())
                .param("unit", meeting.unitCode())
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    private Meeting meeting(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return meeting(row, items(id), attendees(id), resolutions(id), addenda(id));
    }

    private static Meeting meeting(
            ResultSet row,
            List<Item> items,
            List<Attendee> attendees,
            List<Resolution> resolutions,
            List<Meeting.Addendum> addenda)
            throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                new BoardId(row.getObject("board_id", UUID.class)),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("quorum", Integer.class),
                row.getString("reason"),
                row.getString("called_by"),
                row.getString("approved_by"),
                row.getInt("version"),
                items,
                attendees,
                resolutions,
                addenda);
    }

    private List<Item> items(UUID id) {
        return jdbc.sql("select * from meeting_item where meeting_id = :id order by number")
                .param("id", id)
                .query((row, number) -> new Item(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("minutes"),
                        row.getObject("votes_for") == null
                                ? null
                                : new Item.Votes(
                                        row.getInt("votes_for"),
                                        row.getInt("votes_against"),
                                        row.getInt("votes_abstain"))))
                .list();
    }

    private List<Attendee> attendees(UUID id) {
        return jdbc.sql("select * from meeting_attendee where meeting_id = :id order by number")
                .param("id", id)
                .query((row, number) -> new Attendee(
                        row.getInt("number"),
                        row.getBoolean("member"),
                        row.getString("name"),
                        row.getString("title"),
                        Attendee.Attendance.valueOf(row.getString("attendance")),
                        row.getString("note")))
                .list();
    }

    private List<Resolution> resolutions(UUID id) {
        return jdbc.sql("select * from meeting_resolution where meeting_id = :id order by number")
                .param("id", id)
                .query((row, number) -> new Resolution(
                        row.getInt("number"),
                        row.getString("text"),
                        new PositionId(row.getObject("position_id", UUID.class)),
                        row.getString("position_title"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private List<Meeting.Addendum> addenda(UUID id) {
        return jdbc.sql("select * from meeting_addendum where meeting_id = :id order by id")
                .param("id", id)
                .query((row, number) -> new Meeting.Addendum(
                        row.getString("text"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getString("added_by")))
                .list();
    }
}
