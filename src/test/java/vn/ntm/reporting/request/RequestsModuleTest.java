package vn.ntm.reporting.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.people.WorkItem;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.ReportWay;
import vn.ntm.reporting.Reporters;
import vn.ntm.reporting.ReportingDay;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.form.Forms;
import vn.ntm.shared.Reminder;

@ModuleTest
@Import(ReportingDay.Bring.class)
class RequestsModuleTest {
    private static final String HERE = Reporters.HERE;
    private static final Period MARCH = new Period(2024, Period.Kind.MONTH, 3);
    private static final LocalDate DUE = Wished.DUE;
    private static final Map<String, CellValue> CELLS = Reporters.cells(12, 3, 4, CellValue.Conclusion.YES);

    @Autowired
    private ReportRequests requests;

    @Autowired
    private RequestDesk answers;

    @Autowired
    private EarlierAnswers earlier;

    @Autowired
    private RequestReminders reminders;

    @Autowired
    private RequestWork work;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportingDay day;

    @Autowired
    private TransactionTemplate transaction;

    private Reporters reporters;
    private Actor province;
    private Actor officer;
    private Actor leader;

    @BeforeEach
    void people(
            @Autowired People people,
            @Autowired ActingPositions acting,
            @Autowired Forms forms,
            @Autowired ReportWay way,
            @Autowired Reports reports) {
        day.setTo(TestWorld.TODAY);
        reporters = new Reporters(people, acting, forms, desk, way, reports);
        reporters.publish(Reporters.COMMUNE_FORM);
        province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);
        officer = reporters.admit(Role.COMMUNE_NTM_OFFICER, HERE);
        leader = reporters.admit(Role.COMMUNE_LEADER, HERE);
    }

    private Standing ask(NewRequest wanted) {
        Acting.run(province, () -> requests.ask(wanted, Set.of(HERE)));
        return Acting.as(province, () -> requests.batch(wanted.key())).getFirst();
    }

    private Standing again(Standing standing) {
        return Acting.as(officer, () -> requests.get(standing.request().id()));
    }

    @Test
    void whatASuperiorAsksArrivesOnceAndIsAnsweredOnItsForm() {
        NewRequest wanted = Wished.of(MARCH, List.of("T1"));
        Standing asked = ask(wanted);
        ask(wanted);
        List<Standing> inbox = Acting.as(officer, () -> requests.inbox(HERE, 2024));
        assertThat(inbox)
                .filteredOn(one -> one.request().batch().equals(wanted.key()))
                .hasSize(1);
        assertThat(told(officer, asked)).containsExactly(Reminder.Kind.GIVEN);
        assertThat(workOf(officer)).anySatisfy(item -> {
            assertThat(item.path())
                    .isEqualTo("/reports/requests/" + asked.request().id());
            assertThat(item.due()).isEqualTo(DUE);
        });

        Report begun = Acting.as(officer, () -> answers.open(asked.request().id(), "T1"));
        assertThat(begun.due()).isEqualTo(DUE);
        assertThat(Acting.as(officer, () -> answers.open(asked.request().id(), "T1"))
                        .id())
                .isEqualTo(begun.id());
        assertThat(again(asked).isOpen()).isTrue();
        reporters.send(
                HERE,
                new Opening(HERE, "T1", MARCH, "", DUE, asked.request().id().id()),
                CELLS);

        Standing done = again(asked);
        assertThat(done.isOpen()).isFalse();
        assertThat(done.wasInTime()).isTrue();
        assertThat(done.overlaps()).isFalse();
        assertThat(done.parts().getFirst().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void whatWasReportedAlreadyIsNamedAndCanAnswerAsItIs() {
        Report before = reporters.send(HERE, new Opening(HERE, "T1", Wished.period(5), "", null, null), CELLS);
        Standing asked = ask(Wished.of(Wished.period(5), List.of("T1")));
        Standing other = ask(Wished.of(Wished.period(6), List.of("T1")));
        Standing anyTime = ask(Wished.of(new Period(2023, Period.Kind.ON_DEMAND, 1), List.of("T1")));

        assertThat(asked.overlaps()).isTrue();
        assertThat(asked.parts().getFirst().reported())
                .extracting(Standing.Known::id, Standing.Known::sentOn)
                .containsExactly(before.id(), TestWorld.TODAY);
        assertThat(other.overlaps()).isFalse();
        assertThat(anyTime.overlaps()).isTrue();
        assertThatExceptionOfType(RequestIsElsewhere.class)
                .isThrownBy(() ->
                        Acting.run(officer, () -> answers.reuse(other.request().id(), "T1")));

        Acting.run(officer, () -> answers.reuse(asked.request().id(), "T1"));
        Standing done = again(asked);
        assertThat(done.answeredOn()).contains(TestWorld.TODAY);
        assertThat(done.parts().getFirst().report()).isEqualTo(before.id());
        assertThat(done.parts().getFirst().reused()).isTrue();
    }

    @Test
    void questionsAreAnsweredByOneSignedByAnotherAndFilledInNextTime() {
        Question many = new Question("Số hộ hiến đất năm 2023", Question.Kind.NUMBER);
        Question when = new Question("Ngày họp Ban Quản lý", Question.Kind.DAY);
        Standing asked = ask(Wished.of(Wished.period(7), List.of(), many, when));
        RequestId id = asked.request().id();
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Acting.run(officer, () -> answers.answer(id, Map.of(0, "nhiều", 1, "31/2/2024"), 0)))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
        Acting.run(officer, () -> answers.answer(id, Map.of(0, "1.250,5"), 0));
        assertThatExceptionOfType(RequestIsElsewhere.class)
                .isThrownBy(() -> Acting.run(officer, () -> answers.answer(id, Map.of(0, "9"), 0)));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> Acting.run(officer, () -> answers.handIn(id)));
        long seen = again(asked).request().newestAnswer();
        Acting.run(officer, () -> answers.answer(id, Map.of(0, "1250,5", 1, "5/3/2024"), seen));
        Acting.run(officer, () -> answers.handIn(id));
        assertThat(told(leader, asked)).containsExactly(Reminder.Kind.WAITING);
        assertThat(workOf(leader)).extracting(WorkItem::path).contains("/reports/requests/" + id);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> Acting.run(officer, () -> answers.send(id)));

        Acting.run(leader, () -> answers.giveBack(id, "Xem lại số hộ"));
        assertThat(told(officer, asked)).contains(Reminder.Kind.RETURNED);
        Acting.run(officer, () -> answers.handIn(id));
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> Acting.run(signingAs(officer.personId()), () -> answers.send(id)));
        Acting.run(leader, () -> answers.send(id));
        assertThat(again(asked).answeredOn()).contains(TestWorld.TODAY);
        assertThat(again(asked).request().answers().values())
                .extracting(ReportRequest.Answer::value)
                .contains("1250.5");

        Standing next = ask(
                Wished.of(Wished.period(8), List.of(), new Question("số hộ  HIẾN đất năm 2023", Question.Kind.NUMBER)));
        assertThat(Acting.as(officer, () -> earlier.of(next.request())).values())
                .extracting(EarlierAnswers.Earlier::value)
                .containsExactly("1250.5");
    }

    private Actor signingAs(@Nullable UUID person) {
        return new Actor(
                person,
                "Người kiêm nhiệm",
                leader.positionId(),
                Role.COMMUNE_LEADER,
                "Chủ tịch",
                HERE,
                leader.scope(),
                null);
    }

    @Test
    void whatIsAnsweredAfterItsDayIsLate() {
        Standing asked = ask(Wished.of(Wished.period(12), List.of("T1")));
        day.setTo(DUE.plusDays(1));
        assertThat(again(asked).isOverdue(DUE.plusDays(1))).isTrue();
        reporters.send(
                HERE,
                new Opening(
                        HERE,
                        "T1",
                        Wished.period(12),
                        "",
                        DUE,
                        asked.request().id().id()),
                CELLS);

        assertThat(again(asked).wasInTime()).isFalse();
        assertThat(again(asked).answeredOn()).contains(DUE.plusDays(1));
    }

    private List<WorkItem> workOf(Actor actor) {
        return Acting.as(actor, () -> transaction.execute(all -> work.workOf(actor, TestWorld.TODAY)));
    }

    private List<Reminder.Kind> told(Actor actor, Standing standing) {
        UUID position = actor.position().orElseThrow();
        return transaction.execute(all -> reminders.since(Instant.EPOCH)).stream()
                .filter(one -> one.position().equals(position))
                .filter(one -> one.about().id().equals(standing.request().id().toString()))
                .map(Reminder::kind)
                .toList();
    }
}
