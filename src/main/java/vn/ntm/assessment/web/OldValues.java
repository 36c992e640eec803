package vn.ntm.assessment.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.FigureText;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;

/** Finds the figures of a result that are no longer fresh and still count. */
record OldValues(Texts texts, Lens lens, SetResult result) {
    long count() {
        return result.indicators().filter(OldValues::isOld).count();
    }

    List<OldValuesPage.Line> lines() {
        return result.criteria().stream().flatMap(this::lines).toList();
    }

    private static boolean isOld(IndicatorResult one) {
        return one.marks().contains(Mark.OUTDATED);
    }

    private Stream<OldValuesPage.Line> lines(CriterionResult criterion) {
        return criterion.indicators().stream()
                .filter(OldValues::isOld)
                .flatMap(indicator -> indicator.parts().stream().flatMap(part -> line(criterion, indicator, part)));
    }

    private Stream<OldValuesPage.Line> line(
            CriterionResult criterion, IndicatorResult indicator, IndicatorResult.PartResult part) {
        if (!(part.reported() instanceof Reported.Given given) || !result.isOld(given.measuredOn())) {
            return Stream.of();
        }
        String label = new PartWords(texts).label(part.part());
        String figure = new FigureText(texts).words(given.figure(), PartWords.measure(indicator.demand(), part.part()));
        return Stream.of(new OldValuesPage.Line(
                Names.number(indicator.code(), texts),
                indicator.demand().text(),
                label.isEmpty() ? figure : label + ": " + figure,
                Vietnamese.date(given.measuredOn()),
                given.sources().stream()
                        .map(MeasuredValue::recordedBy)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                new Signs(texts).of(indicator.state()),
                lens.criterion(criterion.number()) + "#" + Names.anchor(indicator.code())));
    }
}
