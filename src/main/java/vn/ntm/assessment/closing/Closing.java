package vn.ntm.assessment.closing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Viewed;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.documents.CanonicalText;
import vn.ntm.people.Problems;
import vn.ntm.values.ValueLocks;

/** Closes assessments for good and opens them again as they were. */
@Service
@Transactional
public class Closing {
    /** What the audit calls a closed assessment. */
    public static final String TYPE = "closed-assessment";

    /** Why values are locked, before the name of the set. */
    private static final String LOCK = "CLOSED ";

    private final ClosedStore store;
    private final Freezer freezer;
    private final Standings standings;
    private final ValueLocks locks;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Closing(
            ClosedStore store,
            Freezer freezer,
            Standings standings,
            ValueLocks locks,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.freezer = freezer;
        this.standings = standings;
        this.locks = locks;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would be closed.
     *
     * @param fingerprint of its substance, given back when closing
     * @param before the version there is already, null when there is none
     */
    public record Draft(
            Frozen content, String fingerprint, @Nullable ClosedAssessment before) {
        /** The version this would be. */
        public int version() {
            return before == null ? 1 : before.version() + 1;
        }
    }

    /**
     * What the leader says to it.
     *
     * @param seen fingerprint of what was looked at
     * @param version the version it was to become then
     * @param reason required when closing again
     */
    public record Word(String seen, int version, String reason, String note) {}

    /** What would be frozen if it were closed as it is viewed. */
    @Transactional(readOnly = true)
    public Draft draft(Viewed viewed) {
        access.requireToChange(Act.CLOSE_ASSESSMENT, viewed.unitCode());
        return drafted(viewed);
    }

    private Draft drafted(Viewed viewed) {
        Frozen content = freezer.of(viewed);
        return new Draft(
                content,
                CanonicalText.fingerprint(content.head().setRevision()
                        + CanonicalText.of(content.criteria())
                        + CanonicalText.of(content.conditions())),
                store.newest(viewed.unitCode(), viewed.setId(), viewed.year(), clock.instant())
                        .orElse(null));
    }

    /**
     * Freezes the assessment and locks its values.
     *
     * @throws vn.ntm.people.FieldsRefused when it is closed again without a reason
     * @throws ClosingOvertaken when something changed since it was looked at
     */
    public ClosedAssessment close(Viewed viewed, Word word) {
        Actor actor = access.requireToChange(Act.CLOSE_ASSESSMENT, viewed.unitCode());
        Draft draft = drafted(viewed);
        if (!draft.fingerprint().equals(word.seen()) || draft.version() != word.version()) {
            throw new ClosingOvertaken();
        }
        new Problems()
                .addIf(word.version() > 1 && word.reason().isBlank(), "reason", "assessment.close.reason-missing")
                .refuse();
        Frozen frozen = draft.content().with(head(draft, word, actor), changes(draft));
        long id = put(frozen, actor);
        lock(viewed);
        ClosedAssessment closed = get(viewed.unitCode(), id);
        audit.changed(
                "assessment.audit.closed",
                subject(closed, frozen.head().setName()),
                Optional.ofNullable(draft.before()).map(Told::of).orElse(null),
                Told.of(closed));
        return closed;
    }

    private Frozen.Head head(Draft draft, Word word, Actor actor) {
        Frozen.Head open = draft.content().head();
        return new Frozen.Head(
                open.format(),
                open.unit(),
                open.unitName(),
                open.set(),
                open.setName(),
                open.setRevision(),
                open.year(),
                draft.version(),
                open.day(),
                open.knownAt(),
                open.met(),
                open.reached(),
                open.total(),
                open.plan(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.signature(),
                draft.version() == 1 ? "" : word.reason().strip(),
                word.note().strip());
    }

    private List<Difference> changes(Draft draft) {
        ClosedAssessment before = draft.before();
        return before == null ? List.of() : Differences.between(open(before).content(), draft.content());
    }

    private long put(Frozen frozen, Actor actor) {
        try {
            return store.add(frozen.head(), CanonicalText.of(frozen), actor);
        } catch (DuplicateKeyException faster) {
            throw new ClosingOvertaken();
        }
    }

    private void lock(Viewed viewed) {
        SetResult result = standings.of(viewed);
        Stream.concat(result.indicators(), result.conditions().stream())
                .map(IndicatorResult::demand)
                .filter(demand -> demand.wholeSet().isEmpty())
                .forEach(demand ->
                        locks.lock(viewed.unitCode(), demand.measure(), viewed.year(), LOCK + viewed.setId()));
    }

    /** Sets share figures: those that another closed assessment of the year rests on stay locked. */
    private void unlock(ClosedAssessment closed, String reason) {
        locks.releaseAll(closed.unitCode(), closed.year(), LOCK + closed.setId(), reason);
        store.all(closed.unitCode()).stream()
                .filter(other -> other.year() == closed.year() && !other.setId().equals(closed.setId()))
                .filter(this::mayBeReopened)
                .forEach(other -> lock(standings.now(other.unitCode(), other.setId(), other.year())));
    }

    /**
     * Gives the values that were locked by closing back to be corrected; what was closed stays.
     *
     * @throws vn.ntm.people.FieldsRefused without a reason
     * @throws ClosingOvertaken when it was given back already or is not the newest version
     */
    public void reopen(String unit, long id, String reason) {
        Actor actor = access.requireToChange(Act.CLOSE_ASSESSMENT, unit);
        new Problems()
                .addIf(reason.isBlank(), "reason", "assessment.reopen.reason-missing")
                .refuse();
        ClosedAssessment closed = get(unit, id);
        if (!mayBeReopened(closed)) {
            throw new ClosingOvertaken();
        }
        try {
            store.reopen(closed, reason.strip(), clock.instant(), actor);
        } catch (DuplicateKeyException already) {
            throw new ClosingOvertaken();
        }
        unlock(closed, reason.strip());
        audit.changed(
                "assessment.audit.reopened",
                subject(closed, closed.setId()),
                Told.of(closed),
                new Reopened(reason.strip()));
    }

    /** Whether its values still wait behind their locks: only the newest version holds them. */
    @Transactional(readOnly = true)
    public boolean mayBeReopened(ClosedAssessment closed) {
        return !closed.reopened()
                && store.newest(closed.unitCode(), closed.setId(), closed.year(), clock.instant())
                        .filter(newest -> newest.id() == closed.id())
                        .isPresent();
    }

    /** Every closed assessment of the commune, newest year first. */
    @Transactional(readOnly = true)
    public List<ClosedAssessment> all(String unit) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        return store.all(unit);
    }

    /** The newest version for that set and year by the moment looked at. */
    @Transactional(readOnly = true)
    public Optional<ClosedAssessment> newest(Viewed viewed) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        return store.newest(viewed.unitCode(), viewed.setId(), viewed.year(), viewed.knownAt());
    }

