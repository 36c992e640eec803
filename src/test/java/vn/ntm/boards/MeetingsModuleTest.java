package vn.ntm.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.boards.meeting.Attendee.Attendance;
import vn.ntm.boards.meeting.Call;
import vn.ntm.boards.meeting.Item;
import vn.ntm.boards.meeting.Meeting;
import vn.ntm.boards.meeting.MeetingIsFurther;
import vn.ntm.boards.meeting.MeetingState;
import vn.ntm.boards.meeting.Meetings;
import vn.ntm.boards.meeting.Minutes;
import vn.ntm.boards.meeting.Resolution;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.MyWork;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;
import vn.ntm.tasks.Origin;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.Tasks;

@ModuleTest
class MeetingsModuleTest {
    private static final String COMMUNE = "05539";
    private static final LocalDate TODAY = TestWorld.TODAY;

    @Autowired
    private Meetings meetings;

    @Autowired
    private BoardDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private People people;

    @Autowired
    private MyWork work;

    @Autowired
    private List<ReminderSource> reminders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private PositionId chair = new PositionId(UUID.randomUUID());
    private UUID id = UUID.randomUUID();

    /** Three members and a guest; two thirds must come. */
    @BeforeEach
    void aMeetingIsCalled() {
        chair = people.open(
                new NewPosition(COMMUNE, Role.COMMUNE_LEADER, "Chủ tịch", List.of(), LocalDate.of(2020, 1, 1), null));
        List<Seat> seats =
                List.of(new Seat(BoardRole.HEAD, chair, "", "", "", List.of(), null), outsider("A"), outsider("B"));
        BoardFacts facts = new BoardFacts(BoardKind.OTHER, "Ban " + UUID.randomUUID(), null, "", "", 67);
        LocalDate day = LocalDate.of(2024, 1, 2);
        Order order = new Order("1/QĐ-UBND", day, "UBND xã", day, null, null, null);
        BoardId board = desk.found(COMMUNE, facts, new BoardDesk.Paper(order, seats, null));
        id = meetings.call(
                board,
                new Call("Họp tháng", TODAY, LocalTime.of(8, 0), "Hội trường", List.of("Rà soát"), List.of("Khách C")));
    }

    private static Seat outsider(String name) {
        return new Seat(BoardRole.MEMBER, null, "Hợp tác xã", name, "", List.of(), null);
    }

    private Minutes minutes(int there, Item.@Nullable Votes votes) {
        Meeting meeting = meetings.get(id);
        return new Minutes(
                IntStream.range(0, meeting.attendees().size())
                        .mapToObj(i ->
                                meeting.attendees().get(i).came(i < there ? Attendance.PRESENT : Attendance.ABSENT, ""))
                        .toList(),
                List.of(new Item(1, "Rà soát", "Đã bàn và thống nhất", votes)),
                List.of(new Resolution(1, "Sửa nhà văn hóa xóm", chair, "", LocalDate.of(2024, 6, 30))));
    }

    private List<Task> resolved() {
        return tasks.ofOrigin(Origin.Kind.MEETING, id);
    }

    @Test
    void eachResolutionOfApprovedMinutesIsOneTaskOnce() {
        meetings.write(id, minutes(3, new Item.Votes(3, 0, 0)), 0);
        assertThat(resolved()).isEmpty();

        meetings.approve(id, 1);

        assertThat(resolved()).singleElement().satisfies(task -> {
            assertThat(task.content().title()).isEqualTo("Sửa nhà văn hóa xóm");
            assertThat(task.isAccountable(chair.id())).isTrue();
            assertThat(task.content().due()).isEqualTo(LocalDate.of(2024, 6, 30));
        });
        assertThatExceptionOfType(MeetingIsFurther.class).isThrownBy(() -> meetings.approve(id, 1));
        assertThat(resolved()).hasSize(1);
        assertThat(meetings.tasksOf(meetings.get(id))).containsOnlyKeys(1);
    }

