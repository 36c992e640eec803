package vn.ntm.boards.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardId;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Member;
import vn.ntm.boards.Seat;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;

/** Calls meetings of boards, keeps their minutes, hands their resolutions to {@code tasks}. */
@Service
@Transactional
public class Meetings {
    /** What the audit calls a meeting. */
    public static final String TYPE = "meeting";

    private final MeetingStore store;
    private final Boards boards;
    private final ResolvedTasks tasks;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Meetings(MeetingStore store, Boards boards, ResolvedTasks tasks, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.boards = boards;
        this.tasks = tasks;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws MeetingNotFound when there is none that the one asking may see */
    @Transactional(readOnly = true)
    public Meeting get(UUID id) {
        access.require(Act.SEE_BOARDS);
        Meeting meeting = store.find(id).orElseThrow(MeetingNotFound::new);
        access.requireToRead(Act.SEE_BOARDS, meeting.unitCode());
        return meeting;
    }

    /** Meetings of a board, newest first, without their points. */
    @Transactional(readOnly = true)
    public List<Meeting> of(Board board) {
        access.requireToRead(Act.SEE_BOARDS, board.unitCode());
        return store.of(board.id());
    }

    /**
     * Calls a meeting: those who sit on the board that day are invited, and the guests.
     *
     * @throws vn.ntm.people.FieldsRefused when it cannot be so
     */
    public UUID call(BoardId id, Call call) {
        Board board = boards.get(id);
        Actor actor = access.requireToChange(Act.KEEP_BOARDS, board.unitCode());
        List<Attendee> invited = invited(board, call);
        MeetingRules.judge(call)
                .addIf(invited.stream().noneMatch(Attendee::member), "day", "boards.meeting.problem.nobody")
                .refuse();
        Meeting meeting = new Meeting(
                UUID.randomUUID(),
                board.unitCode(),
                id,
                call.title(),
                call.day(),
                call.time(),
                call.place(),
                MeetingState.CALLED,
                board.facts().quorum(),
                "",
                actor.signature(),
                null,
                0,
                IntStream.range(0, call.agenda().size())
                        .mapToObj(i -> new Item(i + 1, call.agenda().get(i), "", null))
                        .toList(),
                invited,
                List.of(),
                List.of());
        store.add(meeting, actor, clock.instant());
        audit.changed("boards.audit.meeting-called", subject(meeting), null, told(meeting));
        return meeting.id();
    }

    private List<Attendee> invited(Board board, Call call) {
        Map<PositionId, String> holders = boards.holdersOn(board.unitCode(), call.day());
        List<Attendee> invited = new ArrayList<>();
        for (Member member : boards.membersOn(board, call.day())) {
            Seat seat = member.seat();
            String name =
                    seat.position() == null ? seat.outsider() : holders.getOrDefault(seat.position(), seat.title());
            invited.add(new Attendee(invited.size() + 1, true, name, seat.title(), Attendee.Attendance.INVITED, ""));
        }
        call.guests()
                .forEach(guest -> invited.add(
                        new Attendee(invited.size() + 1, false, guest, "", Attendee.Attendance.INVITED, "")));
        return invited;
    }

    /**
     * Writes the minutes, as often as needed until they are approved.
     *
     * @param seen version of the meeting that the person saw
     * @throws vn.ntm.people.FieldsRefused when they cannot be so: more votes than members there, a vote without quorum
     * @throws MeetingIsFurther when somebody was faster, or the minutes are approved
     */
    public void write(UUID id, Minutes minutes, int seen) {
        Meeting meeting = toChange(id);
        meeting.state().to(MeetingState.HELD);
        Map<PositionId, String> positions = boards.positionsFor(meeting.unitCode(), meeting.day()).stream()
                .collect(Collectors.toMap(Position::id, Position::title));
        MeetingRules.judge(minutes, meeting.quorum(), positions.keySet())
                .addIf(meeting.day().isAfter(boards.today()), "attendance", "boards.meeting.problem.early")
                .refuse();
        store.move(meeting, MeetingState.HELD, "", seen);
        Minutes titled = new Minutes(
                minutes.attendees(),
                minutes.items(),
                minutes.resolutions().stream()
                        .map(one -> new Resolution(
                                one.number(),
                                one.text(),
                                one.lead(),
                                positions.getOrDefault(one.lead(), ""),
                                one.due()))
                        .toList());
        store.write(meeting, titled);
        audit.changed("boards.audit.minutes-written", subject(meeting), told(meeting), told(get(id)));
    }

    /** The minutes are approved and locked; each resolution becomes one task in the same transaction. */
    public void approve(UUID id, int seen) {
        Meeting meeting = toChange(id);
        MeetingState state = meeting.state().to(MeetingState.MINUTES_APPROVED);
        MeetingRules.judgeWhole(meeting).refuse();
        tasks.open(meeting, boards.get(meeting.board()).name());
        store.approve(meeting, seen, access.actor(), clock.instant());
        audit.changed("boards.audit.minutes-approved", subject(meeting), told(meeting), new State(state, ""));
    }

    /** The meeting does not take place. */
    public void cancel(UUID id, String reason, int seen) {
        Meeting meeting = toChange(id);
        MeetingState state = meeting.state().to(MeetingState.CANCELLED);
        new Problems()
                .addIf(reason.isBlank(), "reason", "boards.meeting.problem.reason")
                .addIf(
                        reason.length() > MeetingRules.LONGEST_LINE,
                        "reason",
                        "boards.problem.long",
                        MeetingRules.LONGEST_LINE)
                .refuse();
        store.move(meeting, state, reason, seen);
        audit.changed("boards.audit.meeting-cancelled", subject(meeting), told(meeting), new State(state, reason));
    }

    /** Something is put behind approved minutes. */
    public void append(UUID id, String text) {
        Meeting meeting = toChange(id);
        if (meeting.state() != MeetingState.MINUTES_APPROVED) {
            throw new MeetingIsFurther();
        }
        new Problems()
                .addIf(text.isBlank(), "addendum", "boards.meeting.problem.addendum")
                .addIf(
                        text.length() > MeetingRules.LONGEST_TEXT,
                        "addendum",
                        "boards.problem.long",
                        MeetingRules.LONGEST_TEXT)
                .refuse();
        Instant now = clock.instant();
        store.append(meeting, text, access.actor(), now);
        audit.changed("boards.audit.minutes-appended", subject(meeting), null, new Words(text));
    }

    /** The tasks that came of the meeting, by the number of the resolution. */
    @Transactional(readOnly = true)
    public Map<Integer, ResolvedTasks.State> tasksOf(Meeting meeting) {
        return tasks.of(meeting);
    }

    private Meeting toChange(UUID id) {
        Meeting meeting = get(id);
        access.requireToChange(Act.KEEP_BOARDS, meeting.unitCode());
        return meeting;
    }

    private static Subject subject(Meeting meeting) {
        return new Subject(TYPE, meeting.id().toString(), meeting.title(), meeting.unitCode());
    }

    private static Told told(Meeting meeting) {
        return new Told(
                meeting.day(),
                meeting.place(),
                meeting.items().stream().map(Item::title).toList(),
                meeting.items().stream().map(Item::minutes).toList(),
                meeting.presence().there(),
                meeting.resolutions().stream().map(Resolution::text).toList());
    }

    /** A meeting as the audit tells it; names of those invited stay in its minutes. */
    private record Told(
            LocalDate day,
            String place,
            List<String> agenda,
            List<String> minutes,
            long present,
            List<String> resolutions) {}

    private record State(MeetingState state, String reason) {}

    private record Words(String addendum) {}
}
