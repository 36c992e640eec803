package vn.ntm.reporting.form;

import vn.ntm.shared.Refusal;

/** A definition that cannot be read at all. */
public final class UnreadableForm extends Refusal {
    UnreadableForm(String where) {
        super(Kind.UNACCEPTABLE, "reporting.form.unreadable", where);
    }
}
