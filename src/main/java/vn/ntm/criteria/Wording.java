package vn.ntm.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/**
 * What an indicator says during a time: an amendment may change words, kind and unit.
 *
 * @param validFrom first day, null when it began with its set
 * @param validTo last day, null when it ends with its set
 * @param amendedBy number of the amending instrument, null for the original wording
 * @param measure how it is measured
 */
public record Wording(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String amendedBy,
        String text,
        Measure measure,
        Provenance provenance,
        @Nullable String notes) {
    private static final String BOTH_SEXES = "cho ca nam va nu";
    /** Written alike in every composition of letters and marks, so that most wordings need no closer look. */
    private static final String MEN = "nam";

    /** What kind of value answers the indicator. */
    public enum Kind {
        YES_NO,
        PERCENTAGE,
        COUNT,
        AMOUNT,
        RANK
    }

    /**
     * How the indicator is measured.
     *
     * @param unit null for yes or no and for ranks
     * @param scale ranks from the lowest to the highest, empty for other kinds
     * @param numerator what is counted, in words
     * @param denominator what it is divided by, in words
     */
    public record Measure(
            Kind kind,
            @Nullable String unit,
            List<String> scale,
            @Nullable String numerator,
            @Nullable String denominator) {
        public Measure {
            scale = List.copyOf(scale);
        }
    }

    /** Whether men and women must each reach the level, as the law words it. */
    public boolean asksForBothSexes() {
        return text.toLowerCase(Locale.ROOT).contains(MEN)
                && VietnameseText.searchKey(text).contains(BOTH_SEXES);
    }

    public boolean isValidOn(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }
}
