package vn.ntm.reporting.form;

import vn.ntm.shared.Refusal;

/** Somebody published another version while this one was being written. */
public final class FormOvertaken extends Refusal {
    FormOvertaken(String code, int newest) {
        super(Kind.OVERTAKEN, "reporting.form.overtaken", code, newest);
    }
}
