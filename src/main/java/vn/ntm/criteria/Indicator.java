package vn.ntm.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measurable demand of a criterion.
 *
 * @param code official number such as {@code 6.1}; a key in words while the number is not known
 * @param confidence how sure we are of its levels taken together
 * @param wordings in order of time, at least one
 * @param thresholds every level known; what is not listed is not known
 * @param derivation how the level follows from another set, null when it does not
 */
public record Indicator(
        String code,
        Confidence confidence,
        List<Wording> wordings,
        List<Threshold> thresholds,
        @Nullable Derivation derivation,
        Guide guide) {

    /** Who sets the level. */
    public enum SetBy {
        DECISION,
        MINISTRY,
        PROVINCE,
        DECISION_OR_PROVINCE,
        UNKNOWN
    }

    /**
     * A level that follows from another set: a factor on the level of one of its indicators, or the other set met as a whole.
     *
     * @param indicator code in the other set, null when the whole set must be met
     * @param factor null when the whole set must be met
     */
    public record Derivation(
            String set,
            @Nullable String indicator,
            @Nullable BigDecimal factor,
            Provenance provenance) {
        public Derivation {
            factor = factor == null ? null : factor.stripTrailingZeros();
        }
    }

    /**
     * What helps a person to handle the indicator; nothing in here can be compared with a measured value.
     *
     * @param ministry in charge, null where not known
     * @param documents that explain how to assess it
     * @param hint a weak recollection for whoever looks for the official text, never a level
     * @param exemption the case in which it does not apply and counts as met
     */
    public record Guide(
            SetBy setBy,
            @Nullable String ministry,
            List<String> documents,
            @Nullable String notes,
            @Nullable String hint,
            @Nullable String exemption) {
        public Guide {
            documents = List.copyOf(documents);
        }
    }

    public Indicator {
        wordings = List.copyOf(wordings);
        thresholds = List.copyOf(thresholds);
    }

    /** Whether the official number is known. */
    public boolean isNumbered() {
        return Character.isDigit(code.charAt(0));
    }

    /** What the indicator says on that day. */
    public Wording on(LocalDate day) {
        return wordings.stream()
                .filter(wording -> wording.isValidOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Indicator " + code + " says nothing on " + day));
    }
}
