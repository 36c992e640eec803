package vn.ntm.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** What is unlikely of a value, with the reason; nothing here keeps anybody from saving it. */
public final class Plausibility {
    private static final BigDecimal POINTS = BigDecimal.valueOf(20);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 2;

    private Plausibility() {}

    /** A reason to look again. */
    public record Warning(String messageKey, List<Object> arguments) {
        public Warning {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What another indicator of the same unit and year was divided by.
     *
     * @param what the denominator in words
     */
    public record Whole(String code, String part, String what, BigDecimal denominator) {}

    /**
     * Looks at one value.
     *
     * @param part one of {@link Part}
     * @param before the figure of the year before, null when there is none
     * @param wholes denominators of other indicators of the same unit and year
     */
    public static List<Warning> of(
            Wording.Measure measure, String part, Figure figure, @Nullable Figure before, List<Whole> wholes) {
        List<Warning> warnings = new ArrayList<>();
        if (measure.kind() == Wording.Kind.PERCENTAGE && figure instanceof Figure.Amount) {
            warnings.add(new Warning("values.unlikely.rate-only", List.of()));
        }
        if (before != null) {
            jump(measure, figure, before).ifPresent(warnings::add);
        }
        if (figure instanceof Figure.Ratio ratio) {
            otherWhole(measure, part, ratio, wholes).ifPresent(warnings::add);
        }
        return List.copyOf(warnings);
    }

    /** What a figure is divided by, in a form that is equal for two that ought to agree; empty when it is not divided. */
    public static Optional<String> whole(Wording.Measure measure) {
        return Optional.ofNullable(measure.denominator()).map(VietnameseText::searchKey);
    }

    private static Optional<Warning> jump(Wording.Measure measure, Figure figure, Figure before) {
        BigDecimal now = number(measure, figure);
        BigDecimal then = number(measure, before);
        if (now == null || then == null) {
            return Optional.empty();
        }
        BigDecimal difference = now.subtract(then).abs();
        if (measure.kind() == Wording.Kind.PERCENTAGE) {
            return difference.compareTo(POINTS) >= 0
                    ? warning("values.unlikely.points", shown(then), shown(difference))
                    : Optional.empty();
        }
        boolean large = then.signum() != 0 && difference.compareTo(then.abs().multiply(HALF)) >= 0;
        return large
                ? warning(
                        "values.unlikely.jump",
                        shown(then),
                        shown(difference.multiply(HUNDRED).divide(then.abs(), SHOWN, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    private static Optional<Warning> otherWhole(
            Wording.Measure measure, String part, Figure.Ratio ratio, List<Whole> wholes) {
        String what = measure.denominator();
        if (what == null) {
            return Optional.empty();
        }
        String key = VietnameseText.searchKey(what);
        return wholes.stream()
                .filter(other -> other.part().equals(part)
                        && VietnameseText.searchKey(other.what()).equals(key))
                .filter(other -> other.denominator().compareTo(ratio.denominator()) != 0)
                .findFirst()
                .flatMap(other -> warning(
                        "values.unlikely.whole",
                        what,
                        shown(ratio.denominator()),
                        shown(other.denominator()),
                        other.code()));
    }

    /** The number a level would be compared with; null where the figure is none. */
    private static @Nullable BigDecimal number(Wording.Measure measure, Figure figure) {
        return switch (figure) {
            case Figure.Amount amount -> amount.amount();
            case Figure.Ratio ratio -> measure.kind() == Wording.Kind.PERCENTAGE ? ratio.percent() : ratio.quotient();
            case Figure.YesNo yesNo -> null;
            case Figure.Rank rank -> null;
            case Figure.NotApplicable none -> null;
            case Figure.Withdrawn withdrawn -> null;
        };
    }

    private static Optional<Warning> warning(String key, Object... arguments) {
        return Optional.of(new Warning(key, List.of(arguments)));
    }

    private static String shown(BigDecimal number) {
        return Vietnamese.number(number, SHOWN);
    }
}
