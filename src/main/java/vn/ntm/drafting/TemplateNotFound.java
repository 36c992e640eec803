package vn.ntm.drafting;

import vn.ntm.shared.Refusal;

/** There is no such type of document, or no such version of its template. */
public class TemplateNotFound extends Refusal {
    public TemplateNotFound() {
        super(Kind.ABSENT, "drafting.template.not-found");
    }
}
