package vn.ntm.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.delegation.Delegations;
import vn.ntm.people.delegation.NewDelegation;
import vn.ntm.people.delegation.NotTheHolder;

@PeopleTest
class DutiesModuleTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    @Autowired
    private MovableClock clock;

    @Autowired
    private Officials officials;

    @Autowired
    private Duties duties;

    @Autowired
    private Delegations delegations;

    @Autowired
    private MyWork work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Actor leader;
    private Actor head;

    @BeforeEach
    void aCommune() {
        clock.setTo(TODAY);
        leader = officials.admit("05539", Role.COMMUNE_LEADER);
        head = officials.admit("05539-X01", Role.HAMLET_HEAD);
    }

    @Test
    void aDutyGoesToAndFroUntilItIsAccepted() {
        Duty duty = given(head, TODAY.plusDays(3));
        assertThat(in(head, Section.DUE)).containsExactly(duty.title());

        Officials.does(head, () -> duties.read(duty.id()));
        Officials.does(head, () -> duties.report(duty.id(), "Đã họp xóm"));
        assertThat(in(head, Section.DUE)).isEmpty();
        assertThat(in(leader, Section.WAITING)).containsExactly(duty.title());

        Officials.does(leader, () -> duties.giveBack(duty.id(), "Thiếu danh sách hộ"));
        assertThat(in(head, Section.RETURNED)).containsExactly(duty.title());
        Officials.does(head, () -> duties.report(duty.id(), "Đã thêm danh sách"));
        Officials.does(leader, () -> duties.accept(duty.id(), ""));

        assertThat(Officials.as(head, () -> duties.steps(duty.id())))
                .extracting(DutyStep::kind, DutyStep::title, DutyStep::note)
                .containsExactly(
                        tuple(DutyStep.Kind.GIVEN, leader.title(), ""),
                        tuple(DutyStep.Kind.READ, head.title(), ""),
                        tuple(DutyStep.Kind.DONE, head.title(), "Đã họp xóm"),
                        tuple(DutyStep.Kind.RETURNED, leader.title(), "Thiếu danh sách hộ"),
                        tuple(DutyStep.Kind.DONE, head.title(), "Đã thêm danh sách"),
                        tuple(DutyStep.Kind.ACCEPTED, leader.title(), ""));
        assertThatExceptionOfType(DutyIsFurther.class)
                .isThrownBy(() -> Officials.does(head, () -> duties.report(duty.id(), "")));
    }

    @Test
    void whoReportedItDoneMayNotAcceptItInWhateverPosition() {
        Actor officer = officials.admit("05539", Role.COMMUNE_NTM_OFFICER);
        Duty duty = given(officer, null);
        Officials.does(officer, () -> duties.report(duty.id(), ""));
        Officials.does(
                leader,
                () -> delegations.give(
                        new NewDelegation(officials.personOf(officer), TODAY, TODAY.plusDays(5), "Đi họp tỉnh")));
        Actor standIn = officials.of(officials.personOf(officer)).getLast();

        assertThat(standIn.delegatedBy()).isEqualTo(leader.name());
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> Officials.does(standIn, () -> duties.accept(duty.id(), "")));
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> Officials.does(standIn, () -> duties.giveBack(duty.id(), "Chưa đủ")));
        assertThatExceptionOfType(NotTheHolder.class)
                .isThrownBy(() -> Officials.does(
                        standIn,
                        () -> delegations.give(
                                new NewDelegation(officials.personOf(head), TODAY, TODAY.plusDays(1), "Nhờ"))));
    }

    @Test
    void aStandInActsOnlyOnItsDaysAndTheRecordSaysInWhosePlace() {
        Actor officer = officials.admit("05539", Role.COMMUNE_NTM_OFFICER);
        PersonId person = officials.personOf(officer);
        UUID delegation = Officials.as(
                leader,
                () -> delegations.give(new NewDelegation(person, TODAY.plusDays(1), TODAY.plusDays(2), "Nghỉ")));

        assertThat(officials.of(person)).hasSize(1);
        clock.setTo(TODAY.plusDays(2));
        Actor standIn = officials.of(person).getLast();
        Officials.does(standIn, () -> duties.give(duty("Việc thay mặt", null), List.of(officials.positionOf(head))));
        Duty duty = Officials.as(head, () -> duties.openOf(officials.positionOf(head)))
                .getFirst();
        assertThat(Officials.as(head, () -> duties.steps(duty.id())).getFirst().inPlaceOf())
                .isEqualTo(leader.name());
        assertThat(inPlaceOfInAudit(duty)).isEqualTo(leader.name());
        assertThat(in(standIn, Section.EXPIRING)).hasSize(1);

        clock.setTo(TODAY.plusDays(3));
        assertThat(officials.of(person)).hasSize(1);
        assertThatExceptionOfType(NotTheHolder.class)
                .isThrownBy(() -> Officials.does(officer, () -> delegations.revoke(delegation)));
        Officials.does(leader, () -> delegations.revoke(delegation));
    }

    @Test
    void aStandInEndsWhenTheHolderLeaves(@Autowired People people, @Autowired Staff staff) {
        Actor admin = officials.admit("05539", Role.SYS_ADMIN);
        Actor officer = officials.admit("05539", Role.COMMUNE_NTM_OFFICER);
        PersonId person = officials.personOf(officer);
        Officials.does(
                leader, () -> delegations.give(new NewDelegation(person, TODAY, TODAY.plusDays(20), "Nghỉ dài")));
        Holding holding = Officials.as(admin, () -> staff.holdersOf(officials.positionOf(leader)))
                .getFirst();
        Officials.does(admin, () -> people.release(holding, TODAY.plusDays(1)));

        clock.setTo(TODAY.plusDays(2));
        assertThat(officials.of(person)).extracting(Actor::role).containsExactly(Role.COMMUNE_NTM_OFFICER);
    }

    @Test
    void positionsOfTheFrontAreNotDelegatedToThePeoplesCommittee() {
        Actor front = officials.admit("05539", Role.FRONT_OFFICER);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Officials.does(
                        front,
                        () -> delegations.give(
                                new NewDelegation(officials.personOf(leader), TODAY, TODAY.plusDays(1), "Ốm"))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("person"));
    }

    @Test
    void onlyThoseWhoMayGiveDutiesAndOnlyWithinTheirUnits() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Officials.does(
                        head, () -> duties.give(duty("Ngược", null), List.of(officials.positionOf(leader)))));
        Actor foreign = officials.admit("00004", Role.COMMUNE_LEADER);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Officials.does(
                        foreign, () -> duties.give(duty("Xã khác", null), List.of(officials.positionOf(head)))));
        Duty duty = given(head, null);
        assertThatExceptionOfType(DutyNotFound.class)
                .isThrownBy(() -> Officials.as(foreign, () -> duties.get(duty.id())));
        Actor other = officials.admit("05539-X02", Role.HAMLET_HEAD);
        assertThatExceptionOfType(DutyNotFound.class)
                .isThrownBy(() -> Officials.as(other, () -> duties.get(duty.id())));
    }

    @Test
    void theSameRequestSentTwiceGivesTheDutyOnce() {
        NewDuty duty = duty("Gửi hai lần", null);
        List<PositionId> receivers = List.of(officials.positionOf(head));
        Officials.does(leader, () -> duties.give(duty, receivers));
        Officials.does(leader, () -> duties.give(duty, receivers));

        assertThat(in(head, Section.UNREAD)).containsExactly("Gửi hai lần");
    }

    @Test
    void whatTheProductGivesIsJudgedByALeaderOfTheUnit() {
        Actor officer = officials.admit("05539", Role.COMMUNE_NTM_OFFICER);
        Actor province = officials.admit("19", Role.PROVINCE_COORDINATOR);
        PositionId position = officials.positionOf(officer);
        NewDuty duty = duty("Sửa kế hoạch " + UUID.randomUUID(), null);
        Officials.asProduct(() -> {
            duties.give(duty, List.of(position));
            return duty;
        });
        DutyId id =
                Officials.as(officer, () -> duties.openOf(position)).getLast().id();
        Officials.does(officer, () -> duties.report(id, "Đã sửa"));

        assertThat(in(leader, Section.WAITING)).contains(duty.title());
        assertThat(in(province, Section.WAITING)).doesNotContain(duty.title());
        assertThatExceptionOfType(NotYourDuty.class)
                .isThrownBy(() -> Officials.does(officer, () -> duties.accept(id, "")));
        Officials.does(leader, () -> duties.accept(id, ""));
    }

    @Test
    void aPositionHasOneStandInADayAndNoneAfterItsHolder() {
        PersonId officer = officials.personOf(officials.admit("05539", Role.COMMUNE_NTM_OFFICER));
        Officials.does(leader, () -> delegations.give(new NewDelegation(officer, TODAY, TODAY.plusDays(5), "Đi học")));

        assertThat(refused(new NewDelegation(officer, TODAY.plusDays(5), TODAY.plusDays(6), "Đi học")))
                .containsExactly("from people.delegation.taken");
        assertThat(refused(new NewDelegation(officer, TODAY.plusDays(9), TODAY.plusDays(7), " ")))
                .containsExactly("reason people.reason.missing", "to people.day.reversed");
        assertThat(refused(new NewDelegation(officer, TODAY.minusDays(9), TODAY.minusDays(7), "Đi học")))
                .containsExactly("to people.delegation.past");
        assertThat(refused(new NewDelegation(officials.personOf(head), TODAY.plusDays(7), TODAY.plusDays(8), "Ốm")))
                .containsExactly("person people.delegation.not-here");
    }

    private List<String> refused(NewDelegation wanted) {
        try {
            Officials.does(leader, () -> delegations.give(wanted));
            return List.of();
        } catch (FieldsRefused refused) {
            return refused.problems().stream()
                    .map(problem -> problem.field() + " " + problem.messageKey())
                    .toList();
        }
    }

    private Duty given(Actor receiver, @Nullable LocalDate due) {
        PositionId position = officials.positionOf(receiver);
        Officials.does(leader, () -> duties.give(duty("Việc " + UUID.randomUUID(), due), List.of(position)));
        return Officials.as(receiver, () -> duties.openOf(position)).getLast();
    }

    private static NewDuty duty(String title, @Nullable LocalDate due) {
        return new NewDuty(title, "", due, null, UUID.randomUUID());
    }

    private List<String> in(Actor actor, Section section) {
        return Officials.as(actor, () -> work.list()).in(section).stream()
                .map(WorkItem::title)
                .toList();
    }

    private @Nullable String inPlaceOfInAudit(Duty duty) {
        return transaction.execute(
                reading -> jdbc.sql("select delegated_by from audit_entry where object_id = :id order by id")
                        .param("id", duty.id().toString())
                        .query(String.class)
                        .list()
                        .getFirst());
    }
}
