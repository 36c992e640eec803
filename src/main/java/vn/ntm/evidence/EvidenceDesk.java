package vn.ntm.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.StoredFile;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.people.Problems;

/** Bringing evidence and judging it; the one who brought a piece never judges it. */
@Service
@Transactional
public class EvidenceDesk {
    private final Evidences evidences;
    private final EvidenceStore store;
    private final EvidenceReader reader;
    private final PieceChecks checks;
    private final FileChecks fileChecks;
    private final FileStore files;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    EvidenceDesk(
            Evidences evidences,
            EvidenceStore store,
            EvidenceReader reader,
            PieceChecks checks,
            FileChecks fileChecks,
            FileStore files,
            Access access,
            Audit audit,
            Clock clock) {
        this.evidences = evidences;
        this.store = store;
        this.reader = reader;
        this.checks = checks;
        this.fileChecks = fileChecks;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings one piece for each file, or one for an address; all of them or none.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public List<PieceId> add(NewPiece wanted, List<NewFile> sent) {
        Actor actor = access.requireToChange(Act.ADD_EVIDENCE, wanted.unitCode());
        List<PieceId> already = reader.ofRequest(wanted.unitCode(), wanted.key());
        if (!already.isEmpty()) {
            return already;
        }
        PieceId replaces = wanted.replaces();
        Piece before = replaces == null ? null : evidences.get(replaces);
        Problems problems = new Problems();
        List<Named> proved = checks.of(wanted, before, actor, problems);
        List<PieceFile> checked = fileChecks.of(wanted.facts().kind(), sent, problems);
        problems.refuse();
        List<PieceId> added = new ArrayList<>();
        for (int part = 0; part < Math.max(1, sent.size()); part++) {
            PieceFile file = part < sent.size() ? kept(sent.get(part), checked.get(part), wanted.unitCode()) : null;
            added.add(add(wanted, proved, file, new Part(part, sent.size()), actor));
        }
        if (before != null && before.judgement().state() != EvidenceState.ACCEPTED) {
            supersede(before, actor);
        }
        return added;
    }

    /**
     * Whether it could be brought so, without bringing anything: for a form in which something is wrong already.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    @Transactional(readOnly = true)
    public void check(NewPiece wanted, List<NewFile> sent) {
        Actor actor = access.requireToChange(Act.ADD_EVIDENCE, wanted.unitCode());
        PieceId replaces = wanted.replaces();
        Problems problems = new Problems();
        checks.of(wanted, replaces == null ? null : evidences.get(replaces), actor, problems);
        fileChecks.of(wanted.facts().kind(), sent, problems);
        problems.refuse();
    }

    /** The piece proves what it is brought for. */
    public void accept(PieceId id, String note) {
        Piece piece = evidences.get(id);
        Actor actor = judge(piece);
        refuseLong(note);
        if (!piece.isWaiting()) {
            throw new PieceIsFurther(piece.judgement().state());
        }
        move(piece, EvidenceState.ACCEPTED, note, actor);
        PieceId before = piece.supersedes();
        if (before != null) {
            reader.find(before, now())
                    .filter(old -> old.judgement().state() != EvidenceState.SUPERSEDED)
                    .ifPresent(old -> supersede(old, actor));
        }
    }

    /** The piece does not prove it, or no longer: what was accepted by mistake is taken back so. */
    public void reject(PieceId id, String reason) {
        Piece piece = evidences.get(id);
        Actor actor = judge(piece);
        new Problems()
                .addIf(reason.isBlank(), "reason", "evidence.reason.missing")
                .refuse();
        refuseLong(reason);
        if (!piece.isWaiting() && piece.judgement().state() != EvidenceState.ACCEPTED) {
            throw new PieceIsFurther(piece.judgement().state());
        }
        move(piece, EvidenceState.REJECTED, reason, actor);
    }

    /** The piece proves further figures or years. One that is accepted already is linked by somebody who may judge it and did not bring it. */
    public void link(PieceId id, List<IndicatorRef> indicators, List<Integer> years) {
        Piece piece = evidences.get(id);
        Actor actor = access.requireToChange(Act.ADD_EVIDENCE, piece.unitCode());
        if (piece.judgement().state() == EvidenceState.ACCEPTED) {
            judge(piece);
        }
        List<Named> proved = checks.uses(indicators, years, actor);
        Instant now = now();
        for (Named indicator : proved) {
            for (int year : years) {
                if (store.link(id, piece.unitCode(), indicator.measure(), year, actor, now)) {
                    audit.changed(
                            "evidence.audit.linked",
                            Evidences.subject(piece),
                            null,
                            new Linked(indicator.measure().key(), year));
                }
            }
        }
    }

    /** The piece no longer stands for the figure in that year. */
    public void unlink(PieceId id, long use) {
        Piece piece = evidences.get(id);
        Actor actor = access.requireToChange(Act.ADD_EVIDENCE, piece.unitCode());
        Use ended = evidences.usesOf(id).stream()
                .filter(one -> one.id() == use)
                .findFirst()
                .orElseThrow(PieceNotFound::new);
        checks.requireInCharge(ended.measure(), actor);
        if (store.unlink(id, use, now())) {
            audit.changed(
                    "evidence.audit.unlinked",
                    Evidences.subject(piece),
                    new Linked(ended.measure().key(), ended.year()),
                    null);
        }
    }

    /** Whether the one acting may judge the piece as it stands. */
    public boolean mayJudge(Piece piece) {
        UUID person = piece.brought().person();
        return access.mayChange(Act.JUDGE_EVIDENCE, piece.unitCode())
                && (person == null || !person.equals(access.actor().personId()));
    }

    /** Numbers of the criteria the one acting may bring evidence for; nothing when that is all of them. */
    public Optional<Set<String>> ownCriteria() {
        return checks.inCharge(access.require(Act.ADD_EVIDENCE));
    }

    private Actor judge(Piece piece) {
        Actor actor = access.requireToChange(Act.JUDGE_EVIDENCE, piece.unitCode());
        UUID person = piece.brought().person();
        return person == null ? actor : access.requireAnotherThan(person);
    }

    private PieceId add(NewPiece wanted, List<Named> proved, @Nullable PieceFile file, Part part, Actor actor) {
        PieceId id = PieceId.next();
        PieceFacts facts = part.named(wanted.facts());
        Instant now = now();
        if (!store.add(id, wanted, facts, file, part.number(), actor, now)) {
            throw new PieceIsFurther(EvidenceState.UPLOADED);
        }
        store.begin(id, wanted.unitCode(), actor, now);
        proved.forEach(indicator -> wanted.years()
                .forEach(year -> store.link(id, wanted.unitCode(), indicator.measure(), year, actor, now)));
        audit.changed(
                "evidence.audit.added",
                new Subject(Evidences.TYPE, id.toString(), facts.title(), wanted.unitCode()),
                null,
                Added.of(facts, file, proved, wanted.years()));
        return id;
    }

    private PieceFile kept(NewFile sent, PieceFile checked, String unitCode) {
        try {
            StoredFile stored = files.store(sent.content().bytes(), checked.name(), unitCode);
            return new PieceFile(stored.sha256(), checked.name(), checked.mediaType(), stored.size(), checked.photo());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void supersede(Piece before, Actor actor) {
        if (before.judgement().state() != EvidenceState.SUPERSEDED) {
            move(before, EvidenceState.SUPERSEDED, "", actor);
        }
    }

    private void move(Piece piece, EvidenceState state, String reason, Actor actor) {
        store.judge(piece, state, reason.strip(), actor, now());
        audit.changed(
                "evidence.audit." + state.name().toLowerCase(Locale.ROOT),
                Evidences.subject(piece),
                new Moved(piece.judgement().state(), ""),
                new Moved(state, reason.strip()));
    }

    private static void refuseLong(String text) {
        new Problems()
                .addIf(text.length() > NewPiece.LONGEST, "reason", "evidence.too-long", NewPiece.LONGEST)
                .refuse();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** One of the files of a sending. */
    private record Part(int number, int of) {
        PieceFacts named(PieceFacts facts) {
            return of < 2 ? facts : facts.titled(facts.title() + " (" + (number + 1) + "/" + of + ")");
        }
    }

    private record Moved(EvidenceState state, String reason) {}

    private record Linked(String measure, int year) {}

    private record Added(
            String name,
            EvidenceKind evidenceKind,
            String number,
            PrivacyClass privacy,
            @Nullable String file,
            @Nullable String sha256,
            String measures,
            String years) {
        static Added of(PieceFacts facts, @Nullable PieceFile file, List<Named> proved, List<Integer> years) {
            return new Added(
                    facts.title(),
                    facts.kind(),
                    facts.number(),
                    facts.privacy(),
                    file == null ? facts.address() : file.name(),
                    file == null ? null : file.sha256().hex(),
                    proved.stream().map(one -> one.measure().key()).collect(Collectors.joining(", ")),
                    years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}
