package vn.ntm.reporting.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell gets what it shows. Exactly one part is filled.
 *
 * @param from field of the row's source; in a fixed row a figure: "name" or "name:argument"
 * @param formula of other columns of the same row, see {@link Formula}
 * @param text the same words always
 * @param entry a person enters it
 * @param missing the part of the programme that would feed it, which the product does not keep yet
 */
public record Binding(String from, String formula, String text, boolean entry, String missing) {
    public Binding(
            @Nullable String from,
            @Nullable String formula,
            @Nullable String text,
            boolean entry,
            @Nullable String missing) {
        this.from = Objects.requireNonNullElse(from, "");
        this.formula = Objects.requireNonNullElse(formula, "");
        this.text = Objects.requireNonNullElse(text, "");
        this.entry = entry;
        this.missing = Objects.requireNonNullElse(missing, "");
    }

    public static Binding from(String field) {
        return new Binding(field, null, null, false, null);
    }

    public static Binding entered() {
        return new Binding(null, null, null, true, null);
    }

    /** How many of its parts are filled: one in a right definition. */
    int parts() {
        return (from.isEmpty() ? 0 : 1)
                + (formula.isEmpty() ? 0 : 1)
                + (text.isEmpty() ? 0 : 1)
                + (entry ? 1 : 0)
                + (missing.isEmpty() ? 0 : 1);
    }
}
