package vn.ntm.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.MeasureId;
import vn.ntm.documents.FileStore;
import vn.ntm.shared.Vietnamese;

/** What the figures of communes are proved with, now or as it was known at some moment. */
@Service
@Transactional(readOnly = true)
public class Evidences {
    static final String TYPE = "evidence";

    private final EvidenceReader reader;
    private final Requirements requirements;
    private final FileStore files;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Evidences(
            EvidenceReader reader,
            Requirements requirements,
            FileStore files,
            Access access,
            Audit audit,
            Clock clock) {
        this.reader = reader;
        this.requirements = requirements;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Accepted and still valid on {@code day}, as known at {@code knownAt}: what each figure of the unit (and of its hamlets) is proved with for
     * that year. A figure nothing was ever brought for is not in it: see {@link Proof#none}.
     */
    public Map<MeasureId, Proof> proofsOf(String unitCode, int year, LocalDate day, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, unitCode);
        Map<MeasureId, List<Proof.Held>> held = reader.held(unitCode, year, knownAt);
        Map<MeasureId, Requirement> required = requirements.of(unitCode, held.keySet(), knownAt);
        Map<MeasureId, Proof> proofs = new HashMap<>();
        held.forEach((measure, pieces) -> {
            Requirement asked = required.getOrDefault(measure, requirements.suggestion(measure));
            proofs.put(measure, Proof.of(pieces, asked.kinds(), day));
        });
        return proofs;
    }

    /** Of each of the figures, also those without a piece, what it is proved with. */
    public Map<MeasureId, Proof> proofsOf(
            String unitCode, Collection<MeasureId> measures, int year, LocalDate day, Instant knownAt) {
        Map<MeasureId, Proof> known = proofsOf(unitCode, year, day, knownAt);
        Map<MeasureId, Proof> all = new HashMap<>();
        requirements
                .of(unitCode, measures, knownAt)
                .forEach((measure, asked) -> all.put(measure, known.getOrDefault(measure, Proof.none(asked.kinds()))));
        return all;
    }

    /** Figures with at least one accepted, valid piece, of all units within reach, for bulk evaluation: unit code to figures. */
    public Map<String, Set<MeasureId>> provedIn(int year, LocalDate day, Instant knownAt) {
        access.require(Act.SEE_ASSESSMENT);
        return reader.proved(year, day, knownAt);
    }

    /** Every piece of the figure in whichever state, newest first. */
    public List<Piece> of(String unitCode, MeasureId measure, int year, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, unitCode);
        return reader.of(unitCode, measure, year, knownAt);
    }

    public FoundPieces search(EvidenceSearch search) {
        access.require(Act.SEE_ASSESSMENT);
        return reader.search(search, today(), clock.instant());
    }

    /** @throws PieceNotFound when there is none within reach */
    public Piece get(PieceId id) {
        access.require(Act.SEE_ASSESSMENT);
        return reader.find(id, clock.instant()).orElseThrow(PieceNotFound::new);
    }

    /** What the piece proves now. */
    public List<Use> usesOf(PieceId id) {
        return usesOf(Set.of(get(id).id())).getOrDefault(id, List.of());
    }

    public Map<PieceId, List<Use>> usesOf(Collection<PieceId> pieces) {
        access.require(Act.SEE_ASSESSMENT);
        return reader.uses(new HashSet<>(pieces), clock.instant());
    }

    /** Everything that was decided about the piece, in order. */
    public List<Piece.Judgement> judgementsOf(PieceId id) {
        return reader.judgements(get(id).id());
    }

    /** What was brought in place of the piece, oldest first. */
    public List<Piece> successorsOf(PieceId id) {
        return reader.successors(get(id).id(), clock.instant());
    }

    /**
     * The file, byte for byte. That somebody opened a sensitive one is recorded.
     *
     * @throws PieceIsGuarded when it is sensitive and the position has no part in it
     */
    @Transactional
    public InputStream open(PieceId id) {
        Piece piece = get(id);
        PieceFile file = piece.file();
        if (file == null) {
            throw new PieceNotFound();
        }
        if (piece.isSensitive()) {
            if (!mayOpen(piece)) {
                throw new PieceIsGuarded();
            }
            audit.sensitiveRead("evidence.audit.opened", subject(piece));
        }
        return files.open(file.sha256(), piece.unitCode());
    }

    /** Whether the one acting may open the file: what is sensitive only those who bring or judge it, superiors and supervisors. */
    public boolean mayOpen(Piece piece) {
        Actor actor = access.require(Act.SEE_ASSESSMENT);
        return !piece.isSensitive()
                || access.mayChange(Act.ADD_EVIDENCE, piece.unitCode())
                || access.mayChange(Act.JUDGE_EVIDENCE, piece.unitCode())
                || isAbove(actor.role());
    }

    /** Whether evidence of the unit is within reach. */
    public boolean reads(String unitCode) {
        return access.require(Act.SEE_ASSESSMENT).scope().reads(unitCode);
    }

    /** Some of the pieces that have a file, in the order of their identifiers; {@code after} null for the first ones. */
    public List<Piece> withFiles(@Nullable PieceId after) {
        access.require(Act.SEE_ASSESSMENT);
        return reader.withFiles(after, clock.instant());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** This moment, as far as evidence is concerned. */
    public Instant now() {
        return clock.instant();
    }

    static Subject subject(Piece piece) {
        return new Subject(TYPE, piece.id().toString(), piece.facts().title(), piece.unitCode());
    }

    private static boolean isAbove(@Nullable Role role) {
        return role == Role.OVERSIGHT
                || (role != null && (role.seat() == Role.Seat.PROVINCE || role.seat() == Role.Seat.DISTRICT));
    }
}
