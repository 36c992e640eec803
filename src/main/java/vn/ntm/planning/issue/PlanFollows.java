package vn.ntm.planning.issue;

import java.util.Arrays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ntm.planning.Amendments;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;
import vn.ntm.planning.comments.PlanComments;
import vn.ntm.planning.life.PlanLife;
import vn.ntm.registry.DocumentMoved;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;

/** A plan stands where its official document stands, from review to issue; whoever moves the document takes the step of the plan. */
@Component
class PlanFollows {
    private final Planning planning;
    private final PlanLife life;
    private final PlanDocuments documents;
    private final Registry registry;
    private final PlanComments comments;
    private final Amendments amendments;
    private final Texts texts;

    PlanFollows(
            Planning planning,
            PlanLife life,
            PlanDocuments documents,
            Registry registry,
            PlanComments comments,
            Amendments amendments,
            Texts texts) {
        this.planning = planning;
        this.life = life;
        this.documents = documents;
        this.registry = registry;
        this.comments = comments;
        this.amendments = amendments;
        this.texts = texts;
    }

    @EventListener
    void on(DocumentMoved moved) {
        documents.planOf(moved.id()).ifPresent(plan -> follow(plan, moved));
    }

    private void follow(PlanId plan, DocumentMoved moved) {
        switch (moved.to()) {
            case DRAFT, RETURNED, CANCELLED -> back(plan);
            case IN_REVIEW -> forward(plan, PlanStatus.INTERNAL_REVIEW, stillOpen(plan));
            case SIGNED -> forward(plan, PlanStatus.SIGNED, stillOpen(plan));
            case NUMBERED ->
                forward(plan, PlanStatus.NUMBERED, registry.get(moved.id()).name());
            case ISSUED -> issued(plan, registry.get(moved.id()));
        }
    }

    /** Comments that nobody settled keep nobody from signing, but the step says so. */
    private String stillOpen(PlanId plan) {
        int open = comments.openOf(plan);
        return open == 0 ? "" : texts.of("planning.comment.still-open", open);
    }

    private void back(PlanId plan) {
        PlanStatus now = planning.get(plan).status();
        if (now.next().contains(PlanStatus.LINTED) && now != PlanStatus.DRAFT) {
            life.follow(plan, PlanStatus.LINTED, "");
        }
    }

    /** Through every state in between, so that none is missing from the steps. */
    private void forward(PlanId plan, PlanStatus to, String note) {
        Arrays.stream(PlanStatus.values())
                .filter(status -> status.compareTo(planning.get(plan).status()) > 0 && status.compareTo(to) <= 0)
                .forEach(status -> life.follow(plan, status, status == to ? note : ""));
    }

    private void issued(PlanId plan, OutgoingDocument document) {
        OutgoingDocument.Numbered numbered = document.numbered();
        if (numbered != null) {
            String signer = document.signer().title() + " " + document.signer().name();
            documents.issued(plan, new PlanDocuments.Issued(numbered.text(), numbered.date(), signer.strip()));
        }
        forward(plan, PlanStatus.IN_FORCE, document.name());
        amendments
                .takeEffect(plan)
                .filter(before -> before.status() == PlanStatus.IN_FORCE)
                .ifPresent(before ->
                        life.follow(before.id(), PlanStatus.AMENDED, texts.of("planning.amend.by", document.name())));
    }
}
