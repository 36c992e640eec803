package vn.ntm.reporting.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ntm.assessment.country.Bands;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.assessment.country.StandingState;
import vn.ntm.criteria.Criterion;
import vn.ntm.overview.CommuneOverviews;
import vn.ntm.overview.Matrix;
import vn.ntm.overview.UnitRow;
import vn.ntm.overview.UnitsOf;
import vn.ntm.overview.View;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.shared.Texts;

/** Rows of a province: its communes with every criterion, and how many of them meet how many. Units are those of the day whose law counts. */
@Configuration(proxyBeanMethods = false)
class ProvinceRows {
    private final CommuneOverviews overviews;
    private final Texts texts;

    ProvinceRows(CommuneOverviews overviews, Texts texts) {
        this.overviews = overviews;
        this.texts = texts;
    }

    /** A commune each; one nobody has entered anything for has its row, with nothing known in it. */
    @Bean
    RowSource communeRows() {
        return source("communes", Set.of("number", "unit", "state-", "met", "more"), this::communes);
    }

    /** A band each: all criteria, 15 to 18, and so on; only communes that something is known of. */
    @Bean
    RowSource bandRows() {
        return source("bands", Set.of("name", "communes"), this::bands);
    }

    /** As it is known now, like every form. */
    private static View view(Asked asked) {
        return new View(asked.unitCode(), asked.setId(), asked.year(), null, UnitsOf.THEN);
    }

    private List<RowSource.Row> communes(Asked asked) {
        View view = view(asked);
        Matrix now = overviews.of(view);
        Map<String, CommuneStanding> before = overviews.inYears(view, List.of(asked.year() - 1)).stream()
                .flatMap(matrix -> matrix.reported().stream())
                .collect(Collectors.toMap(
                        row -> row.unit().code(),
                        row -> Optional.ofNullable(row.standing()).orElseThrow(),
                        (one, other) -> one));
        List<RowSource.Row> rows = new ArrayList<>();
        for (UnitRow row : now.rows()) {
            rows.add(commune(
                    asked, row, now.set().criteria(), before.get(row.unit().code()), rows.size() + 1));
        }
        return rows;
    }

    private static RowSource.Row commune(
            Asked asked, UnitRow row, List<Criterion> criteria, @Nullable CommuneStanding before, int number) {
        String code = row.unit().code();
        Map<String, Filled> fields = new HashMap<>();
        fields.put("number", Filled.label(String.valueOf(number)));
        fields.put("unit", Filled.label(row.unit().fullName()));
        CommuneStanding standing = row.standing();
        CommuneStanding own = row.isReported() ? standing : null;
        for (int i = 0; i < criteria.size(); i++) {
            int criterion = criteria.get(i).number();
            Origin origin = Origin.of(
                    "assessment",
                    "/assessment/" + code + "/criteria/" + criterion + Assessed.query(asked),
                    asked.day(),
                    own != null && !own.isUnsure(i));
            fields.put(
                    "state-" + criterion,
                    own != null
                            ? Filled.of(new CellValue.Judged(conclusion(own.state(i))), origin)
                            : Filled.unknown(Why.NOT_ENTERED));
        }
        Origin whole = Origin.of("assessment", "/assessment?unit=" + code + "&year=" + asked.year(), asked.day(), true);
        fields.put(
                "met",
                own != null ? Filled.of(CellValue.Amount.of(own.met()), whole) : Filled.unknown(Why.NOT_ENTERED));
        fields.put(
                "more",
                own != null && before != null
                        ? Filled.of(CellValue.Amount.of((long) own.met() - before.met()), whole)
                        : Filled.unknown(Why.INPUT_MISSING));
        return new RowSource.Row(code, "", fields);
    }

    private static Conclusion conclusion(StandingState state) {
        return switch (state) {
            case MET -> Conclusion.YES;
            case NOT_MET -> Conclusion.NO;
            case REACHED, UNDECIDED -> Conclusion.UNDECIDED;
            case NOT_ASSESSED -> Conclusion.NOT_ASSESSED;
            case NOT_APPLICABLE -> Conclusion.NOT_APPLICABLE;
        };
    }

    private List<RowSource.Row> bands(Asked asked) {
        Matrix matrix = overviews.of(view(asked));
        List<Integer> met = matrix.reported().stream().map(UnitRow::met).toList();
        Origin.Coverage coverage = new Origin.Coverage(met.size(), matrix.rows().size());
        return Bands.of(matrix.set().criteria().size(), met).bands().stream()
                .map(band -> new RowSource.Row(
                        band.from() + "-" + band.to(),
                        "",
                        Map.of(
                                "name",
                                Filled.label(texts.of("reporting.source.band", band)),
                                "communes",
                                met.isEmpty()
                                        ? Filled.unknown(Why.NOT_ENTERED)
                                        : Filled.of(
                                                CellValue.Amount.of(band.communes()),
                                                Origin.of(
                                                                "overview",
                                                                "/overview?unit=" + asked.unitCode() + "&year="
                                                                        + asked.year(),
                                                                asked.day(),
                                                                true)
                                                        .covering(coverage)))))
                .toList();
    }

    /** How rows are found. */
    private interface Finding {
        List<RowSource.Row> find(Asked asked);
    }

    private static RowSource source(String name, Set<String> fields, Finding finding) {
        return new RowSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<String> fields() {
                return fields;
            }

            @Override
            public List<Row> rows(Asked asked) {
                return asked.setId().isEmpty() ? List.of() : finding.find(asked);
            }
        };
    }
}
