package vn.ntm.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.SnapshotId;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.documents.FileStore;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.reading.Block;

/** Turns a confirmed reading into a plan, its baseline snapshot and its kept original, all in the caller's transaction. */
@Component
class PlanConfirmation {
    private final Plans plans;
    private final TextStore versions;
    private final StagedDocuments staged;
    private final Assessment assessment;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final FileStore files;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PlanConfirmation(
            Plans plans,
            TextStore versions,
            StagedDocuments staged,
            Assessment assessment,
            CriteriaSets sets,
            Gazetteer gazetteer,
            FileStore files,
            Access access,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.staged = staged;
        this.assessment = assessment;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<PlanId> planOf(String sha256) {
        return plans.findBySource(sha256);
    }

    PlanId confirm(Proposal proposal, StagedDocuments.Staged original, Confirmation confirmed, String by) {
        plans.findBySource(original.sha256(), confirmed.unitCode()).ifPresent(known -> {
            throw new AlreadyImported(known, confirmed.year());
        });
        files.store(staged.content(original.id()), original.fileName(), confirmed.unitCode());
        PublishedSet set = sets.current(confirmed.criteriaSet())
                .orElseThrow(() -> new UnknownCriteriaSet(confirmed.criteriaSet()));
        Plan plan = plan(original, confirmed, set, by);
        PlanContent content = content(proposal, confirmed);
        plans.add(plan);
        versions.addFirst(plan, content, access.actor());
        assessment.record(new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                plan.unitCode(),
                set.id(),
                set.revision(),
                confirmed.baselineDate(),
                Snapshot.Source.PLAN,
                plan.id().id(),
                by,
                plan.importedAt(),
                confirmed.states()));
        audit.changed("planning.audit.plan-imported", subject(plan), null, Imported.of(plan, content));
        return plan.id();
    }

    private static Subject subject(Plan plan) {
        return new Subject("plan", plan.id().toString(), plan.properties().subject(), plan.unitCode());
    }

    /** What the audit keeps of a plan: enough to tell it apart, the plan itself is kept whole elsewhere. */
    private record Imported(
            int year,
            String criteriaSet,
            @Nullable String number,
            String file,
            String sha256,
            int targets,
            int tasks,
            int findings) {
        static Imported of(Plan plan, PlanContent content) {
            return new Imported(
                    plan.year(),
                    plan.criteriaSet(),
                    plan.properties().number(),
                    plan.source().name(),
                    plan.source().sha256(),
                    content.targets().size(),
                    content.tasks().size(),
                    content.findings().size());
        }
    }

    private Plan plan(StagedDocuments.Staged original, Confirmation confirmed, PublishedSet set, String by) {
        LocalDate day = confirmed.properties().issuedOn() != null
                ? confirmed.properties().issuedOn()
                : LocalDate.of(confirmed.year(), 1, 1);
        Unit commune = gazetteer
                .withCode(UnitLevel.COMMUNE, confirmed.unitCode(), day)
                .orElseThrow(() -> new UnknownCommune(confirmed.unitCode(), confirmed.year()));
        return new Plan(
                PlanId.next(),
                commune.code(),
                commune.fullName(),
                placeOf(commune, day),
                confirmed.year(),
                set.id(),
                set.revision(),
                PlanStatus.DRAFT,
                confirmed.properties(),
                new Plan.SourceFile(original.sha256(), original.fileName()),
                by,
                clock.instant(),
                null);
    }

    /** "huyện …, tỉnh …" of that day, from the nearest unit up. */
    private String placeOf(Unit commune, LocalDate day) {
        return gazetteer.lineage(commune, day).stream()
                .filter(unit -> unit.level() != UnitLevel.COMMUNE)
                .map(unit -> unit.kind().toLowerCase(Locale.ROOT) + " " + unit.name())
                .collect(Collectors.joining(", "));
    }

    private static PlanContent content(Proposal proposal, Confirmation confirmed) {
        List<Paragraph> paragraphs = proposal.reading().blocks().stream()
                .map(PlanConfirmation::paragraph)
                .toList();
        return new PlanContent(
                paragraphs,
                confirmed.targets(),
                proposal.reading().targetCounts(),
                confirmed.tasks(),
                proposal.reading().basis(),
                confirmed.recipients(),
                proposal.findings());
    }

    static Paragraph paragraph(Block block) {
        return new Paragraph(
                block.kind().name(), block.path(), block.marker(), block.text(), block.firstLine(), block.lastLine());
    }
}
