package vn.ntm.signin;

import vn.ntm.shared.Refusal;

/** What was typed into a field cannot be taken. */
public final class Unfit extends Refusal {
    private final String field;

    Unfit(String field, String messageKey, Object... arguments) {
        super(Kind.UNACCEPTABLE, messageKey, arguments);
        this.field = field;
    }

    /** Name of the field in the form. */
    public String field() {
        return field;
    }
}
