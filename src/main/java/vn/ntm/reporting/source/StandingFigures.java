package vn.ntm.reporting.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.FigureSource;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;

/** Single figures of the assessment: values of indicators, conclusions, how many criteria are met. */
@Configuration(proxyBeanMethods = false)
class StandingFigures {
    /** Value of the indicator whose code is the argument; of one with several parts the first. */
    @Bean
    static FigureSource indicatorFigure(Standings standings) {
        return of(
                "indicator",
                (code, asked) -> standings
                        .of(Assessed.viewed(asked))
                        .indicator(code)
                        .map(one -> value(one, asked))
                        .orElseGet(() -> Filled.unknown(Why.NO_SOURCE)));
    }

    /** Conclusion on the indicator whose code is the argument. */
    @Bean
    static FigureSource indicatorVerdictFigure(Standings standings) {
        return of(
                "indicator-verdict",
                (code, asked) -> standings
                        .of(Assessed.viewed(asked))
                        .indicator(code)
                        .map(one -> Filled.of(
                                Assessed.of(one.state()),
                                Origin.of("assessment", Assessed.indicatorPath(asked, code), asked.day(), true)))
                        .orElseGet(() -> Filled.unknown(Why.NO_SOURCE)));
    }

    /** Conclusion on the criterion whose number is the argument. */
    @Bean
    static FigureSource criterionFigure(Standings standings) {
        return of(
                "criterion",
                (number, asked) -> Optional.of(number)
                        .filter(digits -> digits.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .flatMap(standings.of(Assessed.viewed(asked))::criterion)
                        .map(one -> Filled.of(
                                Assessed.of(one.state()),
                                Origin.of(
                                        "assessment", Assessed.criterionPath(asked, one.number()), asked.day(), true)))
                        .orElseGet(() -> Filled.unknown(Why.NO_SOURCE)));
    }

    /** How many criteria of the set are met. */
    @Bean
    static FigureSource criteriaMetFigure(Standings standings) {
        return of("criteria-met", (argument, asked) -> {
            SetResult result = standings.of(Assessed.viewed(asked));
            return Filled.of(
                    new CellValue.Share(BigDecimal.valueOf(result.met()), BigDecimal.valueOf(result.total())),
                    Origin.of(
                            "assessment",
                            "/assessment?unit=" + asked.unitCode() + "&year=" + asked.year(),
                            asked.day(),
                            true));
        });
    }

    private static Filled value(IndicatorResult one, Asked asked) {
        return one.parts().stream()
                .map(IndicatorResult.PartResult::reported)
                .filter(Reported.Given.class::isInstance)
                .map(Reported.Given.class::cast)
                .findFirst()
                .map(given -> {
                    List<MeasuredValue> sources = given.sources();
                    return Filled.of(
                            value(given.figure()),
                            Origin.of(
                                            "indicator-value",
                                            Assessed.indicatorPath(asked, one.code()),
                                            given.measuredOn(),
                                            one.accepted() > 0)
                                    .by(
                                            sources.getLast().recordedBy(),
                                            sources.getLast().recordedAt()));
                })
                .orElseGet(() -> Filled.unknown(Why.NOT_ENTERED));
    }

    private static CellValue value(Figure figure) {
        return switch (figure) {
            case Figure.Ratio(BigDecimal part, BigDecimal whole) -> new CellValue.Share(part, whole);
            case Figure.Amount(BigDecimal amount) -> new CellValue.Amount(amount);
            case Figure.YesNo(boolean yes) -> new CellValue.Judged(yes ? Conclusion.YES : Conclusion.NO);
            case Figure.Rank(String rank) -> CellValue.words(rank);
            case Figure.NotApplicable nowhere -> new CellValue.Judged(Conclusion.NOT_APPLICABLE);
            case Figure.Withdrawn withdrawn -> CellValue.unknown(Why.NOT_ENTERED);
        };
    }

    /** How a figure is found. */
    private interface Finding {
        Filled find(String argument, Asked asked);
    }

    private static FigureSource of(String name, Finding finding) {
        return new FigureSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Filled figure(String argument, Asked asked) {
                return asked.setId().isEmpty() ? Filled.unknown(Why.NO_SOURCE) : finding.find(argument, asked);
            }
        };
    }
}
