package vn.ntm.reporting.below;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.FigureSource;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.Sums;
import vn.ntm.shared.Texts;

/**
 * What one cell of the communes' newest sent reports makes together (FR-REP-3), written "FORM:row|column"; with "!on-time" behind it without what came late.
 * How many of how many it counts stands beside it, and who is missing.
 */
@Component
class SumOfReports implements FigureSource {
    private static final int MOST_NAMES = 10;

    private final Below below;
    private final Texts texts;

    SumOfReports(Below below, Texts texts) {
        this.below = below;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "sum-of-reports";
    }

    @Override
    @Transactional(readOnly = true)
    public Filled figure(String argument, Asked asked) {
        Wanted written = Wanted.read(argument);
        int colon = written.form().indexOf(':');
        Optional<CellAt> at =
                colon < 0 ? Optional.empty() : CellAt.read(written.form().substring(colon + 1));
        return at.map(cell -> sum(new Wanted(written.form().substring(0, colon), written.onlyInTime()), cell, asked))
                .orElseGet(() -> Filled.unknown(CellValue.Why.NO_SOURCE));
    }

    private Filled sum(Wanted wanted, CellAt at, Asked asked) {
        List<UnitReport> all = below.of(asked, wanted.form());
        Filled sum = Sums.of(
                all.stream().map(report -> report.cell(at, wanted.onlyInTime())).toList());
        Origin counted = sum.origin();
        if (counted == null) {
            return all.isEmpty() ? Filled.unknown(CellValue.Why.NOBODY_REPORTED) : sum;
        }
        List<UnitReport> taken = all.stream()
                .filter(report -> report.cell(at, wanted.onlyInTime()).value().isKnown())
                .toList();
        Origin origin = new Origin(
                name(),
                "/reports/received?form=" + wanted.form() + "&period=" + asked.period() + "&cell=" + at.inAddress(),
                latest(taken),
                counted.units(),
                taken.stream().allMatch(UnitReport::isAccepted),
                "",
                null,
                missing(all, wanted.onlyInTime()));
        return Filled.of(sum.value(), origin);
    }

    private static @Nullable LocalDate latest(List<UnitReport> reports) {
        return reports.stream()
                .map(UnitReport::sentOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private String missing(List<UnitReport> all, boolean onlyInTime) {
        List<String> names = all.stream()
                .filter(report -> !report.counts(onlyInTime))
                .map(report -> report.unit().fullName())
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES
                ? texts.of("reporting.below.missing-more", first, names.size() - MOST_NAMES)
                : texts.of("reporting.below.missing", first);
    }
}
