package vn.ntm.reporting.web.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.request.Question;
import vn.ntm.reporting.request.ReportRequest;
import vn.ntm.reporting.request.Standing;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Requests in words. */
@Component
class RequestWords {
    private static final int DIGITS = 4;

    private final Texts texts;

    RequestWords(Texts texts) {
        this.texts = texts;
    }

    ReportBadge state(Standing standing) {
        if (standing.request().withdrawn() != null) {
            return new ReportBadge("open", "ban", texts.of("reporting.request.state.withdrawn"));
        }
        if (standing.answeredOn().isPresent()) {
            return new ReportBadge("leaf", "check", texts.of("reporting.request.state.answered"));
        }
        boolean begun = standing.parts().stream().anyMatch(part -> part.state() != ReportState.SCHEDULED);
        return begun
                ? new ReportBadge("rice", "progress", texts.of("reporting.request.state.begun"))
                : new ReportBadge("open", "circle-dashed", texts.of("reporting.request.state.open"));
    }

    /** How far one part is; questions are answered, not made. */
    ReportBadge state(ReportState state, boolean questions) {
        return questions && state == ReportState.SCHEDULED
                ? new ReportBadge("open", "circle-dashed", texts.of("reporting.request.unanswered"))
                : ReportBadge.of(state, texts);
    }

    /** What must be said about the day: late, or answered on which. */
    String late(Standing standing, LocalDate today) {
        if (standing.isOverdue(today)) {
            return texts.of(
                    "reporting.calendar.over",
                    Vietnamese.number(ChronoUnit.DAYS.between(standing.request().due(), today)));
        }
        return standing.answeredOn()
                .map(day -> texts.of(
                        standing.wasInTime() ? "reporting.request.answered-on" : "reporting.request.answered-late",
                        Vietnamese.date(day)))
                .orElse("");
    }

    /** "Biểu B01, B03; 2 câu hỏi · tháng 3/2024". */
    String what(ReportRequest request) {
        List<String> parts = new ArrayList<>();
        if (!request.forms().isEmpty()) {
            parts.add(texts.of("reporting.request.forms", String.join(", ", request.forms())));
        }
        if (!request.questions().isEmpty()) {
            parts.add(
                    texts.of("reporting.request.questions", request.questions().size()));
        }
        return texts.of("reporting.request.what", String.join("; ", parts), PeriodWords.of(request.period(), texts));
    }

    List<Choice> facts(ReportRequest request) {
        List<Choice> facts = new ArrayList<>();
        facts.add(fact(
                "paper",
                texts.of(
                        "reporting.request.paper",
                        request.paper().number(),
                        Vietnamese.date(request.paper().day()),
                        request.paper().issuer())));
        facts.add(fact("due", Vietnamese.date(request.due())));
        facts.add(fact("period", PeriodWords.of(request.period(), texts)));
        if (!request.parts().isEmpty()) {
            facts.add(fact("parts", request.parts()));
        }
        if (!request.words().isEmpty()) {
            facts.add(fact("words", request.words()));
        }
        facts.add(fact(
                "arrived",
                texts.of(
                        request.askedBy() == null ? "reporting.request.by-unit" : "reporting.request.by-superior",
                        request.by(),
                        Vietnamese.moment(request.at()))));
        return facts;
    }

    private Choice fact(String key, String value) {
        return new Choice(texts.of("reporting.request.field." + key), value);
    }

    /** An answer as officials write it, and as it can be typed again. */
    String value(Question question, String kept) {
        return switch (question.kind()) {
            case TEXT -> kept;
            case NUMBER -> {
                BigDecimal number = new BigDecimal(kept);
                yield Vietnamese.number(number, Math.min(DIGITS, Math.max(0, number.scale())));
            }
            case DAY -> Vietnamese.date(LocalDate.parse(kept));
        };
    }

    String typed(Question question, String kept) {
        return question.kind() == Question.Kind.NUMBER ? kept.replace('.', ',') : value(question, kept);
    }

    String step(ReportRequest.Step step) {
        String what = texts.of(
                "reporting.request.step."
                        + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                step.form());
        String said = texts.of("reporting.request.step", what, step.by(), Vietnamese.moment(step.at()));
        return step.reason().isEmpty() ? said : texts.of("reporting.request.step.reason", said, step.reason());
    }
}
