package vn.ntm.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of evidence a figure is to have.
 *
 * @param note why the commune asks for these, empty for the product's own suggestion
 * @param by null for the product's own suggestion
 */
public record Requirement(
        Set<EvidenceKind> kinds,
        String note,
        @Nullable Instant at,
        @Nullable String by) {
    public Requirement {
        Set<EvidenceKind> ordered = EnumSet.noneOf(EvidenceKind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }

    static Requirement suggested(EvidenceKind kind) {
        return new Requirement(Set.of(kind), "", null, null);
    }

    /** Whether nobody in the commune has said otherwise. */
    public boolean isSuggestion() {
        return by == null;
    }
}
