package vn.ntm.reporting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. Unknown is a value of its own: neither zero nor no. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CellValue.Words.class, name = "words"),
    @JsonSubTypes.Type(value = CellValue.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = CellValue.Share.class, name = "share"),
    @JsonSubTypes.Type(value = CellValue.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = CellValue.Day.class, name = "day"),
    @JsonSubTypes.Type(value = CellValue.Unknown.class, name = "unknown")
})
public sealed interface CellValue {
    /** Text, already in the reader's words. */
    record Words(String text) implements CellValue {}

    /** A number in the unit that the heading of its column names. */
    record Amount(BigDecimal number) implements CellValue {
        public Amount {
            number = plain(number);
        }

        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }
    }

    /** A part of a whole; shown as a percentage, added up by its two counts. The whole is above zero. */
    record Share(BigDecimal part, BigDecimal whole) implements CellValue {
        public Share {
            part = plain(part);
            whole = plain(whole);
            if (whole.signum() <= 0) {
                throw new IllegalArgumentException("There is no share of " + whole);
            }
        }
    }

    /** A conclusion. */
    record Judged(Conclusion conclusion) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    /** Nothing is known. */
    record Unknown(Why why) implements CellValue {}

    /** How something was concluded. */
    enum Conclusion {
        YES,
        NO,
        UNDECIDED,
        NOT_ASSESSED,
        NOT_APPLICABLE
    }

    /** Why nothing is known. */
    enum Why {
        /** Nobody has entered it yet. */
        NOT_ENTERED,
        /** The product does not keep such data yet: a person enters it or it stays open. */
        NO_SOURCE,
        /** Some of what it is computed from is unknown. */
        INPUT_MISSING,
        /** No unit below has reported yet. */
        NOBODY_REPORTED,
        /** The cell has no meaning in this row. */
        NO_MEANING
    }

    static Unknown unknown(Why why) {
        return new Unknown(why);
    }

    /** Nothing there: text without letters counts as nothing. */
    static CellValue words(String text) {
        return text.isBlank() ? unknown(Why.NOT_ENTERED) : new Words(text.strip());
    }

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
