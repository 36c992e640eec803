package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.request.EarlierAnswers;
import vn.ntm.reporting.request.Question;
import vn.ntm.reporting.request.ReportRequest;
import vn.ntm.reporting.request.ReportRequests;
import vn.ntm.reporting.request.RequestId;
import vn.ntm.reporting.request.Standing;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of one request. */
@Component
class RequestPages {
    private final ReportRequests requests;
    private final EarlierAnswers earlier;
    private final RequestWords words;
    private final Access access;
    private final Texts texts;

    RequestPages(ReportRequests requests, EarlierAnswers earlier, RequestWords words, Access access, Texts texts) {
        this.requests = requests;
        this.earlier = earlier;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    RequestPage page(RequestId id, SentForm form) {
        Standing standing = requests.get(id);
        ReportRequest request = standing.request();
        Actor actor = access.actor();
        boolean own = actor.unitCode().equals(request.unitCode()) && request.withdrawn() == null;
        boolean answers = own && access.mayChange(Act.PREPARE_REPORTS, request.unitCode());
        Optional<ReportRequest.StepKind> at = request.questionsAt().map(ReportRequest.Step::kind);
        boolean open = !request.questions().isEmpty()
                && at.filter(kind -> kind != ReportRequest.StepKind.GIVEN_BACK).isEmpty();
        boolean waits =
                at.filter(kind -> kind == ReportRequest.StepKind.HANDED_IN).isPresent();
        ReportRequest.Withdrawn withdrawn = request.withdrawn();
        return new RequestPage(
                id.toString(),
                texts.of("reporting.request.name", request.paper().number()),
                texts.of("reporting.request.lead", request.unitName(), words.what(request)),
                words.state(standing),
                withdrawn == null
                        ? null
                        : texts.of(
                                "reporting.request.withdrawn",
                                withdrawn.by(),
                                Vietnamese.moment(withdrawn.at()),
                                withdrawn.reason()),
                words.facts(request),
                parts(standing, answers),
                questions(request, answers && open),
                standing.parts().stream()
                        .filter(part -> part.form().isEmpty())
                        .findFirst()
                        .map(part -> words.state(part.state(), true))
                        .orElseGet(() -> words.state(ReportState.SCHEDULED, true)),
                request.newestAnswer(),
                request.steps().stream().map(words::step).toList(),
                new RequestPage.May(
                        answers && open,
                        answers
                                && open
                                && request.answers().size()
                                        == request.questions().size(),
                        own && waits && access.mayChange(Act.SIGN_REPORTS, request.unitCode()),
                        requests.mayWithdraw(request)),
                form);
    }

    private List<RequestPage.Part> parts(Standing standing, boolean answers) {
        Map<String, String> titles = requests
                .formsOn(standing.request().period().lastDay())
                .stream()
                .collect(Collectors.toMap(FormDefinition::code, FormDefinition::title));
        List<RequestPage.Part> parts = new ArrayList<>();
        for (Standing.Part part : standing.parts()) {
            if (!part.form().isEmpty()) {
                Standing.Known reported = part.reported();
                LocalDate day = reported == null ? null : reported.sentOn();
                parts.add(new RequestPage.Part(
                        part.form(),
                        titles.getOrDefault(part.form(), ""),
                        ReportBadge.of(part.state(), texts),
                        part.report() == null ? null : "/reports/" + part.report(),
                        reported == null
                                ? null
                                : texts.of(
                                        part.reused() ? "reporting.request.reused" : "reporting.request.reported",
                                        Vietnamese.date(day),
                                        PeriodWords.of(reported.period(), texts)),
                        reported == null ? null : "/reports/" + reported.id(),
                        answers && part.report() == null,
                        answers && !part.isDone() && reported != null));
            }
        }
        return parts;
    }

    private List<RequestPage.Asked> questions(ReportRequest request, boolean prefill) {
        Map<Integer, EarlierAnswers.Earlier> before = prefill ? earlier.of(request) : Map.of();
        List<RequestPage.Asked> asked = new ArrayList<>();
        for (int place = 0; place < request.questions().size(); place++) {
            Question question = request.questions().get(place);
            ReportRequest.Answer answer = request.answers().get(place);
            EarlierAnswers.Earlier known = before.get(place);
            EarlierAnswers.Earlier filled = answer == null ? known : null;
            asked.add(new RequestPage.Asked(
                    "answer" + place,
                    question.words(),
                    texts.of(question.kind().nameKey()),
                    answer != null
                            ? words.typed(question, answer.value())
                            : filled == null ? "" : words.typed(question, filled.value()),
                    answer == null
                            ? ""
                            : texts.of("reporting.request.answered-by", answer.by(), Vietnamese.moment(answer.at())),
                    filled == null ? "" : texts.of("reporting.request.prefilled", Vietnamese.moment(filled.at())),
                    question.kind() == Question.Kind.TEXT ? "text" : "decimal"));
        }
        return asked;
    }
}
