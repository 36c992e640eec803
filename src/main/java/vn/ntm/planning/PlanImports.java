package vn.ntm.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.DocumentReading;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Sha256;
import vn.ntm.organization.Gazetteer;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** From a file to a plan: staged, read, reviewed by a person, confirmed or dropped. Until confirmed, nothing counts. */
@Service
public class PlanImports {
    /** How long a document waits for its review. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private final StagedDocuments staged;
    private final DocumentReading documents;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final PlanConfirmation confirmation;
    private final Texts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanImports(
            StagedDocuments staged,
            DocumentReading documents,
            CriteriaSets sets,
            Gazetteer gazetteer,
            PlanConfirmation confirmation,
            Texts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.staged = staged;
        this.documents = documents;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.confirmation = confirmation;
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
    public ImportId stage(byte[] content, String fileName, String by) {
        DocumentText text = documents.read(content, fileName);
        Instant now = clock.instant();
        staged.dropOlderThan(now.minus(PATIENCE));
        return staged.add(content, new StagedDocuments.Arrival(VietnameseText.atTheDoor(fileName), text, by, now));
    }

    /** What was understood of a staged document. */
    @Transactional(readOnly = true)
    public Proposal proposal(ImportId id) {
        StagedDocuments.Staged document = staged.get(id);
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
    public PlanId confirm(ImportId id, Confirmation confirmed, String by) {
        Proposal proposal = proposal(id);
        PlanId plan = confirmation.confirm(proposal, staged.get(id), confirmed, by);
        staged.drop(id);
        events.publishEvent(new PlanConfirmed(plan, confirmed.unitCode(), confirmed.year()));
        return plan;
    }

    /** Confirms what was read without correction. */
    @Transactional
    public PlanId confirmAsRead(ImportId id, String by) {
        return confirm(id, Confirmation.asRead(proposal(id), sets.outlines()), by);
    }

    /** The plan that was made from the very same file. */
    @Transactional(readOnly = true)
    public Optional<PlanId> planOf(byte[] content) {
        return confirmation.planOf(Sha256.ofContent(content).hex());
    }

    /** Forgets a staged document. */
    @Transactional
    public void drop(ImportId id) {
        staged.drop(id);
    }
}
