package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.registry.Office.HERE;
import static vn.ntm.registry.Office.as;
import static vn.ntm.registry.Office.does;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.MyWork;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;

/** FR-DOC-4. */
@ModuleTest
class SignOffModuleTest {
    @Autowired
    private Registry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SignOff signOff;

    @Autowired
    private TypeRules types;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private MyWork work;

    private Office office;
    private IssuingBody committee;

    @BeforeEach
    void anOffice(@Autowired People people, @Autowired ActingPositions acting) {
        office = new Office(people, acting);
        committee = as(office.officer, () -> bodies.issuing(HERE)).getFirst();
    }

    @Test
    void goesFromHandToHandAndStandsOnTheWorkListOfWhoeverIsNext() {
        OutgoingId id = submitted("plan");
        for (Actor next : List.of(office.head, office.lawyer, office.leader)) {
            assertThat(waitingFor(next)).contains(path(id));
            does(next, () -> signOff.accept(id, "", version(id)));
            assertThat(waitingFor(next)).doesNotContain(path(id));
        }
        assertThat(get(id).state()).isEqualTo(DocumentState.SIGNED);
        assertThat(waitingFor(office.clerk)).contains(path(id));
    }

    @Test
    void nobodyJumpsTheQueue() {
        OutgoingId id = submitted("plan");

        assertThatExceptionOfType(NotYourStep.class)
                .isThrownBy(() -> does(office.lawyer, () -> signOff.accept(id, "", version(id))));
        assertThatExceptionOfType(NotYourStep.class)
                .isThrownBy(() -> does(office.officer, () -> signOff.accept(id, "", version(id))));
    }

    @Test
    void comesBackWithAReasonAndStepsForTheSameTextStand() {
        OutgoingId id = submitted("plan");
        does(office.head, () -> signOff.accept(id, "", version(id)));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> does(office.lawyer, () -> signOff.giveBack(id, " ", version(id))));
        does(office.lawyer, () -> signOff.giveBack(id, "Thiếu căn cứ", version(id)));

