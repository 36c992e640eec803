package vn.ntm.planning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.SnapshotId;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.organization.Gazetteer;
import vn.ntm.people.Problems;
import vn.ntm.planning.TextStore.NewText;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * Plans that amend one in force. An amending plan begins as a copy of the words so far, goes the way of every plan and counts from its issue; until then the
 * one it amends does, and whoever looks at a day before still sees that one.
 */
@Service
@Transactional
public class Amendments {
    private static final int LONGEST = 1_000;

    private final Planning planning;
    private final Plans plans;
    private final PlanTexts planTexts;
    private final TextStore versions;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final FileStore files;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    Amendments(
            Planning planning,
            Plans plans,
            PlanTexts planTexts,
            TextStore versions,
            Assessment assessment,
            CriteriaSets sets,
            Gazetteer gazetteer,
            FileStore files,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.planning = planning;
        this.plans = plans;
        this.planTexts = planTexts;
        this.versions = versions;
        this.assessment = assessment;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /** The plan that amends this one, issued or not; none while nobody began one. */
    @Transactional(readOnly = true)
    public Optional<Plan> of(PlanId id) {
        return plans.findAmending(planning.get(id).id());
    }

    /**
     * Begins a plan that amends one in force. There is one at a time: begun again, it is that one.
     *
     * @param reason why the plan has to be amended, 1 to 1,000 characters
     * @throws PlanIsElsewhere unless the plan is in force
     * @throws PlanOvertaken when somebody began one at the same moment
     */
    public PlanId begin(PlanId id, String reason) {
        access.require(Act.PREPARE_PLANS);
        Plan plan = planning.get(id);
        Actor actor = access.requireToChange(Act.PREPARE_PLANS, plan.unitCode());
        Optional<Plan> begun = plans.findAmending(id);
        if (begun.isPresent()) {
            return begun.get().id();
        }
        if (plan.status() != PlanStatus.IN_FORCE) {
            throw new PlanIsElsewhere(plan.status());
        }
        new Problems()
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .addIf(reason.length() > LONGEST, "reason", "people.text.too-long", LONGEST)
                .refuse();
        Plan amending = keep(plan, reason.strip(), actor);
        audit.changed("planning.audit.amendment-begun", subject(plan), null, new Begun(reason.strip(), amending.id()));
        audit.changed("planning.audit.amendment-begun", subject(amending), null, new Begun(reason.strip(), id));
        return amending.id();
    }

    /**
     * The plan is issued: when it amends another, it takes that one's place from now on.
     *
     * @return the plan that was amended; none when it amends none or did so before
     */
    public Optional<Plan> takeEffect(PlanId id) {
        Plan plan = planning.get(id);
        Plan.Amends amends = plan.amends();
        if (amends == null || !plans.takeEffect(id, clock.instant())) {
            return Optional.empty();
        }
        Plan before = planning.get(amends.plan());
        events.publishEvent(new PlanAmended(before.id(), id, plan.unitCode(), plan.year()));
        return Optional.of(before);
    }

    private Plan keep(Plan plan, String reason, Actor actor) {
        PlanReader reader = new PlanReader(sets.outlines(), gazetteer, texts);
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        DocumentText source = planTexts.lines(plan.id(), planning.textVersion(plan.id()));
        DocumentText lines =
                AmendingText.of(plan, source, reader.read(source, today).plan(), texts);
        byte[] file = lines.lines().stream()
                .map(DocumentText.Line::text)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        String name = texts.of("planning.amend.file", plan.year());
        Plan amending =
                amending(plan, new Plan.SourceFile(Sha256.ofContent(file).hex(), name), actor);
        files.store(file, name, plan.unitCode());
        plans.add(amending);
        addOnce(amending, plan, reason, actor);
        versions.addFirst(
                amending,
                new NewText(PlanText.Kind.COPIED, null, lines, reason),
                PlanTexts.content(reader.read(lines, today), planning.content(plan.id())),
                actor);
        baseline(plan, amending);
        return amending;
    }

    private void addOnce(Plan amending, Plan plan, String reason, Actor actor) {
        try {
            plans.addAmendment(amending, plan.id(), reason, actor);
        } catch (DuplicateKeyException faster) {
            throw new PlanOvertaken();
        }
    }

    private Plan amending(Plan plan, Plan.SourceFile source, Actor actor) {
        PlanProperties old = plan.properties();
        PlanProperties properties = new PlanProperties(
                old.type(),
                null,
                AmendingText.subject(old.subject(), texts),
                old.place(),
                null,
                old.issuer(),
                old.parent(),
                null);
        return new Plan(
                PlanId.next(),
                plan.unitCode(),
                plan.unitName(),
                plan.unitPlace(),
                plan.year(),
                plan.criteriaSet(),
                plan.setRevision(),
                PlanStatus.DRAFT,
                properties,
                source,
                actor.signature(),
                clock.instant(),
                new Plan.Amends(plan.id(), null));
    }

    /** Both plans start from where the commune stood. */
    private void baseline(Plan plan, Plan amending) {
        Snapshot old = assessment
                .from(Snapshot.Source.PLAN, plan.id().id())
                .orElseThrow(() -> new IllegalStateException("A plan without its baseline: " + plan.id()));
        Instant now = amending.importedAt();
        assessment.record(new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                old.unitCode(),
                old.criteriaSet(),
                old.setRevision(),
                old.asOf(),
                Snapshot.Source.PLAN,
                amending.id().id(),
                amending.importedBy(),
                now,
                old.states()));
    }

    private static Subject subject(Plan plan) {
        return new Subject("plan", plan.id().toString(), plan.properties().subject(), plan.unitCode());
    }

    private record Begun(String reason, PlanId other) {}
}
