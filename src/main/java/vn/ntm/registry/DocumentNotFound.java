package vn.ntm.registry;

import vn.ntm.shared.Refusal;

/** No such document, body or file within reach. */
public class DocumentNotFound extends Refusal {
    public DocumentNotFound() {
        super(Kind.ABSENT, "registry.not-found");
    }
}