        assertThat(get(id).state()).isEqualTo(DocumentState.RETURNED);
        assertThat(as(office.officer, () -> items()).stream()
                        .filter(item -> item.section() == Section.RETURNED)
                        .map(item -> item.path()))
                .contains(path(id));
        does(office.officer, () -> signOff.submit(id, office.reviewers(), version(id)));
        assertThat(waits(id)).as("the head has accepted this very text").isEqualTo(Step.LEGAL_CHECK);
    }

    @Test
    void anotherTextIsLookedAtAnewByEverybody() {
        OutgoingId id = submitted("plan");
        does(office.head, () -> signOff.accept(id, "", version(id)));
        does(office.lawyer, () -> signOff.accept(id, "", version(id)));
        int seen = version(id);
        does(
                office.officer,
                () -> drafts.edit(id, office.facts(committee, "plan", "Bản khác"), Office.content(), version(id)));

        assertThat(waits(id)).isEqualTo(Step.UNIT_HEAD);
        assertThat(get(id).textVersion()).isEqualTo(2);
        assertThatExceptionOfType(DocumentWasChanged.class)
                .as("the head cannot accept what they have not read")
                .isThrownBy(() -> does(office.head, () -> signOff.accept(id, "", seen)));
        assertThat(as(office.head, () -> signOff.stepsOf(get(id))))
                .filteredOn(step -> step.done() != null)
                .as("what was said before stays")
                .hasSize(2);
    }

    @Test
    void twoWhoEditAtOnceOverwriteNothing() {
        OutgoingId id = drafted("plan");
        int seen = version(id);
        does(office.officer, () -> drafts.edit(id, office.facts(committee, "plan", "Một"), Office.content(), seen));
        assertThatExceptionOfType(DocumentWasChanged.class)
                .isThrownBy(() -> does(
                        office.officer,
                        () -> drafts.edit(id, office.facts(committee, "plan", "Hai"), Office.content(), seen)));
        assertThat(get(id).facts().subject()).isEqualTo("Một");
    }

    @Test
    void nobodyLooksAtTheirOwnDraft() {
        OutgoingId id = drafted("plan");
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> does(
                        office.officer,
                        () -> signOff.submit(
                                id,
                                Map.of(
                                        Step.UNIT_HEAD,
                                        Office.positionOf(office.officer),
                                        Step.LEGAL_CHECK,
                                        Office.positionOf(office.lawyer)),
                                version(id))));
    }

    @Test
    void twoStepsInARowAreForTwoPeopleUnlessTheCommuneSaysOtherwise() {
        OutgoingId id = drafted("regulation");
        PositionId alone = Office.positionOf(office.head);
        Map<Step, PositionId> both = Map.of(Step.UNIT_HEAD, alone, Step.LEGAL_CHECK, alone);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> does(office.officer, () -> signOff.submit(id, both, version(id))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field() + " " + problem.messageKey())
                        .containsExactly("step.LEGAL_CHECK registry.step.same-as-before"));

        twoInARow(true);
        does(office.officer, () -> signOff.submit(id, both, version(id)));
        does(office.head, () -> signOff.accept(id, "", version(id)));
        twoInARow(false);
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> does(office.head, () -> signOff.accept(id, "", version(id))));

        twoInARow(true);
        does(office.head, () -> signOff.accept(id, "", version(id)));
        assertThat(waits(id)).isEqualTo(Step.SIGNER);
    }

    private void twoInARow(boolean allowed) {
        RegisteredType before = as(office.clerk, () -> types.get("regulation", HERE));
        does(
                office.clerk,
                () -> types.decide(
                        HERE,
                        new RegisteredType(before.type(), before.steps(), allowed, 30, true, "Xã chỉ có một người")));
    }

    @Test
    void draftsAreForWhoWorksOnThemOrSupervises(@Autowired People people, @Autowired ActingPositions acting) {
        OutgoingId id = drafted("plan");

        assertThat(as(office.admit(HERE, Role.OVERSIGHT), () -> registry.find(id)))
                .isPresent();
        assertThat(as(office.admit(HERE, Role.FRONT_OFFICER), () -> registry.find(id)))
                .isEmpty();
        assertThat(as(office.admit("17605", Role.COMMUNE_NTM_OFFICER), () -> registry.find(id)))
                .isEmpty();
    }

    @Test
    void arrivalsAreNumberedGivenAndHandled() {
        NewArrival letter = new NewArrival(
                HERE,
                committee.id(),
                Office.TODAY,
                "UBND tỉnh",
                "15/UBND-KT",
                Office.TODAY.minusDays(3),
                "Công văn",
                "Báo cáo tiến độ",
                Urgency.URGENT,
                java.util.UUID.randomUUID());
        IncomingId id = as(office.clerk, () -> arrivals.enter(letter, null, new byte[0]));
        assertThat(as(office.clerk, () -> arrivals.enter(letter, null, new byte[0])))
                .as("sent twice, entered once")
                .isEqualTo(id);
        does(
                office.clerk,
                () -> arrivals.give(
                        id,
                        Office.positionOf(office.officer),
                        Office.TODAY.plusDays(2),
                        arrival(id).version()));
        assertThat(as(office.officer, () -> items())).anySatisfy(item -> {
            assertThat(item.path()).endsWith(id.toString());
            assertThat(item.due()).isEqualTo(Office.TODAY.plusDays(2));
        });
        does(office.officer, () -> arrivals.handle(id, "Đã báo cáo", arrival(id).version()));
        assertThat(arrival(id).state()).isEqualTo(ArrivalState.HANDLED);
        assertThatExceptionOfType(FieldsRefused.class)
                .as("what came before was entered before")
                .isThrownBy(() -> does(
                        office.clerk,
                        () -> arrivals.enter(
                                new NewArrival(
                                        HERE,
                                        committee.id(),
                                        Office.TODAY.minusDays(1),
                                        "UBND tỉnh",
                                        "",
                                        null,
                                        "",
                                        "Muộn",
                                        Urgency.NORMAL,
                                        java.util.UUID.randomUUID()),
                                null,
                                new byte[0])));
    }

    private OutgoingId drafted(String type) {
        return as(office.officer, () -> registry.draft(office.document(committee, type)));
    }

    private OutgoingId submitted(String type) {
        OutgoingId id = drafted(type);
        does(office.officer, () -> signOff.submit(id, office.reviewers(), version(id)));
        return id;
    }

    private List<String> waitingFor(Actor actor) {
        return as(actor, () -> items()).stream()
                .filter(item -> item.section() == Section.WAITING)
                .map(item -> item.path())
                .toList();
    }

    private List<WorkItem> items() {
        return work.list().sections().values().stream().flatMap(List::stream).toList();
    }

    private Step waits(OutgoingId id) {
        OutgoingDocument.Waits waits = get(id).waits();
        return waits == null ? Step.CLERK : waits.step();
    }

    private Arrival arrival(IncomingId id) {
        return as(office.clerk, () -> arrivals.get(id));
    }

    private OutgoingDocument get(OutgoingId id) {
        return as(office.clerk, () -> registry.get(id));
    }

    private int version(OutgoingId id) {
        return get(id).version();
    }

    private static String path(OutgoingId id) {
        return "/registry/outgoing/" + id;
    }
}
