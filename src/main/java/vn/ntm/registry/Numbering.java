package vn.ntm.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.drafting.Drafting;
import vn.ntm.drafting.Finding;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Gives numbers at issue, never at draft: one after the other, none twice, none left out (FR-DOC-2, handbook 11.4). */
@Service
@Transactional
public class Numbering {
    private final OutgoingReader reader;
    private final OutgoingStore store;
    private final Sequences sequences;
    private final Bodies bodies;
    private final TypeRules types;
    private final SignOff signOff;
    private final Links links;
    private final FileRows files;
    private final Drafting drafting;
    private final ObjectProvider<NumberingGuard> guards;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Numbering(
            OutgoingReader reader,
            OutgoingStore store,
            Sequences sequences,
            Bodies bodies,
            TypeRules types,
            SignOff signOff,
            Links links,
            FileRows files,
            Drafting drafting,
            ObjectProvider<NumberingGuard> guards,
            ApplicationEventPublisher events,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.sequences = sequences;
        this.bodies = bodies;
        this.types = types;
        this.signOff = signOff;
        this.links = links;
        this.files = files;
        this.drafting = drafting;
        this.guards = guards;
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** What stands in the way of a number with that date, worded; nothing when it can be given. */
    @Transactional(readOnly = true)
    public List<String> obstacles(OutgoingDocument document, LocalDate date) {
        access.requireToRead(Act.SEE_DOCUMENTS, document.unitCode());
        List<String> reasons = new ArrayList<>();
        LocalDate today = today();
        if (date.isAfter(today)) {
            reasons.add(texts.of("registry.date.future"));
        }
        sequences
                .lastDate(key(document, date))
                .filter(date::isBefore)
                .ifPresent(last -> reasons.add(texts.of("registry.date.before-last", Vietnamese.date(last))));
        links.basisDates(document).stream()
                .filter(basis -> date.isBefore(basis.date()))
                .forEach(basis -> reasons.add(
                        texts.of("registry.date.before-basis", basis.name(), Vietnamese.date(basis.date()))));
        formErrors(document, date).forEach(reasons::add);
        guards.orderedStream().forEach(guard -> reasons.addAll(guard.reasonsAgainst(document, date)));
        return reasons;
    }

    /** What keeps its form from being issued. Where the text was brought as a file, the file is the text. */
    private List<String> formErrors(OutgoingDocument document, LocalDate date) {
        boolean brought = files.of(document.id()).stream().anyMatch(file -> file.kind() == DocumentFile.Kind.BROUGHT);
        Optional<OfficialDocument> content = store.content(document.id(), document.textVersion());
        return brought || content.isEmpty()
                ? List.of()
                : drafting.check(content.get().withHead(content.get().head().numbered(1, date))).stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(finding -> finding.sentence(texts))
                        .toList();
    }

    /** What the document would be numbered if nobody were faster; for the clerk's page. */
    @Transactional(readOnly = true)
    public String preview(OutgoingDocument document, LocalDate date) {
        String series = key(document, date).series();
        int next = sequences.running(document.facts().body(), date.getYear()).stream()
                .filter(running ->
                        running.book() == Book.OUTGOING && running.series().equals(series))
                .mapToInt(running -> running.last() + 1)
                .findFirst()
                .orElse(1);
        return text(document, next);
    }

    /**
     * Gives the next number of the sequence, in one transaction with everything that could refuse it.
     *
     * @param version of the document that was read
     * @return number and symbol as written
     * @throws vn.ntm.people.FieldsRefused with all reasons together
     */
    public String number(OutgoingId id, LocalDate date, int version) {
        OutgoingDocument document = registered(id, version);
        Actor actor = access.actor();
        document.state().to(DocumentState.NUMBERED);
        RegisteredType type = types.get(document.facts().type(), document.unitCode());
        if (!type.twoInARow()) {
            signOff.lastPerson(document).ifPresent(access::requireAnotherThan);
        }
        Sequences.Key key = key(document, date);
        sequences.locked(key);
        Problems problems = new Problems();
        obstacles(document, date).forEach(reason -> problems.add("date", "registry.obstacle", reason));
        problems.refuse();
        int number = sequences.next(key, date);
        Instant now = clock.instant();
        OutgoingDocument.Numbered given = new OutgoingDocument.Numbered(
                key.year(), key.series(), number, text(document, number), date, now, actor.signature());
        store.number(document, given, archived(document, type));
        audit.changed(
                "registry.audit.numbered", Registry.subject(document), null, new Given(given.text(), given.date()));
        return given.text();
    }

    /** Sends it out; others learn of it. */
    public void issue(OutgoingId id, LocalDate sentOn, int version) {
        OutgoingDocument document = registered(id, version);
        OutgoingDocument.Numbered numbered = document.numbered();
        if (numbered == null || document.state() != DocumentState.NUMBERED) {
            throw new DocumentIsElsewhere(document.state());
        }
        new Problems()
                .addIf(sentOn.isAfter(today()), "sentOn", "registry.date.future")
                .addIf(sentOn.isBefore(numbered.date()), "sentOn", "registry.sent.before-date")
                .refuse();
        Delivery before = document.delivery();
        store.deliver(
                document,
                new Delivery(
                        before.keptBy(),
                        before.copies(),
                        sentOn,
                        before.receipt(),
                        before.note(),
                        before.retentionYears()));
        store.move(again(id), DocumentState.ISSUED);
        audit.changed("registry.audit.issued", Registry.subject(document), null, new Sent(sentOn));
        events.publishEvent(
                new DocumentIssued(id, document.unitCode(), document.facts().type(), numbered.text(), numbered.date()));
    }

    /** The number stays in the register with the reason; it is given to nothing else. */
    public void cancel(OutgoingId id, String reason, int version) {
        OutgoingDocument document = registered(id, version);
        Drafts.requireReason(reason);
        store.cancel(document, reason.strip());
        audit.changed("registry.audit.cancelled", Registry.subject(document), null, new Reason(reason.strip()));
    }

    private OutgoingDocument registered(OutgoingId id, int version) {
        access.require(Act.NUMBER_DOCUMENTS);
        OutgoingDocument document = again(id);
        access.requireToChange(Act.NUMBER_DOCUMENTS, document.unitCode());
        SignOff.refuseStale(document, version);
        return document;
    }

    private OutgoingDocument again(OutgoingId id) {
        return reader.find(id).orElseThrow(DocumentNotFound::new);
    }

    private Delivery archived(OutgoingDocument document, RegisteredType type) {
        Delivery before = document.delivery();
        String unit = document.facts().draftingUnit();
        String keptBy = unit.isEmpty() ? texts.of("registry.archive") : texts.of("registry.archive.with", unit);
        return new Delivery(
                before.keptBy().isEmpty() ? keptBy : before.keptBy(),
                before.copies(),
                before.sentOn(),
                before.receipt(),
                before.note(),
                type.retentionYears());
    }

    private Sequences.Key key(OutgoingDocument document, LocalDate date) {
        IssuingBody body = bodies.get(document.facts().body(), document.unitCode());
        String series = body.series().of(document.facts().type());
        return new Sequences.Key(body.id(), document.unitCode(), Book.OUTGOING, date.getYear(), series);
    }

    private String text(OutgoingDocument document, int number) {
        IssuingBody body = bodies.get(document.facts().body(), document.unitCode());
        RegisteredType type = types.get(document.facts().type(), document.unitCode());
        return OfficialNumber.of(number, type, body.symbol(), document.facts().draftingSymbol());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private record Given(String number, LocalDate date) {}

    private record Sent(LocalDate sentOn) {}

    private record Reason(String reason) {}
}