    /** @throws ClosedNotFound when the commune has none of that number */
    @Transactional(readOnly = true)
    public ClosedAssessment get(String unit, long id) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        return store.find(unit, id).orElseThrow(ClosedNotFound::new);
    }

    /**
     * As it was closed, with the fingerprint of what was found.
     *
     * @throws ClosedUnreadable when it was damaged so far that it cannot be read
     */
    @Transactional(readOnly = true)
    public Opened open(ClosedAssessment closed) {
        access.requireToRead(Act.SEE_ASSESSMENT, closed.unitCode());
        String text = store.content(closed);
        try {
            return new Opened(closed, text, CanonicalText.fingerprint(text), CanonicalText.read(text, Frozen.class));
        } catch (JacksonException | NullPointerException damaged) {
            throw new ClosedUnreadable(closed);
        }
    }

    /** What is different in the second one. */
    @Transactional(readOnly = true)
    public List<Difference> between(ClosedAssessment one, ClosedAssessment other) {
        return Differences.between(open(one).content(), open(other).content());
    }

    /** What is different by what is known now. */
    @Transactional(readOnly = true)
    public List<Difference> sinceThen(ClosedAssessment closed) {
        Viewed now = standings.now(closed.unitCode(), closed.setId(), closed.year());
        return Differences.between(open(closed).content(), freezer.of(now));
    }

    private static Subject subject(ClosedAssessment closed, String name) {
        return new Subject(
                TYPE,
                closed.unitCode() + ":" + closed.setId() + ":" + closed.year() + ":" + closed.version(),
                name + " " + closed.year(),
                closed.unitCode());
    }

    /** A closed assessment as the audit tells it: with the fingerprint, so that the sealed chain vouches for the content. */
    private record Told(int version, int revision, int met, int total, String reason, String sha256) {
        static Told of(ClosedAssessment closed) {
            return new Told(
                    closed.version(),
                    closed.setRevision(),
                    closed.met(),
                    closed.total(),
                    closed.reason(),
                    closed.sha256());
        }
    }

    private record Reopened(String reason) {}
}
