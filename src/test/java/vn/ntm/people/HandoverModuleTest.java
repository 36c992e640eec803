package vn.ntm.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.people.handover.Handovers;
import vn.ntm.people.handover.Minutes;
import vn.ntm.people.handover.OpenWork;
import vn.ntm.people.handover.Trouble;

@PeopleTest
class HandoverModuleTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 16);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    @Autowired
    private MovableClock clock;

    @Autowired
    private Officials officials;

    @Autowired
    private Duties duties;

    @Autowired
    private Handovers handovers;

    @Autowired
    private MyWork work;

    @BeforeEach
    void beforeTheMerger() {
        clock.setTo(BEFORE);
    }

    @Test
    void aChangeOfOfficerLeavesNothingBehindAndOldActsKeepTheOldName() {
        Actor leader = officials.admit("05539", Role.COMMUNE_LEADER);
        PositionId position = officials.position("05539", Role.CLERK, Officials.LONG_AGO);
        PersonId first = officials.person("05539", "Lan đi");
        PersonId second = officials.person("05539", "Mai đến");
        officials.hold(position, first, Officials.LONG_AGO, BEFORE);
        officials.hold(position, second, BEFORE.plusDays(1), null);
        DutyId duty = give(leader, position, "Lập danh mục hồ sơ");
        Actor old = officials.of(first).getFirst();
        Officials.does(old, () -> duties.report(duty, "Đã lập"));
        Officials.does(leader, () -> duties.giveBack(duty, "Thiếu năm 2023"));

        clock.setTo(BEFORE.plusDays(1));
        Actor next = officials.of(second).getFirst();

        assertThat(Officials.as(next, () -> work.list()).in(WorkItem.Section.RETURNED))
                .extracting(WorkItem::title)
                .containsExactly("Lập danh mục hồ sơ");
        Officials.does(next, () -> duties.report(duty, "Đã thêm"));
        assertThat(Officials.as(leader, () -> duties.steps(duty)))
                .filteredOn(step -> step.kind() == DutyStep.Kind.DONE)
                .extracting(DutyStep::by)
                .containsExactly("Lan đi", "Mai đến");
    }

    @Test
    void aMergerLeavesNothingBehind() {
        Actor oldLeader = officials.admit("05539", Role.COMMUNE_LEADER);
        Actor officer = officials.admit("05539", Role.COMMUNE_NTM_OFFICER);
        PositionId from = officials.positionOf(officer);
        DutyId toDo = give(oldLeader, from, "Rà soát tiêu chí 6");
        PositionId clerk = officials.positionOf(officials.admit("05539", Role.CLERK));
        DutyId given = give(officer, clerk, "Gửi công văn");
        Officials.does(officer, () -> duties.read(toDo));

        clock.setTo(MERGED);
        Actor leader = officials.admit("05542", Role.COMMUNE_LEADER);
        Actor heir = officials.admit("05542", Role.COMMUNE_NTM_OFFICER);
        assertThat(Officials.as(leader, () -> handovers.troubles()))
                .filteredOn(trouble -> trouble.position().id().equals(from))
                .singleElement()
                .satisfies(trouble -> {
                    assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNIT_ENDED);
                    assertThat(trouble.day()).isEqualTo("2025-06-30");
                    assertThat(trouble.now()).isEqualTo("Xã Lam Vỹ (05542)");
                    assertThat(trouble.openDuties()).isEqualTo(2);
                });
        OpenWork open = Officials.as(leader, () -> handovers.openWork(from));
        Position proposal = open.proposal().orElseThrow();
        assertThat(proposal.unitCode()).isEqualTo("05542");
        assertThat(proposal.role()).isEqualTo(Role.COMMUNE_NTM_OFFICER);

        PositionId to = officials.positionOf(heir);
        UUID minutes =
                Officials.as(leader, () -> handovers.passOn(from, to, Set.of(toDo.id(), given.id()), "Sáp nhập"));

        assertThat(Officials.as(leader, () -> handovers.openWork(from)).isEmpty())
                .isTrue();
        assertThat(Officials.as(heir, () -> duties.openOf(to)))
                .extracting(Duty::id, Duty::unitCode, Duty::isUnread)
                .containsExactly(tuple(toDo, "05542", true));
        assertThat(Officials.as(heir, () -> duties.openGivenBy(to)))
                .extracting(Duty::id)
                .containsExactly(given);
        assertThat(Officials.as(heir, () -> duties.steps(toDo)))
                .extracting(DutyStep::kind, DutyStep::by)
                .contains(tuple(DutyStep.Kind.READ, officer.name()), tuple(DutyStep.Kind.PASSED_ON, leader.name()));
        Minutes kept = Officials.as(leader, () -> handovers.minutes(minutes));
        assertThat(kept.fromTitle()).isEqualTo(officer.title());
        assertThat(kept.fromHolder()).isEqualTo(officer.name());
        assertThat(kept.items()).extracting(Minutes.Item::title).containsExactly("Rà soát tiêu chí 6", "Gửi công văn");
    }

    @Test
    void aPositionWithoutHolderAndOneThatEndedWithOpenWorkAreFound(@Autowired People people) {
        Actor leader = officials.admit("05539", Role.COMMUNE_LEADER);
        PositionId vacant = officials.position("05539", Role.ACCOUNTANT, Officials.LONG_AGO);
        PositionId over = officials.positionOf(officials.admit("05539", Role.CLERK));
        give(leader, over, "Còn dở");
        Officials.asProduct(() -> {
            people.close(over, BEFORE);
            return over;
        });

        clock.setTo(BEFORE.plusDays(1));
        List<Trouble> troubles = Officials.as(leader, () -> handovers.troubles());
        assertThat(troubles)
                .filteredOn(trouble -> trouble.position().id().equals(over))
                .extracting(Trouble::kind)
                .containsExactly(Trouble.Kind.ENDED);
        assertThat(troubles)
                .filteredOn(trouble -> trouble.position().id().equals(vacant))
                .extracting(Trouble::kind)
                .containsExactly(Trouble.Kind.VACANT);
    }

    @Test
    void aHolderSeesTheOwnOpenWorkButDoesNotPassItOn() {
        Actor leader = officials.admit("05539", Role.COMMUNE_LEADER);
        Actor clerk = officials.admit("05539", Role.CLERK);
        PositionId own = officials.positionOf(clerk);
        DutyId duty = give(leader, own, "Việc của văn thư");

        assertThat(Officials.as(clerk, () -> handovers.openWork(own)).duties()).hasSize(1);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Officials.as(
                        clerk, () -> handovers.passOn(own, officials.positionOf(leader), Set.of(duty.id()), "")));
        Actor other = officials.admit("05539", Role.FRONT_OFFICER);
        assertThatExceptionOfType(PositionNotFound.class)
                .isThrownBy(() -> Officials.as(other, () -> handovers.openWork(own)));
    }

    private DutyId give(Actor giver, PositionId position, String title) {
        NewDuty duty = new NewDuty(title, "", null, null, UUID.randomUUID());
        Officials.does(giver, () -> duties.give(duty, List.of(position)));
        return Officials.asProduct(() -> duties.openOf(position)).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
