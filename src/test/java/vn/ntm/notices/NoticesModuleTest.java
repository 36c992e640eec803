package vn.ntm.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.ntm.people.ActingPositions;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyBook;
import vn.ntm.people.DutyFilter;
import vn.ntm.people.NewDuty;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Texts;

@ModuleTest
class NoticesModuleTest {
    private static final String COMMUNE = "05539";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final NoticeFilter ALL = new NoticeFilter(false, Optional.empty(), 1);
    private static final NoticeFilter UNREAD = new NoticeFilter(true, Optional.empty(), 1);

    @Autowired
    private Telling telling;

    @Autowired
    private Notices notices;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyBook book;

    @Autowired
    private People people;

    @Autowired
    private ActingPositions acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Texts texts;

    private Actor leader = Actor.product("");
    private Actor clerk = leader;

    @BeforeEach
    void peopleAreThere() {
        leader = admit(Role.COMMUNE_LEADER, COMMUNE);
        clerk = admit(Role.CLERK, COMMUNE);
    }

    private Actor admit(Role role, String unit) {
        PersonId person = people.enter(new NewPerson(unit, "Người mẫu " + role, null, null));
        PositionId position =
                people.open(new NewPosition(unit, role, role + " " + UUID.randomUUID(), List.of(), LONG_AGO, null));
        people.hold(position, person, LONG_AGO, null);
        return acting.of(person).getFirst();
    }

    private void give(String title, LocalDate due) {
        Acting.run(
                leader,
                () -> duties.give(
                        new NewDuty(title, "", due, null, UUID.randomUUID()),
                        List.of(new PositionId(clerk.position().orElseThrow()))));
    }

    private List<Notice> seenBy(Actor actor, NoticeFilter filter) {
        return as(actor, () -> notices.list(filter).rows());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    private Duty theDuty() {
        return as(
                leader,
                () -> book.all(DutyFilter.everything()).stream()
                        .filter(duty -> new PositionId(clerk.position().orElseThrow()).equals(duty.position()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatIsGivenIsToldOnceHoweverOftenItIsLookedAt() {
        give("Gửi báo cáo tháng", TestWorld.TODAY.plusDays(30));

        telling.tellNews();
        telling.tellNews();

        assertThat(seenBy(clerk, UNREAD)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Reminder.Kind.GIVEN);
            assertThat(notice.words(texts)).isEqualTo("Việc được giao: Gửi báo cáo tháng");
            assertThat(notice.path()).startsWith("/duties/");
        });
        assertThat(seenBy(leader, ALL)).isEmpty();
    }

    @Test
    void whatIsReportedWaitsForTheGiverAndWhatIsReturnedComesBackEachTime() {
        give("Gửi báo cáo quý", TestWorld.TODAY.plusDays(30));
        for (int time = 0; time < 2; time++) {
            Acting.run(clerk, () -> duties.report(theDuty().id(), "Xong"));
            telling.tellNews();
            Acting.run(leader, () -> duties.giveBack(theDuty().id(), "Thiếu phụ lục"));
            telling.tellNews();
        }

        assertThat(seenBy(leader, ALL))
                .extracting(Notice::kind)
                .containsExactly(Reminder.Kind.WAITING, Reminder.Kind.WAITING);
        assertThat(seenBy(clerk, ALL).stream().filter(notice -> notice.kind() == Reminder.Kind.RETURNED))
                .hasSize(2)
                .allMatch(notice -> notice.note().equals("Thiếu phụ lục"));
    }

    @Test
    void aLastDayIsToldOncePerStage() {
        give("Nộp dự toán", TestWorld.TODAY.plusDays(7));
        give("Nộp quyết toán", TestWorld.TODAY);
        give("Việc còn xa", TestWorld.TODAY.plusDays(8));

        telling.tellDue();
        telling.tellDue();

        assertThat(seenBy(clerk, ALL))
                .extracting(notice -> notice.words(texts))
                .containsExactlyInAnyOrder("Việc được giao: Nộp dự toán", "Việc được giao: Nộp quyết toán");
    }

    @Test
    void noticesAreReadByThePositionAndNobodyElse() {
        give("Đọc thử", TestWorld.TODAY.plusDays(30));
        give("Đọc thử nữa", TestWorld.TODAY.plusDays(30));
        telling.tellNews();
        List<Notice> two = seenBy(clerk, UNREAD);
        long newest = two.getFirst().id();

        assertThatExceptionOfType(NoticeNotFound.class).isThrownBy(() -> as(leader, () -> notices.read(newest)));
        Actor foreign = admit(Role.CLERK, "79999");
        assertThatExceptionOfType(NoticeNotFound.class).isThrownBy(() -> as(foreign, () -> notices.read(newest)));

        assertThat(as(clerk, () -> notices.readAll(two.getLast().id()))).isOne();
        assertThat(seenBy(clerk, UNREAD)).extracting(Notice::id).containsExactly(newest);
        assertThat(as(clerk, () -> notices.read(newest)).path())
                .isEqualTo(two.getFirst().path());
        assertThat(seenBy(clerk, UNREAD)).isEmpty();
        assertThat(seenBy(clerk, ALL)).hasSize(2);
    }

    @Test
    void nobodyButTheProductTellsAndNobodySeesAnotherCommunesNotices() {
        give("Chỉ của xã", TestWorld.TODAY.plusDays(30));
        telling.tellNews();
        Actor foreign = admit(Role.COMMUNE_LEADER, "79999");

        Long seen = as(
                foreign,
                () -> transaction.execute(work -> jdbc.sql("select count(*) from notice")
                        .query(Long.class)
                        .single()));
        assertThat(seen).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        clerk, () -> transaction.execute(work -> jdbc.sql("""
                                insert into notice (unit_code, position_id, kind, about_type, about_id, stage, text_key, path, created_at)
                                select unit_code, position_id, kind, about_type, about_id, 'x', text_key, path, created_at from notice
                                """).update())));
    }
}
