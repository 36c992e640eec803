package vn.ntm.registry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.drafting.DocumentType;

/**
 * A type of administrative document (handbook 11.3) as it goes in a commune.
 *
 * @param steps who looks at it between drafter and clerk, in order
 * @param twoInARow whether one person may do two steps one after the other
 * @param retentionYears how long it is kept, null for ever
 * @param confirmed whether the period was compared with the text of the law
 * @param note why the commune has it so, empty for the product's suggestion
 */
public record RegisteredType(
        DocumentType type,
        List<Step> steps,
        boolean twoInARow,
        @Nullable Integer retentionYears,
        boolean confirmed,
        String note) {
    public RegisteredType {
        steps = List.copyOf(steps);
    }

    public String key() {
        return type.key();
    }

    public String name() {
        return type.name();
    }

    /** In numbers: "KH"; empty for the official letter (công văn), which has none. */
    public String symbol() {
        return Objects.requireNonNullElse(type.abbreviation(), "");
    }
}
