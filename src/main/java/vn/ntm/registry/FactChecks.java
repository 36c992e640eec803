package vn.ntm.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;

/** Whether a document can be drafted as somebody wants it. */
@Component
class FactChecks {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_RECIPIENTS = 100;

    private final Bodies bodies;
    private final TypeRules types;
    private final Staff staff;

    FactChecks(Bodies bodies, TypeRules types, Staff staff) {
        this.bodies = bodies;
        this.types = types;
        this.staff = staff;
    }

    /** @param drafter who may not sign it */
    void judge(DocumentFacts facts, String unitCode, Actor drafter, Problems problems) {
        Optional<IssuingBody> body = bodies.find(facts.body(), unitCode);
        Optional<RegisteredType> type = types.find(facts.type(), unitCode);
        PositionId signer = facts.signer();
        boolean letter = type.filter(one -> one.symbol().isEmpty()).isPresent();
        problems.addIf(body.isEmpty() || body.get().closed(), "body", "registry.body.missing")
                .addIf(type.isEmpty(), "type", "registry.type.missing")
                .addIf(facts.subject().isBlank(), "subject", "registry.subject.missing")
                .addIf(
                        facts.subject().length() > DocumentFacts.LONGEST_SUBJECT,
                        "subject",
                        "registry.too-long",
                        DocumentFacts.LONGEST_SUBJECT)
                .addIf(facts.subject().strip().endsWith("."), "subject", "registry.subject.full-stop")
                .addIf(signer == null || signer(signer, unitCode).isEmpty(), "signer", "registry.signer.missing")
                .addIf(
                        signer != null && signer.id().equals(drafter.positionId()),
                        "signer",
                        "registry.signer.is-drafter")
                .addIf(facts.draftingUnit().length() > LONGEST_NAME, "draftingUnit", "registry.too-long", LONGEST_NAME)
                .addIf(letter && facts.draftingSymbol().isEmpty(), "draftingSymbol", "registry.drafting-symbol.missing")
                .addIf(
                        !facts.draftingSymbol().matches("[\\p{L}\\d.-]{0,20}"),
                        "draftingSymbol",
                        "registry.drafting-symbol.unfit")
                .addIf(
                        facts.recipients().size() > MOST_RECIPIENTS,
                        "recipients",
                        "registry.recipients.many",
                        MOST_RECIPIENTS)
                .addIf(
                        facts.recipients().stream().anyMatch(line -> line.length() > LONGEST_NAME),
                        "recipients",
                        "registry.recipients.long",
                        LONGEST_NAME);
    }

    /** The position when it may sign for the unit. */
    Optional<Position> signer(PositionId id, String unitCode) {
        return withAct(Act.SIGN_DOCUMENTS, unitCode).stream()
                .filter(position -> position.id().equals(id))
                .findFirst();
    }

    /** Positions of just that unit whose role may do it. */
    List<Position> withAct(Act act, String unitCode) {
        return staff.withPositionsIn(unitCode).stream()
                .filter(position -> position.unitCode().equals(unitCode) && act.isAllowedTo(position.role()))
                .toList();
    }
}
