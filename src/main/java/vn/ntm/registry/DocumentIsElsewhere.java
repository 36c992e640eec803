package vn.ntm.registry;

import vn.ntm.shared.Refusal;

/** The state of the document does not allow the act. */
public class DocumentIsElsewhere extends Refusal {
    DocumentIsElsewhere(DocumentState state) {
        super(Kind.OVERTAKEN, "registry.elsewhere." + state);
    }
}
