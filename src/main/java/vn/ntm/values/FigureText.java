package vn.ntm.values;

import java.math.BigDecimal;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Figures in words, as pages and documents show them. */
public record FigureText(Texts texts) {
    private static final char NO_BREAK = '\u00A0';
    private static final int SHOWN_OF_A_RATE = 2;

    /** The figure with what it was computed from and its unit. */
    public String words(Figure figure, Wording.Measure measure) {
        return switch (figure) {
            case Figure.Ratio ratio -> counts(ratio) + " = " + value(ratio, measure);
            case Figure.Amount amount -> withUnit(number(amount.amount()), measure);
            case Figure.YesNo yesNo -> texts.of(yesNo.yes() ? "values.word.yes" : "values.word.no");
            case Figure.Rank rank -> rank.rank();
            case Figure.NotApplicable none -> texts.of("values.word.not-applicable");
            case Figure.Withdrawn withdrawn -> texts.of("values.word.withdrawn");
        };
    }

    /** 583/719. */
    public String counts(Figure.Ratio ratio) {
        return number(ratio.numerator()) + "/" + number(ratio.denominator());
    }

    /** What a ratio comes to: a share in per cent, an amount per head in its unit. */
    public String value(Figure.Ratio ratio, Wording.Measure measure) {
        return measure.kind() == Wording.Kind.PERCENTAGE
                ? Vietnamese.number(ratio.percent(), SHOWN_OF_A_RATE) + NO_BREAK + "%"
                : withUnit(Vietnamese.number(ratio.quotient(), SHOWN_OF_A_RATE), measure);
    }

    public String number(BigDecimal number) {
        return Vietnamese.number(number, Figure.DECIMALS);
    }

    /** The number with its unit behind it, or within it where the unit says so: "mức độ {0}". */
    public String withUnit(String number, Wording.Measure measure) {
        String unit = measure.unit();
        if (unit == null) {
            return number;
        }
        return unit.contains("{0}") ? unit.replace("{0}", number) : number + NO_BREAK + unit;
    }
}
