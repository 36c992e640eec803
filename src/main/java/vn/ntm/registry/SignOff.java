package vn.ntm.registry;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.SamePerson;
import vn.ntm.audit.Audit;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;

/**
 * The way of a document from its drafter to the clerk (FR-DOC-4). A step is accepted for one wording: another text is looked at anew. The signer never
 * drafted it, and where the type says so nobody does two steps one after the other.
 */
@Service
@Transactional
public class SignOff {
    private final OutgoingReader reader;
    private final OutgoingStore store;
    private final StepStore steps;
    private final TypeRules types;
    private final FactChecks checks;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    SignOff(
            OutgoingReader reader,
            OutgoingStore store,
            StepStore steps,
            TypeRules types,
            FactChecks checks,
            Access access,
            Audit audit,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.steps = steps;
        this.types = types;
        this.checks = checks;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that was planned or said about the document, in order. */
    @Transactional(readOnly = true)
    public List<SignOffStep> stepsOf(OutgoingDocument document) {
        access.require(Act.SEE_DOCUMENTS);
        return steps.of(document.id());
    }

    /** Who can be asked to do the step. */
    @Transactional(readOnly = true)
    public List<Position> candidates(Step step, String unitCode) {
        return checks.withAct(actOf(step), unitCode);
    }

    /**
     * The drafter sends it on its way.
     *
     * @param chosen who does each step that its type asks for, but the signer, who stands in the document
     * @throws vn.ntm.people.FieldsRefused when a step has nobody to do it
     */
    public void submit(OutgoingId id, Map<Step, PositionId> chosen, int version) {
        access.require(Act.DRAFT_DOCUMENTS);
        OutgoingDocument document = reader.find(id).orElseThrow(DocumentNotFound::new);
        Actor actor = access.requireToChange(Act.DRAFT_DOCUMENTS, document.unitCode());
        refuseStale(document, version);
        if (document.state() != DocumentState.DRAFT && document.state() != DocumentState.RETURNED) {
            throw new DocumentIsElsewhere(document.state());
        }
        Problems problems = new Problems()
                .addIf(document.facts().recipients().isEmpty(), "recipients", "registry.recipients.missing");
        checks.judge(document.facts(), document.unitCode(), actor, problems);
        problems.refuse();
        begin(document, chosen, actor);
        audit.changed("registry.audit.submitted", Registry.subject(document), null, null);
    }

    /** The text that was read is good; the signer's acceptance is the signature. */
    public void accept(OutgoingId id, String note, int version) {
        OutgoingDocument document = reader.find(id).orElseThrow(DocumentNotFound::new);
        SignOffStep step = mine(document, version);
        Actor actor = access.actor();
        refuseLong(note);
        requireApart(document, step, actor);
        steps.done(step, true, note.strip(), actor, clock.instant());
        audit.changed(
                step.step() == Step.SIGNER ? "registry.audit.signed" : "registry.audit.accepted",
                Registry.subject(document),
                null,
                new Said(step.positionTitle(), note.strip()));
        goOn(document);
    }

    /** Back to the drafter. A step that is done stands for the text it was done for. */
    public void giveBack(OutgoingId id, String reason, int version) {
        OutgoingDocument document = reader.find(id).orElseThrow(DocumentNotFound::new);
        Drafts.requireReason(reason);
        if (document.state() == DocumentState.SIGNED) {
            returnedByClerk(document, reason.strip(), version);
        } else {
            SignOffStep step = mine(document, version);
            steps.done(step, false, reason.strip(), access.actor(), clock.instant());
        }
        store.move(document, DocumentState.RETURNED);
        audit.changed(
                "registry.audit.returned",
                Registry.subject(document),
                null,
                new Said(access.actor().title(), reason.strip()));
    }

    /** Signed is not yet issued: what the clerk finds wrong is signed anew. */
    private void returnedByClerk(OutgoingDocument document, String reason, int version) {
        Actor clerk = access.requireToChange(Act.NUMBER_DOCUMENTS, document.unitCode());
        refuseStale(document, version);
        Instant now = clock.instant();
        steps.of(document.id()).stream()
                .filter(done -> done.isAccepted() && done.step() == Step.SIGNER)
                .forEach(done -> steps.drop(done, now));
        steps.returnedByClerk(document, reason, clerk, now);
    }

    /** The newest return, which says why the document came back. */
    @Transactional(readOnly = true)
    public Optional<SignOffStep.Done> lastReturn(OutgoingDocument document) {
        return steps.of(document.id()).stream()
                .flatMap(step -> Stream.ofNullable(step.done()))
                .filter(done -> !done.accepted())
                .reduce((earlier, later) -> later);
    }

    /** Whether the one acting is the next to look at it. */
    @Transactional(readOnly = true)
    public boolean isNext(OutgoingDocument document) {
        Actor actor = access.actor();
        OutgoingDocument.Waits waits = document.waits();
        return waits != null
                && waits.position().id().equals(actor.positionId())
                && access.mayChange(actOf(waits.step()), document.unitCode());
    }

    /** Plans the steps that the wording still lacks, and waits for the first. */
    void begin(OutgoingDocument document, Map<Step, PositionId> chosen, Actor drafter) {
        RegisteredType type = types.get(document.facts().type(), document.unitCode());
        Map<Step, Position> who = positions(document, type, chosen, drafter);
        Instant now = clock.instant();
        for (SignOffStep before : steps.of(document.id())) {
            boolean stands = before.isAccepted()
                    && before.textVersion() == document.textVersion()
                    && who.containsKey(before.step());
            if (before.current() && !stands) {
                steps.drop(before, now);
            } else if (stands) {
                who.remove(before.step());
            }
        }
        who.forEach((step, position) -> steps.plan(document, step, position, document.textVersion()));
        goOn(document);
    }

    /** Who had to do the steps of the wording before. */
    Map<Step, PositionId> positionsOf(OutgoingDocument document) {
        Map<Step, PositionId> positions = new EnumMap<>(Step.class);
        steps.of(document.id()).stream()
                .filter(SignOffStep::current)
                .filter(step -> step.position() != null)
                .forEach(step -> positions.put(step.step(), step.position()));
        return positions;
    }

    void dropAll(OutgoingDocument document) {
        steps.of(document.id()).stream().filter(SignOffStep::isOpen).forEach(step -> steps.drop(step, clock.instant()));
    }

    /** Who did the last step, so that the clerk's rule can be asked too. */
    Optional<UUID> lastPerson(OutgoingDocument document) {
        return steps.of(document.id()).stream()
                .filter(SignOffStep::isAccepted)
                .map(SignOffStep::done)
                .reduce((earlier, later) -> later)
                .flatMap(done -> Optional.ofNullable(done.person()));
    }

    private void goOn(OutgoingDocument document) {
        Optional<SignOffStep> next = steps.of(document.id()).stream()
                .filter(SignOffStep::isOpen)
                .min(Comparator.comparing(SignOffStep::step));
        PositionId position = next.map(SignOffStep::position).orElse(null);
        if (next.isPresent() && position != null) {
            store.wait(document, next.get().step(), position);
        } else {
            store.move(document, DocumentState.SIGNED);
        }
    }

    private Map<Step, Position> positions(
            OutgoingDocument document, RegisteredType type, Map<Step, PositionId> chosen, Actor drafter) {
        Map<Step, Position> who = new EnumMap<>(Step.class);
        Problems problems = new Problems();
        PositionId before = null;
        for (Step step : type.steps()) {
            PositionId wanted = step == Step.SIGNER ? document.facts().signer() : chosen.get(step);
            Optional<Position> found = candidates(step, document.unitCode()).stream()
                    .filter(position -> position.id().equals(wanted))
                    .findFirst();
            problems.addIf(found.isEmpty(), field(step), "registry.step.nobody." + step)
                    .addIf(
                            found.isPresent() && found.get().id().id().equals(drafter.positionId()),
                            field(step),
                            "registry.step.is-drafter")
                    .addIf(
                            found.isPresent() && Objects.equals(wanted, before) && !type.twoInARow(),
                            field(step),
                            "registry.step.same-as-before");
            before = wanted;
            found.ifPresent(position -> who.put(step, position));
        }
        problems.refuse();
        return who;
    }

    private static String field(Step step) {
        return step == Step.SIGNER ? "signer" : "step." + step;
    }

    private SignOffStep mine(OutgoingDocument document, int version) {
        OutgoingDocument.Waits waits = document.waits();
        access.require(Act.REVIEW_DOCUMENTS);
        if (waits == null) {
            throw new DocumentIsElsewhere(document.state());
        }
        access.requireToChange(actOf(waits.step()), document.unitCode());
        if (!isNext(document)) {
            throw new NotYourStep();
        }
        refuseStale(document, version);
        return steps.of(document.id()).stream()
                .filter(step -> step.isOpen() && step.step() == waits.step())
                .findFirst()
                .orElseThrow(DocumentWasChanged::new);
    }

    /** Signer ≠ drafter always; two steps in a row only where the type allows it. */
    private void requireApart(OutgoingDocument document, SignOffStep step, Actor actor) {
        UUID drafter = document.drafted().person();
        boolean mayFollow =
                types.get(document.facts().type(), document.unitCode()).twoInARow();
        if (drafter != null && (step.step() == Step.SIGNER || !mayFollow)) {
            access.requireAnotherThan(drafter);
        }
        boolean follows = lastPerson(document)
                .filter(person -> person.equals(actor.personId()))
                .isPresent();
        if (follows && !mayFollow) {
            throw new SamePerson();
        }
    }

    static void refuseStale(OutgoingDocument document, int version) {
        if (document.version() != version) {
            throw new DocumentWasChanged();
        }
    }

    static Act actOf(Step step) {
        return switch (step) {
            case UNIT_HEAD, LEGAL_CHECK -> Act.REVIEW_DOCUMENTS;
            case SIGNER -> Act.SIGN_DOCUMENTS;
            case CLERK -> Act.NUMBER_DOCUMENTS;
        };
    }

    private static void refuseLong(String note) {
        new Problems()
                .addIf(note.length() > Delivery.LONGEST, "reason", "registry.too-long", Delivery.LONGEST)
                .refuse();
    }

    private record Said(String position, String reason) {}
}