    @Test
    void nobodyVotesWithoutQuorumOrMoreOftenThanMembersAreThere() {
        Minutes tooMany = minutes(2, new Item.Votes(2, 1, 0));
        Minutes tooFew = minutes(1, new Item.Votes(1, 0, 0));

        for (Minutes wrong : List.of(tooMany, tooFew)) {
            assertThatExceptionOfType(FieldsRefused.class)
                    .isThrownBy(() -> meetings.write(id, wrong, 0))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().field()).isEqualTo("i1-for"));
        }
        assertThat(meetings.get(id).state()).isEqualTo(MeetingState.CALLED);
    }

    @Test
    void approvedMinutesAreLockedAlsoInTheDatabaseAndOnlyGrowByAddenda() {
        meetings.write(id, minutes(3, null), 0);
        meetings.approve(id, 1);

        assertThatExceptionOfType(MeetingIsFurther.class).isThrownBy(() -> meetings.write(id, minutes(3, null), 2));
        for (String change : List.of(
                "update meeting_item set minutes = 'x' where meeting_id = :id",
                "delete from meeting_resolution where meeting_id = :id",
                "update board_meeting set state = 'HELD' where id = :id")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> transaction.execute(
                            all -> jdbc.sql(change).param("id", id).update()));
        }
        meetings.append(id, "Đính chính: hạn là 30/6");
        assertThat(meetings.get(id).addenda()).hasSize(1);
    }

    @Test
    void whoIsSlowerOverwritesNoMinutesAndWhatIsCalledOffSaysWhy() {
        meetings.write(id, minutes(3, null), 0);
        assertThatExceptionOfType(MeetingIsFurther.class).isThrownBy(() -> meetings.write(id, minutes(2, null), 0));
        assertThat(meetings.get(id).presence()).isEqualTo(new Meeting.Presence(3, 3));
        assertThatExceptionOfType(MeetingIsFurther.class).isThrownBy(() -> meetings.cancel(id, "Mưa lũ", 1));

        aMeetingIsCalled();
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> meetings.cancel(id, " ", 0));
        meetings.cancel(id, "Mưa lũ", 0);
        assertThat(meetings.get(id).reason()).isEqualTo("Mưa lũ");
    }

    @Test
    void minutesAreApprovedOnlyWhenEverybodyIsCalledAndEveryPointWritten() {
        Minutes open = minutes(3, null);
        meetings.write(id, new Minutes(meetings.get(id).attendees(), open.items(), List.of()), 0);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> meetings.approve(id, 1))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("attendance"));
        assertThat(resolved()).isEmpty();
    }

    private List<Reminder> told(Function<ReminderSource, List<Reminder>> ask) {
        return transaction.execute(all -> reminders.stream()
                .filter(source -> source.name().equals("meetings"))
                .flatMap(source -> ask.apply(source).stream())
                .filter(one -> one.about().id().equals(id.toString()))
                .toList());
    }

    private List<WorkItem> workOfTheChair(Section section) {
        Actor actor = new Actor(
                UUID.randomUUID(),
                "Chủ tịch thử",
                chair.id(),
                Role.COMMUNE_LEADER,
                "Chủ tịch",
                COMMUNE,
                Scope.of(Set.of(COMMUNE)),
                null);
        return Acting.as(actor, () -> work.list()).in(section).stream()
                .filter(item -> item.path().endsWith(id.toString()))
                .toList();
    }

    @Test
    void whoSitsOnTheBoardIsToldOfTheMeetingUntilItIsOver() {
        assertThat(told(source -> source.since(Instant.EPOCH))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Reminder.Kind.GIVEN);
            assertThat(one.position()).isEqualTo(chair.id());
            assertThat(one.arguments()).contains("Họp tháng", "08:00", "18/3/2024", "Hội trường");
        });
        assertThat(told(source -> source.dueBetween(TODAY.minusDays(84), TODAY.plusDays(7))))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(TODAY));
        assertThat(told(source -> source.dueBetween(TODAY.minusDays(84), TODAY.minusDays(1))))
                .isEmpty();
        assertThat(workOfTheChair(Section.DUE)).extracting(WorkItem::title).containsExactly("Dự họp “Họp tháng”");

        meetings.write(id, minutes(3, null), 0);
        assertThat(told(source -> source.dueBetween(TODAY, TODAY))).isEmpty();
        assertThat(workOfTheChair(Section.DUE)).isEmpty();
        assertThat(workOfTheChair(Section.WAITING)).hasSize(1);
        meetings.approve(id, 1);
        assertThat(workOfTheChair(Section.WAITING)).isEmpty();
    }

    @Test
    void whatIsCalledOffIsToldTooWithItsReason() {
        meetings.cancel(id, "Mưa lũ", 0);

        assertThat(told(source -> source.since(Instant.EPOCH))).singleElement().satisfies(one -> {
            assertThat(one.textKey()).isEqualTo("boards.reminder.cancelled");
            assertThat(one.note()).isEqualTo("Mưa lũ");
        });
        assertThat(told(source -> source.dueBetween(TODAY, TODAY))).isEmpty();
        assertThat(workOfTheChair(Section.DUE)).isEmpty();
    }
}
