package vn.ntm.planning.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Signing;
import vn.ntm.people.Problems;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.reading.Citation;
import vn.ntm.registry.Authority;
import vn.ntm.registry.Bodies;
import vn.ntm.registry.BodyKind;
import vn.ntm.registry.DocumentFacts;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.Drafts;
import vn.ntm.registry.IssuingBody;
import vn.ntm.registry.LinkKind;
import vn.ntm.registry.Links;
import vn.ntm.registry.NewDocument;
import vn.ntm.registry.NewLink;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Urgency;

/** From a checked plan to its official document in the register, where it is signed, numbered and issued (handbook 11.5). */
@Service
@Transactional
public class PlanIssue {
    private final Planning planning;
    private final OfficialPlans officialPlans;
    private final PlanDocuments documents;
    private final Registry registry;
    private final Drafts drafts;
    private final Bodies bodies;
    private final Links links;
    private final Access access;
    private final Audit audit;

    PlanIssue(
            Planning planning,
            OfficialPlans officialPlans,
            PlanDocuments documents,
            Registry registry,
            Drafts drafts,
            Bodies bodies,
            Links links,
            Access access,
            Audit audit) {
        this.planning = planning;
        this.officialPlans = officialPlans;
        this.documents = documents;
        this.registry = registry;
        this.drafts = drafts;
        this.bodies = bodies;
        this.links = links;
        this.access = access;
        this.audit = audit;
    }

    /** The plan's official document, as far as whoever asks may see it; one that was cancelled counts no more. */
    @Transactional(readOnly = true)
    public Optional<OutgoingDocument> documentOf(PlanId id) {
        return access.may(Act.SEE_DOCUMENTS)
                ? documents
                        .of(planning.get(id).id())
                        .flatMap(registry::find)
                        .filter(document -> document.state() != DocumentState.CANCELLED)
                : Optional.empty();
    }

    /**
     * Drafts the official document of the plan.
     *
     * @param draftingUnit keeps a copy, as it stands behind "Lưu: VT"
     * @param key the same request sent twice drafts one document
     * @throws PlanIsElsewhere unless the plan has passed its checks
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public OutgoingId draft(PlanId id, String draftingUnit, UUID key) {
        Plan plan = prepared(id);
        Actor actor = access.actor();
        if (plan.status() != PlanStatus.LINTED) {
            throw new PlanIsElsewhere(plan.status());
        }
        new Problems()
                .addIf(draftingUnit.isBlank(), "draftingUnit", "planning.issue.no-unit")
                .addIf(
                        documentOf(id).filter(one -> one.state().isOpen()).isPresent(),
                        "draftingUnit",
                        "planning.issue.already")
                .refuse();
        OfficialDocument content = content(id, draftingUnit.strip());
        OutgoingId document = registry.draft(
                new NewDocument(plan.unitCode(), facts(plan, content, draftingUnit.strip()), content, key));
        documents.add(plan, document, planning.textVersion(id), actor);
        linkToAmended(plan, document);
        restOnWhatThePlanCites(document, planning.content(id).basis());
        audit.changed("planning.audit.official", subject(plan), null, new Drafted(document.toString()));
        return document;
    }

    /** The document of an amending plan says which document it amends. */
    private void linkToAmended(Plan plan, OutgoingId document) {
        Plan.Amends amends = plan.amends();
        if (amends == null) {
            return;
        }
        documentOf(amends.plan()).ifPresent(amended -> {
            OutgoingDocument.Numbered numbered = amended.numbered();
            if (numbered != null) {
                links.add(
                        document,
                        new NewLink(
                                LinkKind.AMENDS,
                                numbered.text(),
                                numbered.date(),
                                amended.bodyName(),
                                amended.facts().subject()));
            }
        });
    }

    /** So that its date is held against theirs when it is numbered. What is cited without a number cannot be found again. */
    private void restOnWhatThePlanCites(OutgoingId document, List<Citation> basis) {
        for (Citation cited : basis) {
            if (cited.number() != null && cited.issuer() != null) {
                links.add(document, new NewLink(LinkKind.BASIS, cited.number(), cited.date(), cited.issuer(), ""));
            }
        }
    }

    /** Takes the data of today into the open document; words that a person edited there stay. */
    public void refresh(PlanId id) {
        Plan plan = prepared(id);
        OutgoingDocument document = documentOf(id).orElseThrow(() -> new PlanIsElsewhere(plan.status()));
        OfficialDocument now = content(id, document.facts().draftingUnit());
        drafts.edit(
                document.id(),
                document.facts(),
                registry.contentOf(document.id()).refresh(now),
                document.version());
    }

    /** Whose post and authority stand at the end, the register knows: it follows who signs. */
    private OfficialDocument content(PlanId id, String draftingUnit) {
        return officialPlans.of(id, draftingUnit).withSigning(Signing.alone("", null), null);
    }

    private Plan prepared(PlanId id) {
        access.require(Act.PREPARE_PLANS);
        Plan plan = planning.get(id);
        access.requireToChange(Act.PREPARE_PLANS, plan.unitCode());
        return plan;
    }

    private DocumentFacts facts(Plan plan, OfficialDocument content, String draftingUnit) {
        IssuingBody committee = bodies.issuing(plan.unitCode()).stream()
                .min(Comparator.comparing((IssuingBody body) -> body.kind() != BodyKind.COMMITTEE))
                .orElseThrow(() -> new IllegalStateException("A commune without a committee: " + plan.unitCode()));
        return new DocumentFacts(
                committee.id(),
                OfficialPlan.TYPE,
                content.subject(),
                Urgency.NORMAL,
                Authority.TM,
                null,
                content.recipients().lines(),
                draftingUnit,
                "");
    }

    private static Subject subject(Plan plan) {
        return new Subject("plan", plan.id().toString(), plan.properties().subject(), plan.unitCode());
    }

    private record Drafted(String document) {}
}
