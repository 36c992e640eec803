package vn.ntm.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Loads;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;

/**
 * Passes documents on with a position: drafts, and steps of a sign-off that are still to be done. A document whose text names the one who was to sign
 * goes back to its drafter, for it must name somebody else.
 */
@Component
@Order(3)
class DocumentHandover implements HeldWork {
    private final JdbcClient jdbc;
    private final OutgoingReader reader;
    private final OutgoingStore store;
    private final StepStore steps;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    DocumentHandover(
            JdbcClient jdbc,
            OutgoingReader reader,
            OutgoingStore store,
            StepStore steps,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.store = store;
        this.steps = steps;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Piece> openOf(PositionId position) {
        return reader.hangingOn(position).stream()
                .map(document -> new Piece(
                        document.id().id(),
                        kind(document, position),
                        document.name(),
                        texts.of(document.state().nameKey()),
                        null,
                        "/registry/outgoing/" + document.id()))
                .toList();
    }

    private String kind(OutgoingDocument document, PositionId position) {
        return openSteps(document, position).stream()
                .findFirst()
                .map(step ->
                        texts.of("registry.handover.step", texts.of(step.step().nameKey())))
                .orElseGet(() -> texts.of("registry.handover.draft"));
    }

    @Override
    public Map<PositionId, Integer> loads() {
        return Loads.counted(jdbc, """
                        select position_id, count(distinct id) as many from (
                            select drafted_by_position as position_id, id from outgoing_document where state in ('DRAFT', 'IN_REVIEW', 'RETURNED')
                            union all
                            select s.position_id, d.id from outgoing_step s join outgoing_document d on d.id = s.document_id
                             where s.outcome is null and s.replaced_at is null and d.state = 'IN_REVIEW') held
                         where position_id is not null group by position_id
                        """);
    }

    @Override
    public void passOn(Set<UUID> chosen, Position from, Position to, String note) {
        reader.hangingOn(from.id()).stream()
                .filter(document -> chosen.contains(document.id().id()))
                .forEach(document -> passOn(document, from, to, note));
    }

    private void passOn(OutgoingDocument document, Position from, Position to, String note) {
        access.requireToChange(Act.HAND_OVER, document.unitCode());
        List<SignOffStep> open = openSteps(document, from.id());
        if (from.id().id().equals(document.drafted().position())) {
            requireAct(Act.DRAFT_DOCUMENTS, document, to);
            store.draftedAt(document, to.id());
        } else if (open.stream().anyMatch(step -> step.step() == Step.SIGNER)) {
            backToDrafter(document, note);
        } else {
            open.forEach(step -> replan(document, step, to));
        }
        audit.changed(
                "registry.audit.handed-over",
                Registry.subject(document),
                new Hanging(from.title()),
                new Hanging(to.title()));
    }

    private void replan(OutgoingDocument document, SignOffStep step, Position to) {
        requireAct(SignOff.actOf(step.step()), document, to);
        steps.drop(step, clock.instant());
        steps.plan(document, step.step(), to, step.textVersion());
        OutgoingDocument.Waits waits = document.waits();
        if (waits != null && waits.step() == step.step()) {
            store.wait(document, step.step(), to.id());
        }
    }

    private void backToDrafter(OutgoingDocument document, String note) {
        OutgoingDocument.Waits waits = document.waits();
        SignOffStep current = steps.of(document.id()).stream()
                .filter(step -> step.isOpen() && waits != null && step.step() == waits.step())
                .findFirst()
                .orElseThrow(DocumentWasChanged::new);
        steps.done(current, false, texts.of("registry.handover.signer", note), access.actor(), clock.instant());
        store.move(document, DocumentState.RETURNED);
    }

    private static void requireAct(Act act, OutgoingDocument document, Position heir) {
        new Problems()
                .addIf(!act.isAllowedTo(heir.role()), "to", "registry.handover.cannot", document.name())
                .refuse();
    }

    private List<SignOffStep> openSteps(OutgoingDocument document, PositionId position) {
        return document.state() != DocumentState.IN_REVIEW
                ? List.of()
                : steps.of(document.id()).stream()
                        .filter(step -> step.isOpen() && position.equals(step.position()))
                        .toList();
    }

    private record Hanging(String position) {}
}
