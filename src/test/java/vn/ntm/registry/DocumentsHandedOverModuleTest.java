package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.registry.Office.HERE;
import static vn.ntm.registry.Office.as;
import static vn.ntm.registry.Office.does;
import static vn.ntm.registry.Office.positionOf;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.people.handover.Handovers;

/** Documents on their way go on with the position they wait for. */
@ModuleTest
class DocumentsHandedOverModuleTest {
    @Autowired
    private Registry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private SignOff signOff;

    @Autowired
    private Handovers handovers;

    private Office office;
    private OutgoingId document;

    @BeforeEach
    void aDocumentOnItsWay(@Autowired People people, @Autowired ActingPositions acting) {
        office = new Office(people, acting);
        IssuingBody committee = as(office.officer, () -> bodies.issuing(HERE)).getFirst();
        document = as(office.officer, () -> registry.draft(office.document(committee, "plan")));
        does(office.officer, () -> signOff.submit(document, office.reviewers(), version()));
    }

    @Test
    void aReviewersStepWaitsForTheHeirWhoAcceptsIt() {
        Actor heir = office.admit(HERE, Role.CRITERION_OFFICER);
        assertThatExceptionOfType(FieldsRefused.class)
                .as("a clerk reviews nothing")
                .isThrownBy(() -> passOn(office.head, office.clerk));

        passOn(office.head, heir);
        passOn(office.lawyer, heir);

        does(heir, () -> signOff.accept(document, "Đã xem", version()));
        assertThat(get().waits()).isEqualTo(new OutgoingDocument.Waits(Step.LEGAL_CHECK, positionOf(heir)));
        assertThat(as(office.leader, () -> handovers.openWork(positionOf(office.head)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatTheSignerWasToSignComesBackToItsDrafterToNameAnother() {
        passOn(office.leader, office.admit(HERE, Role.COMMUNE_LEADER));

        assertThat(get().state()).isEqualTo(DocumentState.RETURNED);
        assertThat(as(office.officer, () -> signOff.stepsOf(get())))
                .filteredOn(step -> step.done() != null)
                .singleElement()
                .satisfies(step -> assertThat(step.done())
                        .isNotNull()
                        .satisfies(done -> assertThat(done.reason()).contains("Chọn người ký mới")));
    }

    @Test
    void aDraftGoesOnWithTheDraftersPosition() {
        Actor heir = office.admit(HERE, Role.COMMUNE_NTM_OFFICER);
        does(office.head, () -> signOff.giveBack(document, "Thiếu căn cứ", version()));

        passOn(office.officer, heir);

        assertThat(get().drafted().position()).isEqualTo(positionOf(heir).id());
        assertThat(get().drafted().by()).contains(office.officer.name());
    }

    private void passOn(Actor from, Actor to) {
        does(
                office.leader,
                () -> handovers.passOn(positionOf(from), positionOf(to), Set.of(document.id()), "Nghỉ hưu"));
    }

    private int version() {
        return get().version();
    }

    private OutgoingDocument get() {
        return as(office.clerk, () -> registry.get(document));
    }
}
