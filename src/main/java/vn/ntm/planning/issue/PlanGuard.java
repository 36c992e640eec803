package vn.ntm.planning.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;
import vn.ntm.planning.handed.HandedFindings;
import vn.ntm.planning.life.Blockers;
import vn.ntm.registry.NumberingGuard;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;

/** A plan gets no number while its checks find errors (FR-LINT-1) or nobody has put in its money, and none dated before what was handed down. */
@Component
class PlanGuard implements NumberingGuard {
    /** Stands for a figure that a person has to put in. */
    private static final String BLANK = "\u2026";

    private final PlanDocuments documents;
    private final Planning planning;
    private final Registry registry;
    private final HandedFindings handed;
    private final Texts texts;

    PlanGuard(PlanDocuments documents, Planning planning, Registry registry, HandedFindings handed, Texts texts) {
        this.documents = documents;
        this.planning = planning;
        this.registry = registry;
        this.handed = handed;
        this.texts = texts;
    }

    @Override
    public List<String> reasonsAgainst(OutgoingDocument document, LocalDate date) {
        return documents
                .planOf(document.id())
                .map(plan -> Stream.concat(
                                reasons(plan, document).stream(),
                                handed.reasonsAgainst(planning.get(plan), date).stream())
                        .toList())
                .orElse(List.of());
    }

    private List<String> reasons(PlanId plan, OutgoingDocument document) {
        List<String> reasons = new ArrayList<>();
        int errors = Blockers.of(planning.content(plan)).size();
        if (errors > 0) {
            reasons.add(texts.of("planning.issue.errors", errors));
        }
        boolean blank = registry.contentOf(document.id())
                .blocks()
                .anyMatch(block ->
                        block.key().equals(PlanAnnexes.MONEY) && block.words().contains(BLANK));
        if (blank) {
            reasons.add(texts.of("planning.issue.no-money"));
        }
        return reasons;
    }
}
