package vn.ntm.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;

/** Handbook IV.1: directives with a last day and an answer. */
@PeopleTest
class DirectivesModuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Cited LETTER = new Cited("88/UBND-KT ngày 2/11/2026", "/registry/incoming/1");

    @Autowired
    private MovableClock clock;

    @Autowired
    private Officials officials;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyGiving giving;

    @Autowired
    private DutyBook book;

    private Actor leader;
    private Actor officer;
    private Actor clerk;

    @BeforeEach
    void aCommune() {
        clock.setTo(TODAY);
        leader = officials.admit("05542", Role.COMMUNE_LEADER);
        officer = officials.admit("05542", Role.CRITERION_OFFICER);
        clerk = officials.admit("05542", Role.CLERK);
    }

    @Test
    void aDirectiveRestsOnADocumentAndIsAnsweredWithOne() {
        Duty directive = given("Rà soát nợ đọng", officer);

        assertThat(directive.grounds()).isEqualTo(new Grounds(17, LETTER, ""));
        Cited report = new Cited("12/BC-UBND", null);
        Officials.does(officer, () -> duties.report(directive.id(), "Còn nợ 0 đồng", report));

        assertThat(Officials.as(leader, () -> duties.steps(directive.id())).getLast())
                .extracting(DutyStep::note, DutyStep::document)
                .containsExactly("Còn nợ 0 đồng", report);
    }

    @Test
    void theGiverMovesTheLastDayWithAReasonAndOnlyWhileItIsToBeDone() {
        Duty directive = given("Báo cáo tiến độ", officer);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Officials.does(leader, () -> duties.extend(directive.id(), TODAY.minusDays(1), "")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .containsExactly("due", "reason"));
        assertThatExceptionOfType(NotYourDuty.class)
                .isThrownBy(() -> Officials.does(
                        officials.admit("05542", Role.COMMUNE_NTM_OFFICER),
                        () -> duties.extend(directive.id(), TODAY.plusDays(9), "Bận")));
        Officials.does(leader, () -> duties.extend(directive.id(), TODAY.plusDays(9), "Chờ số liệu tỉnh"));

        assertThat(Officials.as(officer, () -> duties.get(directive.id())).due())
                .isEqualTo(TODAY.plusDays(9));
        assertThat(Officials.as(officer, () -> duties.steps(directive.id())).getLast())
                .extracting(DutyStep::kind, DutyStep::due, DutyStep::note)
                .containsExactly(DutyStep.Kind.EXTENDED, TODAY.plusDays(9), "Chờ số liệu tỉnh");
        Officials.does(officer, () -> duties.report(directive.id(), "Xong"));
        assertThatExceptionOfType(DutyIsFurther.class)
                .isThrownBy(
                        () -> Officials.does(leader, () -> duties.extend(directive.id(), TODAY.plusDays(20), "Thêm")));
    }

    @Test
    void whoSawAnOlderStateOverwritesNothing() {
        Duty seen = given("Họp xóm", officer);
        Officials.does(leader, () -> duties.extend(seen.id(), TODAY.plusDays(5), "Mưa"));

        assertThatExceptionOfType(DutyOvertaken.class)
                .isThrownBy(() -> Officials.does(officer, () -> duties.requireVersion(seen.id(), seen.version())));
    }

    @Test
    void aDirectiveToABoardReachesEverybodyOnItButTheGiverOnce() {
        Groups.Group board = new Groups.Group(
                "b",
                "Ban Quản lý",
                List.of(officials.positionOf(leader), officials.positionOf(officer), officials.positionOf(clerk)));
        Officials.does(
                leader,
                () -> giving.give(directive("Chuẩn bị hồ sơ"), List.of(officials.positionOf(clerk)), List.of(board)));

        assertThat(Officials.as(leader, () -> book.find(list(DutyFilter.View.GIVEN, DutyFilter.Which.ANY)))
                        .rows())
                .extracting(Duty::position, duty -> duty.grounds().board())
                .containsExactlyInAnyOrder(
                        tuple(officials.positionOf(clerk), ""), tuple(officials.positionOf(officer), "Ban Quản lý"));
        Groups.Group alone = new Groups.Group("a", "Ban một người", List.of(officials.positionOf(leader)));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() ->
                        Officials.does(leader, () -> giving.give(directive("Không ai"), List.of(), List.of(alone))));
    }

    @Test
    void theBookTellsWhatIsOverdueAndWhatWasAnswered() {
        Duty late = given("Quá hạn", officer);
        Duty answered = given("Đã trả lời", officer);
        given("Của văn thư", clerk);
        Officials.does(officer, () -> duties.report(answered.id(), "Xong"));
        clock.setTo(TODAY.plusDays(4));

        assertThat(Officials.as(leader, () -> book.given())).contains(new DutyBook.Counts(3, 2, 1));
        assertThat(titles(officer, DutyFilter.View.MINE, DutyFilter.Which.OVERDUE))
                .containsExactly(late.title());
        assertThat(titles(leader, DutyFilter.View.GIVEN, DutyFilter.Which.ANSWERED))
                .containsExactly(answered.title());
        assertThat(titles(clerk, DutyFilter.View.MINE, DutyFilter.Which.ANY)).containsExactly("Của văn thư");
        assertThat(Officials.as(officer, () -> book.given())).isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Officials.as(officer, () -> book.find(DutyFilter.everything())));
    }

    private List<String> titles(Actor actor, DutyFilter.View view, DutyFilter.Which which) {
        return Officials.as(actor, () -> book.find(list(view, which))).rows().stream()
                .map(Duty::title)
                .toList();
    }

    private static DutyFilter list(DutyFilter.View view, DutyFilter.Which which) {
        return new DutyFilter(view, which, null, 1);
    }

    private static NewDuty directive(String title) {
        return new NewDuty(title, "", TODAY.plusDays(3), null, new Grounds(17, LETTER, ""), UUID.randomUUID());
    }

    private Duty given(String title, Actor receiver) {
        PositionId position = officials.positionOf(receiver);
        Officials.does(leader, () -> duties.give(directive(title), List.of(position)));
        return Officials.as(receiver, () -> duties.openOf(position)).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
