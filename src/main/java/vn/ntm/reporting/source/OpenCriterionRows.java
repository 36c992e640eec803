package vn.ntm.reporting.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.RoadmapRow;
import vn.ntm.roadmap.Roadmaps;

/** A row for each criterion still to be met, with what its roadmap says; rows of single indicators are put together. */
@Component("reportingOpenCriterionRows")
class OpenCriterionRows implements RowSource {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Roadmaps roadmaps;

    OpenCriterionRows(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public String name() {
        return "open-criteria";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "criterion", "indicators", "now", "goal", "solution", "money", "due", "responsible");
    }

    @Override
    public List<Row> rows(Asked asked) {
        return roadmaps.of(Assessed.viewed(asked)).open().stream()
                .map(open -> row(asked, open))
                .toList();
    }

    private static Row row(Asked asked, OpenCriterion open) {
        Origin roadmap = origin(asked, open);
        CriterionResult result = open.result();
        Long money = open.estimate().money();
        LocalDate due = open.estimate().due();
        Map<String, Filled> fields = new HashMap<>();
        fields.put("number", Filled.label(String.valueOf(open.number())));
        fields.put("criterion", Filled.label(result.criterion().name()));
        fields.put("indicators", indicators(asked, open));
        fields.put("now", now(asked, result));
        fields.put("goal", words(open, row -> row.content().goal(), roadmap));
        fields.put("solution", words(open, row -> row.content().solution(), roadmap));
        fields.put(
                "money",
                money == null
                        ? Filled.unknown(CellValue.Why.NOT_ENTERED)
                        : Filled.of(
                                new CellValue.Amount(BigDecimal.valueOf(money).divide(MILLION, MathContext.DECIMAL64)),
                                roadmap));
        fields.put(
                "due",
                due == null ? Filled.unknown(CellValue.Why.NOT_ENTERED) : Filled.of(new CellValue.Day(due), roadmap));
        fields.put("responsible", words(open, RoadmapRow::responsibleTitle, roadmap));
        return new Row(String.valueOf(open.number()), "", fields);
    }

    private static Filled indicators(Asked asked, OpenCriterion open) {
        String codes =
                open.steps().stream().map(step -> step.indicator().code()).collect(Collectors.joining(", "));
        return Filled.of(
                CellValue.words(codes),
                Origin.of("assessment", Assessed.criterionPath(asked, open.number()), asked.day(), true));
    }

    private static Filled now(Asked asked, CriterionResult result) {
        return Assessed.indicators(
                result, Origin.of("assessment", Assessed.criterionPath(asked, result.number()), asked.day(), true));
    }

    /** What the row of the whole says; where it says nothing, its indicators one after the other. */
    private static Filled words(OpenCriterion open, Function<RoadmapRow, String> part, Origin origin) {
        String whole = Stream.ofNullable(open.whole()).map(part).collect(Collectors.joining());
        String text = whole.isBlank()
                ? open.rows()
                        .map(part)
                        .filter(words -> !words.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; "))
                : whole;
        return Filled.of(CellValue.words(text), origin);
    }

    private static Origin origin(Asked asked, OpenCriterion open) {
        Origin origin = Origin.of(
                "roadmap",
                "/roadmap/row?unit=" + asked.unitCode() + "&set=" + asked.setId() + "&year=" + asked.year()
                        + "&criterion=" + open.number() + "&indicator=",
                asked.day(),
                true);
        return open.rows()
                .reduce((one, other) -> one.id() > other.id() ? one : other)
                .map(row -> origin.by(row.savedBy(), row.savedAt()))
                .orElse(origin);
    }
}
