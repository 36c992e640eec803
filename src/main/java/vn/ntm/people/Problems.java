package vn.ntm.people;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with what somebody entered, so that all of it is said at once. */
public final class Problems {
    private final List<FieldsRefused.Problem> found = new ArrayList<>();

    public Problems add(String field, String messageKey, Object... arguments) {
        found.add(new FieldsRefused.Problem(field, messageKey, List.of(arguments)));
        return this;
    }

    public Problems addIf(boolean broken, String field, String messageKey, Object... arguments) {
        return broken ? add(field, messageKey, arguments) : this;
    }

    /** @throws FieldsRefused when there are any */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new FieldsRefused(found);
        }
    }
}
