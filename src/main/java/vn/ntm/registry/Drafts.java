package vn.ntm.registry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;

/** Drafting documents and changing their text until they are signed. Every wording is kept with who wrote it. */
@Service
@Transactional
public class Drafts {
    private final OutgoingReader reader;
    private final OutgoingStore store;
    private final FactChecks checks;
    private final Bodies bodies;
    private final Wordings wordings;
    private final SignOff signOff;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Drafts(
            OutgoingReader reader,
            OutgoingStore store,
            FactChecks checks,
            Bodies bodies,
            Wordings wordings,
            SignOff signOff,
            Access access,
            Audit audit,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.checks = checks;
        this.bodies = bodies;
        this.wordings = wordings;
        this.signOff = signOff;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    OutgoingId draft(NewDocument asked) {
        Actor actor = access.requireToChange(Act.DRAFT_DOCUMENTS, asked.unitCode());
        Optional<OutgoingId> already = reader.ofRequest(asked.unitCode(), asked.key());
        if (already.isPresent()) {
            return already.get();
        }
        DocumentFacts facts = withSigner(asked.facts(), asked.unitCode());
        check(facts, asked.unitCode(), actor).refuse();
        bodies.keep(asked.unitCode());
        NewDocument wanted = new NewDocument(
                asked.unitCode(), facts, wordings.of(asked.content(), facts, asked.unitCode()), asked.key());
        OutgoingId id = OutgoingId.next();
        Instant now = clock.instant();
        store.add(id, wanted, signer(wanted.facts(), wanted.unitCode()), actor, now);
        store.keepVersion(id, wanted, 1, actor, now);
        OutgoingDocument drafted = reader.find(id).orElseThrow(DocumentNotFound::new);
        audit.changed("registry.audit.drafted", Registry.subject(drafted), null, Drafted.of(wanted.facts()));
        return id;
    }

    /**
     * Whether it could be drafted so, without drafting anything.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    @Transactional(readOnly = true)
    public void check(DocumentFacts facts, String unitCode) {
        Actor actor = access.requireToChange(Act.DRAFT_DOCUMENTS, unitCode);
        check(withSigner(facts, unitCode), unitCode, actor).refuse();
    }

    /**
     * Another wording in place of the one that was read. In a sign-off every step begins anew, for what was accepted was another text.
     *
     * @param version of the document that was read
     * @throws DocumentWasChanged when it was changed since
     */
    public void edit(OutgoingId id, DocumentFacts facts, OfficialDocument typed, int version) {
        OutgoingDocument before = own(id);
        Actor actor = access.actor();
        if (!before.state().isOpen()) {
            throw new DocumentIsElsewhere(before.state());
        }
        if (before.version() != version) {
            throw new DocumentWasChanged();
        }
        DocumentFacts wanted = withSigner(facts, before.unitCode());
        check(wanted, before.unitCode(), actor).refuse();
        OfficialDocument content = wordings.of(typed, wanted, before.unitCode());
        boolean sameText = store.hasContent(before, content);
        if (sameText && wanted.equals(before.facts())) {
            return;
        }
        DocumentState state = before.state() == DocumentState.RETURNED ? DocumentState.RETURNED : DocumentState.DRAFT;
        store.edit(before, wanted, signer(wanted, before.unitCode()), state);
        NewDocument wording = new NewDocument(before.unitCode(), wanted, content, UUID.randomUUID());
        store.keepVersion(id, wording, before.textVersion() + 1, actor, clock.instant());
        OutgoingDocument after = reader.find(id).orElseThrow(DocumentNotFound::new);
        audit.changed("registry.audit.edited", Registry.subject(after), Drafted.of(before.facts()), Drafted.of(wanted));
        if (before.state() == DocumentState.IN_REVIEW) {
            signOff.begin(after, signOff.positionsOf(before), actor);
        }
    }

    /** It will not be issued. What has its number already is cancelled by the clerk. */
    public void cancel(OutgoingId id, String reason, int version) {
        OutgoingDocument document = own(id);
        requireReason(reason);
        if (document.version() != version) {
            throw new DocumentWasChanged();
        }
        if (!document.state().isOpen()) {
            throw new DocumentIsElsewhere(document.state());
        }
        store.cancel(document, reason.strip());
        signOff.dropAll(document);
        audit.changed("registry.audit.cancelled", Registry.subject(document), null, new Reason(reason.strip()));
    }

    /** Whether the one acting drafts this document: the same person, or whoever holds the position now. */
    @Transactional(readOnly = true)
    public boolean isDrafter(OutgoingDocument document) {
        Actor actor = access.actor();
        boolean person = actor.personId() != null
                && actor.personId().equals(document.drafted().person());
        boolean position = actor.positionId() != null
                && actor.positionId().equals(document.drafted().position());
        return access.mayChange(Act.DRAFT_DOCUMENTS, document.unitCode()) && (person || position || actor.isProduct());
    }

    private OutgoingDocument own(OutgoingId id) {
        access.require(Act.DRAFT_DOCUMENTS);
        OutgoingDocument document = reader.find(id).orElseThrow(DocumentNotFound::new);
        access.requireToChange(Act.DRAFT_DOCUMENTS, document.unitCode());
        if (!isDrafter(document)) {
            throw new NotYourStep();
        }
        return document;
    }

    private Problems check(DocumentFacts facts, String unitCode, Actor actor) {
        Problems problems = new Problems();
        checks.judge(facts, unitCode, actor, problems);
        return problems;
    }

    /** Nobody chosen means the first position of the unit that may sign. */
    private DocumentFacts withSigner(DocumentFacts facts, String unitCode) {
        List<Position> signers = checks.withAct(Act.SIGN_DOCUMENTS, unitCode);
        @Nullable PositionId signer = facts.signer();
        PositionId usual = signers.isEmpty() ? null : signers.getFirst().id();
        return new DocumentFacts(
                facts.body(),
                facts.type(),
                facts.subject().strip(),
                facts.urgency(),
                facts.authority(),
                signer == null ? usual : signer,
                facts.recipients().stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                facts.draftingUnit().strip(),
                facts.draftingSymbol().strip());
    }

    private OutgoingDocument.Signer signer(DocumentFacts facts, String unitCode) {
        return Optional.ofNullable(facts.signer())
                .flatMap(id -> checks.signer(id, unitCode))
                .map(position -> new OutgoingDocument.Signer(
                        position.title(), Objects.requireNonNullElse(position.holder(), "")))
                .orElse(new OutgoingDocument.Signer("", ""));
    }

    static void requireReason(String reason) {
        new Problems()
                .addIf(reason.isBlank(), "reason", "registry.reason.missing")
                .addIf(reason.length() > Delivery.LONGEST, "reason", "registry.too-long", Delivery.LONGEST)
                .refuse();
    }

    private record Reason(String reason) {}

    private record Drafted(
            String subject, String documentType, String urgency, String recipients, String draftingUnit) {
        static Drafted of(DocumentFacts facts) {
            return new Drafted(
                    facts.subject(),
                    facts.type(),
                    facts.urgency().name(),
                    String.join("; ", facts.recipients()),
                    facts.draftingUnit());
        }
    }
}
