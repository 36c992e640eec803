package vn.ntm.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.DocumentReading;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Sha256;
import vn.ntm.organization.Gazetteer;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/**
 * From a file to a plan: staged, read, reviewed by a person, confirmed or dropped. Until confirmed, nothing counts, and only who staged it sees it.
 */
@Service
public class PlanImports {
    /** How long a document waits for its review. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private final StagedDocuments staged;
    private final DocumentReading documents;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final PlanConfirmation confirmation;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanImports(
            StagedDocuments staged,
            DocumentReading documents,
            CriteriaSets sets,
            Gazetteer gazetteer,
            PlanConfirmation confirmation,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.staged = staged;
        this.documents = documents;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.confirmation = confirmation;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes a file to the review screen.
     *
     * @throws vn.ntm.documents.UnreadableDocument when it cannot be read as a document
     */
    @Transactional
    public ImportId stage(byte[] content, String fileName) {
        Actor actor = access.require(Act.IMPORT_PLAN);
        DocumentText text = documents.read(content, fileName);
        Instant now = clock.instant();
        staged.dropOlderThan(now.minus(PATIENCE));
        String name = VietnameseText.atTheDoor(fileName);
        ImportId id = staged.add(content, new StagedDocuments.Arrival(name, text, actor, now));
        audit.changed("planning.audit.import-staged", subject(id, name, actor), null, null);
        return id;
    }

    /** What was understood of a staged document. */
    @Transactional(readOnly = true)
    public Proposal proposal(ImportId id) {
        StagedDocuments.Staged document = own(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        CheckedPlan checked = new PlanReader(sets.outlines(), gazetteer, texts).read(document.text(), today);
        Optional<PlanId> sameFile = confirmation.planOf(document.sha256());
        return new Proposal(id, document.fileName(), checked.plan(), checked.findings(), sameFile);
    }

    /**
     * Makes the staged document a plan with its baseline, targets, tasks and findings, and keeps the original.
     *
     * @throws AlreadyImported when the same file is a plan of the commune already
     */
    @Transactional
    public PlanId confirm(ImportId id, Confirmation confirmed) {
        Actor actor = access.requireToChange(Act.IMPORT_PLAN, confirmed.unitCode());
        Proposal proposal = proposal(id);
        PlanId plan = confirmation.confirm(proposal, own(id), confirmed, actor.signature());
        staged.drop(id);
        events.publishEvent(new PlanConfirmed(plan, confirmed.unitCode(), confirmed.year()));
        return plan;
    }

    /** Confirms what was read without correction. */
    @Transactional
    public PlanId confirmAsRead(ImportId id) {
        return confirm(id, Confirmation.asRead(proposal(id), sets.outlines()));
    }

    /** The plan that was made from the very same file. */
    @Transactional(readOnly = true)
    public Optional<PlanId> planOf(byte[] content) {
        access.require(Act.SEE_PLANS);
        return confirmation.planOf(Sha256.ofContent(content).hex());
    }

    /** Forgets a staged document. */
    @Transactional
    public void drop(ImportId id) {
        StagedDocuments.Staged document = own(id);
        staged.drop(id);
        audit.changed("planning.audit.import-dropped", subject(id, document.fileName(), access.actor()), null, null);
    }

    private StagedDocuments.Staged own(ImportId id) {
        Actor actor = access.require(Act.IMPORT_PLAN);
        return staged.find(id, clock.instant().minus(PATIENCE))
                .filter(document -> document.belongsTo(actor))
                .orElseThrow(ImportNotFound::new);
    }

    private static Subject subject(ImportId id, String fileName, Actor actor) {
        return new Subject("plan-import", id.toString(), fileName, actor.unitCode());
    }
}
