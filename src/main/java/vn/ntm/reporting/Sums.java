package vn.ntm.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellValue.Amount;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.CellValue.Judged;
import vn.ntm.reporting.CellValue.Share;
import vn.ntm.reporting.CellValue.Why;

/** Adds cells up: amounts as they are, shares by their two counts and never as percentages, conclusions by how many are a yes (FR-REP-3). */
public final class Sums {
    private Sums() {}

    /** What the cells make together, with how many of them were known; unknown when none is or they cannot be added up. */
    public static Filled of(List<Filled> cells) {
        List<Filled> meant = cells.stream().filter(Sums::hasMeaning).toList();
        List<Filled> known =
                meant.stream().filter(cell -> cell.value().isKnown()).toList();
        if (known.isEmpty()) {
            return Filled.unknown(meant.isEmpty() ? Why.NO_MEANING : reason(meant));
        }
        CellValue value = together(known.stream().map(Filled::value).toList());
        if (value == null) {
            return Filled.unknown(Why.NO_MEANING);
        }
        return Filled.of(value, origin(known, meant.size()));
    }

    private static Origin origin(List<Filled> known, int expected) {
        Origin.Coverage coverage = new Origin.Coverage(known.size(), expected);
        Optional<Origin> together = known.stream().map(Sums::originOf).reduce(Origin::and);
        Origin origin = together.orElseGet(() -> computed(true));
        return new Origin("total", "", origin.asOf(), coverage, origin.approved(), "", null, "");
    }

    private static Origin originOf(Filled cell) {
        return cell.origin() == null ? computed(true) : cell.origin();
    }

    static Origin computed(boolean approved) {
        return new Origin("computed", "", null, null, approved, "", null, "");
    }

    private static boolean hasMeaning(Filled cell) {
        return !(cell.value() instanceof CellValue.Unknown(Why why) && why == Why.NO_MEANING)
                && !(cell.value() instanceof Judged(Conclusion what) && what == Conclusion.NOT_APPLICABLE);
    }

    private static Why reason(List<Filled> meant) {
        return meant.stream()
                .map(Filled::value)
                .map(value -> value instanceof CellValue.Unknown(Why why) ? why : Why.INPUT_MISSING)
                .distinct()
                .reduce((one, other) -> Why.INPUT_MISSING)
                .orElse(Why.INPUT_MISSING);
    }

    private static @Nullable CellValue together(List<CellValue> values) {
        if (values.stream().allMatch(Amount.class::isInstance)) {
            return new Amount(
                    sum(values.stream().map(one -> ((Amount) one).number()).toList()));
        }
        if (values.stream().allMatch(Share.class::isInstance)) {
            return new Share(
                    sum(values.stream().map(one -> ((Share) one).part()).toList()),
                    sum(values.stream().map(one -> ((Share) one).whole()).toList()));
        }
        if (values.stream().allMatch(Judged.class::isInstance)) {
            return Amount.of(values.stream()
                    .filter(one -> ((Judged) one).conclusion() == Conclusion.YES)
                    .count());
        }
        return null;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
