package vn.ntm.registry;

import vn.ntm.shared.Refusal;

/** Somebody has changed the document since it was read; nothing was overwritten. */
public class DocumentWasChanged extends Refusal {
    DocumentWasChanged() {
        super(Kind.OVERTAKEN, "registry.overtaken");
    }
}
