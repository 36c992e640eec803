package vn.ntm.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ntm.ActingAsProduct;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;

/** Made-up people of a commune's office, and the documents they write. */
final class Office {
    static final String HERE = "05539";
    static final LocalDate TODAY = TestWorld.TODAY;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final Actor officer;
    final Actor head;
    final Actor lawyer;
    final Actor leader;
    final Actor clerk;
    private final People people;
    private final ActingPositions acting;

    Office(People people, ActingPositions acting) {
        this.people = people;
        this.acting = acting;
        officer = admit(HERE, Role.COMMUNE_NTM_OFFICER);
        head = admit(HERE, Role.CRITERION_OFFICER);
        lawyer = admit(HERE, Role.CRITERION_OFFICER);
        leader = admit(HERE, Role.COMMUNE_LEADER);
        clerk = admit(HERE, Role.CLERK);
    }

    Actor admit(String unit, Role role) {
        return as(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson(unit, "Người mẫu " + role, null, null));
            String title = role + " " + UUID.randomUUID();
            List<String> criteria = role == Role.CRITERION_OFFICER ? List.of("6") : List.of();
            people.hold(
                    people.open(new NewPosition(unit, role, title, criteria, LONG_AGO, null)), person, LONG_AGO, null);
            return acting.of(person).getFirst();
        });
    }

    /** A document of the committee, signed by the leader. */
    NewDocument document(IssuingBody body, String type) {
        return new NewDocument(
                HERE, facts(body, type, "Triển khai " + UUID.randomUUID()), content(), UUID.randomUUID());
    }

    DocumentFacts facts(IssuingBody body, String type, String subject) {
        return new DocumentFacts(
                body.id(),
                type,
                subject,
                Urgency.NORMAL,
                Authority.TM,
                positionOf(leader),
                List.of("UBND tỉnh (b/c)", "Trưởng các xóm"),
                "CCNTM",
                "VP");
    }

    static OfficialDocument content() {
        return OfficialDocument.of(DocumentTypes.catalogue().get("plan"), Head.of(null, "", "", ""), "")
                .withAddressees(List.of("UBND tỉnh"))
                .withBody(List.of(new Block.Paragraph(Mark.of("p1"), "Nội dung " + UUID.randomUUID())));
    }

    Map<Step, PositionId> reviewers() {
        return Map.of(Step.UNIT_HEAD, positionOf(head), Step.LEGAL_CHECK, positionOf(lawyer));
    }

    static PositionId positionOf(Actor actor) {
        return new PositionId(actor.position().orElseThrow());
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    static void does(Actor actor, Runnable work) {
        Acting.run(actor, work);
    }
}
