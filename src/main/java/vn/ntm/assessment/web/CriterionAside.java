package vn.ntm.assessment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.organization.Hamlet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.FigureText;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueSheet;

/** What stands beside the indicators of a criterion: hamlets, history, law. */
record CriterionAside(Texts texts, Lens lens) {
    static final int CHANGES_SHOWN = 12;

    CriterionPage.@Nullable HamletPanel hamlets(
            List<Hamlet> hamlets, List<IndicatorResult> indicators, ValueSheet sheet) {
        if (hamlets.isEmpty()) {
            return null;
        }
        List<CriterionPage.HamletLine> lines = hamlets.stream()
                .map(hamlet -> {
                    long reported = indicators.stream()
                            .filter(one -> hasReported(hamlet.code(), one.demand(), sheet))
                            .count();
                    return new CriterionPage.HamletLine(
                            hamlet.fullName(),
                            texts.of("assessment.hamlets.reported", reported, indicators.size()),
                            reported > 0);
                })
                .toList();
        long some = lines.stream().filter(CriterionPage.HamletLine::complete).count();
        return new CriterionPage.HamletPanel(texts.of("assessment.hamlets.heading", hamlets.size(), some), lines);
    }

    private boolean hasReported(String hamlet, Demand demand, ValueSheet sheet) {
        return demand.parts().stream()
                .flatMap(part -> sheet.versions(demand.measure(), part.key()).stream())
                .anyMatch(value ->
                        value.key().unitCode().equals(hamlet) && value.key().year() == lens.year());
    }

    List<CriterionPage.Change> history(
            List<IndicatorResult> indicators, List<MeasuredValue> changes, List<Hamlet> hamlets) {
        Map<String, String> names = hamlets.stream().collect(Collectors.toMap(Hamlet::code, Hamlet::fullName));
        List<Told> told = indicators.stream()
                .flatMap(one -> changes.stream()
                        .filter(value ->
                                value.key().measure().equals(one.demand().measure()))
                        .map(value -> new Told(one, value)))
                .sorted(Comparator.comparingLong((Told one) -> one.value().id()).reversed())
                .limit(CHANGES_SHOWN)
                .toList();
        return told.stream()
                .map(one -> change(
                        one, names, one.value().id() == told.getFirst().value().id()))
                .toList();
    }

    private CriterionPage.Change change(Told one, Map<String, String> names, boolean newest) {
        MeasuredValue value = one.value();
        Demand.Part part = one.result().demand().parts().stream()
                .filter(each -> each.key().equals(value.key().part()))
                .findFirst()
                .orElseGet(() -> one.result().demand().parts().getFirst());
        String figure = new FigureText(texts)
                .words(value.figure(), PartWords.measure(one.result().demand(), part));
        String label = new PartWords(texts).label(part);
        String where = names.getOrDefault(value.key().unitCode(), "");
        String what = Stream.of(Names.number(one.result().code(), texts), where, label)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return new CriterionPage.Change(
                Vietnamese.moment(value.recordedAt()),
                texts.of("assessment.history.saved", what, figure, value.key().year()),
                value.recordedBy(),
                newest);
    }

    List<CriterionPage.Law> laws(List<IndicatorResult> indicators) {
        return indicators.stream()
                .map(one -> one.demand().required())
                .map(required -> required instanceof RequiredLevel.Known known
                        ? known.basis().provenance().instrument()
                        : null)
                .filter(Objects::nonNull)
                .distinct()
                .map(this::law)
                .toList();
    }

    private CriterionPage.Law law(String number) {
        return lens.set().background().instruments().stream()
                .filter(one -> number.equals(one.number()))
                .findFirst()
                .map(one -> new CriterionPage.Law(number, words(one)))
                .orElseGet(() -> new CriterionPage.Law(number, ""));
    }

    private static String words(LegalInstrument law) {
        return law.issued() == null ? law.title() : Vietnamese.date(law.issued()) + ", " + law.title();
    }

    /** A version with the indicator it answers. */
    private record Told(IndicatorResult result, MeasuredValue value) {}
}
