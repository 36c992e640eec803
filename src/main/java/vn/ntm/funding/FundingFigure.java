package vn.ntm.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.FigureSource;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.Period;

/**
 * Money of one source in the real book, exactly, in triệu đồng: "plan.F1a", "paid-year.F1a", "done-period.F1a", "done-year.F1a", "done-all.F1a" since the first
 * year of the programme's period, "done-before.F1a" of the same period a year before. A year without any line in the book is unknown, not nought.
 */
@Component
class FundingFigure implements FigureSource {
    private static final int YEARS_OF_A_PERIOD = 5;

    private final Ledger ledger;
    private final FundingSources sources;

    FundingFigure(Ledger ledger, FundingSources sources) {
        this.ledger = ledger;
        this.sources = sources;
    }

    @Override
    public String name() {
        return "funding";
    }

    @Override
    @Transactional(readOnly = true)
    public Filled figure(String argument, Asked asked) {
        String[] parts = argument.split("\\.", 2);
        Optional<FundingSource> source = parts.length == 2 ? sources.find(parts[1]) : Optional.empty();
        return source.map(known -> figure(parts[0], known, asked)).orElse(Filled.unknown(Why.NO_SOURCE));
    }

    private Filled figure(String what, FundingSource source, Asked asked) {
        Period period = asked.period();
        LocalDate newYear = LocalDate.of(asked.year(), 1, 1);
        Period before = period.yearBefore();
        return switch (what) {
            case "plan" ->
                filled(planned(sums(asked, asked.year(), newYear.minusYears(1), asked.day()), source), asked);
            case "paid-year" -> filled(paid(sums(asked, asked.year(), newYear, asked.day()), source), asked);
            case "done-period" ->
                filled(done(sums(asked, asked.year(), period.firstDay(), asked.day()), source), asked);
            case "done-year" -> filled(done(sums(asked, asked.year(), newYear, asked.day()), source), asked);
            case "done-all" ->
                filled(
                        done(
                                sums(
                                        asked,
                                        firstYear(asked.year()),
                                        LocalDate.of(firstYear(asked.year()), 1, 1),
                                        asked.day()),
                                source),
                        asked);
            case "done-before" ->
                filled(
                        done(
                                sums(
                                        asked,
                                        before.year(),
                                        before.firstDay(),
                                        asked.day().minusYears(1)),
                                source),
                        asked);
            default -> Filled.unknown(Why.NO_SOURCE);
        };
    }

    /** 2021 of 2021 to 2025, 2026 of 2026 to 2030: the programme runs in periods of five years. */
    private static int firstYear(int year) {
        return year - Math.floorMod(year - 1, YEARS_OF_A_PERIOD);
    }

    private Map<String, Sums> sums(Asked asked, int firstYear, LocalDate from, LocalDate to) {
        return ledger.bySource(
                new Book(asked.unitCode(), false), firstYear, Math.min(to.getYear(), asked.year()), from, to);
    }

    private static Optional<Long> planned(Map<String, Sums> sums, FundingSource source) {
        return of(sums, source).map(Sums::planned);
    }

    private static Optional<Long> paid(Map<String, Sums> sums, FundingSource source) {
        return of(sums, source).map(Sums::paid);
    }

    private static Optional<Long> done(Map<String, Sums> sums, FundingSource source) {
        return of(sums, source).map(one -> one.done(source));
    }

    private static Optional<Sums> of(Map<String, Sums> sums, FundingSource source) {
        return sums.isEmpty() ? Optional.empty() : Optional.of(sums.getOrDefault(source.code(), Sums.NONE));
    }

    private static Filled filled(Optional<Long> amount, Asked asked) {
        Origin origin =
                Origin.of("funding", "/funding/" + asked.unitCode() + "?year=" + asked.year(), asked.day(), true);
        return amount.map(known -> {
                    BigDecimal millions = Dong.millions(known);
                    return Filled.of(new CellValue.Amount(millions), origin);
                })
                .orElse(Filled.unknown(Why.NOT_ENTERED));
    }
}
