package vn.ntm.criteria;

import org.jspecify.annotations.Nullable;

/** What is demanded of one indicator at one place on one day, or why that cannot be said. */
public sealed interface RequiredLevel {
    /**
     * A level, with the figure it rests on: scope and year say why this one, its provenance says which law and how sure.
     *
     * @param derivation set when the level was computed from another set's
     */
    record Known(Threshold basis, Indicator.@Nullable Derivation derivation) implements RequiredLevel {
        public Known {
            if (!basis.provenance().confidence().mayDecide()) {
                throw new IllegalArgumentException("No level may rest on a figure that is "
                        + basis.provenance().confidence());
            }
        }

        /** A level as the set itself has it. */
        public Known(Threshold basis) {
            this(basis, null);
        }

        public Level level() {
            return basis.level();
        }

        /** Whether a verdict resting on it must be marked as provisional. */
        public boolean isProvisional() {
            return basis.provenance().confidence().isProvisional();
        }
    }

    /** No figure that may decide is known. */
    record Unknown(Reason reason) implements RequiredLevel {}

    /** The law leaves the level to the province, and we hold no decision of this one. */
    record LeftToProvince() implements RequiredLevel {}

    /** Why no level is known. */
    enum Reason {
        NO_FIGURE,
        SINCE_AMENDMENT,
        PLACEHOLDER_ONLY,
        BASE_UNKNOWN
    }

    /** Whether a verdict may rest on it. */
    default boolean mayDecide() {
        return this instanceof Known;
    }
}
