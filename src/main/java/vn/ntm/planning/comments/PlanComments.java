package vn.ntm.planning.comments;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Problems;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;

/**
 * Comments on paragraphs of a plan, until it is signed. A comment stays with the words it was made on and follows its paragraph through later versions; the
 * one who drafts the plan says what was done about it.
 */
@Service
@Transactional
public class PlanComments {
    /** Letters of a comment or an answer. */
    public static final int LONGEST = 2_000;

    private static final Set<PlanStatus> UNDER_REVIEW =
            Set.of(PlanStatus.DRAFT, PlanStatus.LINTED, PlanStatus.INTERNAL_REVIEW);

    private final Planning planning;
    private final CommentStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PlanComments(Planning planning, CommentStore store, Access access, Audit audit, Clock clock) {
        this.planning = planning;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** All comments in the order of the newest words; those whose paragraph is gone come last. */
    @Transactional(readOnly = true)
    public List<Anchored> of(PlanId id) {
        int newest = planning.textVersion(id);
        Trail trail = new Trail(version -> paragraphs(id, version));
        return store.of(id).stream()
                .map(comment -> anchored(comment, newest, trail))
                .sorted(Comparator.comparing(Anchored::isGone).thenComparingInt(Anchored::position))
                .toList();
    }

    /** How many nobody has settled yet. */
    @Transactional(readOnly = true)
    public int openOf(PlanId id) {
        return store.openOf(planning.get(id).id());
    }

    /** Whether the one reading may comment on the plan now. */
    public boolean mayComment(Plan plan) {
        return access.may(Act.COMMENT_PLANS) && UNDER_REVIEW.contains(plan.status());
    }

    /** Whether the one reading may say what was done about comments. */
    public boolean maySettle(Plan plan) {
        return access.mayChange(Act.PREPARE_PLANS, plan.unitCode());
    }

    /**
     * The paragraph as it reads, its marker before it.
     *
     * @throws ParagraphNotFound when the version has none there
     */
    @Transactional(readOnly = true)
    public String paragraph(PlanId id, int version, int position) {
        int newest = planning.textVersion(id);
        List<String> there = version >= 1 && version <= newest ? paragraphs(id, version) : List.of();
        if (position < 0 || position >= there.size()) {
            throw new ParagraphNotFound();
        }
        return there.get(position);
    }

    /**
     * Says something about a paragraph; the same words of the same person there are one comment.
     *
     * @param version of the words that was read, which need not be the newest
     * @param position of the paragraph in it, from 0
     * @throws ParagraphNotFound when the version has none there
     * @throws PlanIsElsewhere once the plan is signed
     */
    public void add(PlanId id, int version, int position, String words) {
        Actor actor = access.require(Act.COMMENT_PLANS);
        Plan plan = planning.get(id);
        if (!UNDER_REVIEW.contains(plan.status())) {
            throw new PlanIsElsewhere(plan.status());
        }
        String quote = paragraph(id, version, position);
        judge(words);
        Comment comment = new Comment(
                new CommentId(UUID.randomUUID()), id, version, position, quote, said(words, actor), false, List.of());
        if (store.add(plan, comment, actor)) {
            audit.changed("planning.audit.commented", subject(plan), null, new Told(quote, words.strip()));
        }
    }

    /** Answers a comment, settled or not. */
    public void answer(PlanId plan, CommentId id, String words) {
        say(plan, id, Answer.Kind.ANSWERED, words, access.require(Act.COMMENT_PLANS));
    }

    /**
     * Says what was done about a comment.
     *
     * @param seen how many answers it had when it was looked at
     * @throws CommentOvertaken when it has more by now, or is settled already
     */
    public void settle(PlanId plan, CommentId id, String done, int seen) {
        decide(plan, id, Answer.Kind.SETTLED, done, seen);
    }

    /**
     * Takes a comment up again, with the reason.
     *
     * @param seen how many answers it had when it was looked at
     * @throws CommentOvertaken when it has more by now, or is not settled
     */
    public void reopen(PlanId plan, CommentId id, String why, int seen) {
        decide(plan, id, Answer.Kind.REOPENED, why, seen);
    }

    private void decide(PlanId id, CommentId comment, Answer.Kind kind, String words, int seen) {
        access.require(Act.PREPARE_PLANS);
        Plan plan = planning.get(id);
        Actor actor = access.requireToChange(Act.PREPARE_PLANS, plan.unitCode());
        boolean asSeen = ofPlan(id, comment).answers().size() == seen;
        judge(words);
        if (!asSeen || !store.mark(comment, kind == Answer.Kind.SETTLED)) {
            throw new CommentOvertaken();
        }
        say(id, comment, kind, words, actor);
    }

    private void say(PlanId id, CommentId comment, Answer.Kind kind, String words, Actor actor) {
        Plan plan = planning.get(id);
        Comment known = ofPlan(id, comment);
        judge(words);
        store.answer(comment, plan.unitCode(), new Answer(kind, said(words, actor)), actor);
        String act = switch (kind) {
            case ANSWERED -> "planning.audit.comment-answered";
            case SETTLED -> "planning.audit.comment-settled";
            case REOPENED -> "planning.audit.comment-reopened";
        };
        audit.changed(
                act,
                subject(plan),
                new Told(known.quote(), known.said().words()),
                new Told(known.quote(), words.strip()));
    }

    private Comment ofPlan(PlanId plan, CommentId id) {
        return store.find(id).filter(comment -> comment.plan().equals(plan)).orElseThrow(CommentNotFound::new);
    }

    private Anchored anchored(Comment comment, int newest, Trail trail) {
        Trail.End end = trail.follow(comment.position(), comment.version(), newest);
        String now = end.position() == Anchored.GONE
                ? ""
                : paragraphs(comment.plan(), newest).get(end.position());
        return new Anchored(comment, end.position(), end.goneIn(), now);
    }

    private List<String> paragraphs(PlanId id, int version) {
        return planning.content(id, version).paragraphs().stream()
                .map(Paragraph::shown)
                .toList();
    }

    private Said said(String words, Actor actor) {
        return new Said(words.strip(), clock.instant(), actor.name(), actor.title(), actor.delegatedBy());
    }

    private static void judge(String words) {
        new Problems()
                .addIf(words.isBlank(), "words", "planning.comment.empty")
                .addIf(words.length() > LONGEST, "words", "people.text.too-long", LONGEST)
                .refuse();
    }

    private static Subject subject(Plan plan) {
        return new Subject("plan", plan.id().toString(), plan.properties().subject(), plan.unitCode());
    }

    private record Told(String paragraph, String words) {}
}
