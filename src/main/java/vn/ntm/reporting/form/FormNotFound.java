package vn.ntm.reporting.form;

import vn.ntm.shared.Refusal;

/** There is no form of that code, or none that holds on the day. */
public final class FormNotFound extends Refusal {
    public FormNotFound(String code) {
        super(Kind.ABSENT, "reporting.form.not-found", code);
    }
}
