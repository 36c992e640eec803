package vn.ntm.planning.issue;

import vn.ntm.people.PositionId;
import vn.ntm.registry.DocumentFacts;

/** A test's own leader signs, whoever else leads the commune by other tests. */
final class OwnSigner {
    private OwnSigner() {}

    static DocumentFacts of(DocumentFacts facts, PositionId leader) {
        return new DocumentFacts(
                facts.body(),
                facts.type(),
                facts.subject(),
                facts.urgency(),
                facts.authority(),
                leader,
                facts.recipients(),
                facts.draftingUnit(),
                facts.draftingSymbol());
    }
}
