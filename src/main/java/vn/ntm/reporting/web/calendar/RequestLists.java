package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.request.Question;
import vn.ntm.reporting.request.ReportRequest;
import vn.ntm.reporting.request.ReportRequests;
import vn.ntm.reporting.request.RequestId;
import vn.ntm.reporting.request.Standing;
import vn.ntm.reporting.web.ReportBadge;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the lists of requests and the form of a new one. */
@Component
class RequestLists {
    private static final int YEARS_BACK = 2;

    private final ReportRequests requests;
    private final RequestWords words;
    private final CalendarWhere where;
    private final Access access;
    private final Texts texts;

    RequestLists(ReportRequests requests, RequestWords words, CalendarWhere where, Access access, Texts texts) {
        this.requests = requests;
        this.words = words;
        this.where = where;
        this.access = access;
        this.texts = texts;
    }

    /** A superior sees what it asked for, everybody else what arrived at the commune. */
    RequestPage.Listed list(String unit, int asked) {
        LocalDate today = requests.today();
        int year = asked == 0 ? today.getYear() : asked;
        if (unit.isBlank() && access.may(Act.SCHEDULE_REPORTS)) {
            return sent(year);
        }
        Unit commune = where.find(unit, today)
                .filter(one -> one.level() == UnitLevel.COMMUNE)
                .orElse(null);
        List<Standing> all = commune == null ? List.of() : requests.inbox(commune.code(), year);
        return new RequestPage.Listed(
                year,
                commune == null
                        ? texts.of("reporting.request.title")
                        : texts.of("reporting.request.inbox", commune.fullName()),
                commune == null ? "" : commune.code(),
                counts(year, all),
                all.stream().map(standing -> row(standing, today)).toList(),
                false,
                commune != null
                        && access.mayChange(Act.PREPARE_REPORTS, commune.code())
                        && access.actor().unitCode().equals(commune.code()));
    }

    private String counts(int year, List<Standing> all) {
        return texts.of(
                "reporting.request.counts",
                year,
                all.size(),
                all.stream().filter(Standing::overlaps).count(),
                all.stream()
                        .filter(standing -> standing.answeredOn().isPresent())
                        .count(),
                all.stream().filter(Standing::wasInTime).count());
    }

    private RequestPage.Row row(Standing standing, LocalDate today) {
        ReportRequest request = standing.request();
        return new RequestPage.Row(
                "/reports/requests/" + request.id(),
                texts.of(
                        "reporting.request.from",
                        request.paper().number(),
                        request.paper().issuer()),
                words.what(request),
                Vietnamese.moment(request.at()),
                Vietnamese.date(request.due()),
                words.late(standing, today),
                words.state(standing),
                standing.overlaps() ? texts.of("reporting.request.overlaps") : "");
    }

    private RequestPage.Listed sent(int year) {
        Map<UUID, List<Standing>> batches = requests.sent(year).stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.request().batch(), LinkedHashMap::new, Collectors.toList()));
        List<Standing> all = batches.values().stream().flatMap(List::stream).toList();
        return new RequestPage.Listed(
                year,
                texts.of("reporting.request.sent-list"),
                "",
                texts.of("reporting.request.sent-counts", year, batches.size(), all.size()) + " " + counts(year, all),
                batches.entrySet().stream()
                        .map(batch -> batchRow(batch.getKey(), batch.getValue()))
                        .toList(),
                true,
                false);
    }

    private RequestPage.Row batchRow(UUID id, List<Standing> of) {
        ReportRequest request = of.getFirst().request();
        long answered = of.stream()
                .filter(standing -> standing.answeredOn().isPresent())
                .count();
        long late = of.stream()
                .filter(standing -> standing.isOverdue(requests.today()))
                .count();
        boolean over = of.stream().noneMatch(Standing::isOpen);
        return new RequestPage.Row(
                "/reports/requests/sent/" + id,
                texts.of(
                        "reporting.request.from",
                        request.paper().number(),
                        request.paper().issuer()),
                words.what(request),
                Vietnamese.moment(request.at()),
                Vietnamese.date(request.due()),
                late == 0 ? "" : texts.of("reporting.request.late-units", late),
                new ReportBadge(
                        over ? "leaf" : "rice",
                        over ? "check" : "progress",
                        texts.of("reporting.request.answered-of", answered, of.size())),
                "");
    }

    /** @throws vn.ntm.reporting.request.RequestNotFound when there is no such paper within reach */
    RequestPage.Batch batch(String typed, SentForm form) {
        UUID id = RequestId.of(typed).id();
        List<Standing> of = requests.batch(id);
        if (of.isEmpty()) {
            requests.get(new RequestId(id));
        }
        ReportRequest request = of.getFirst().request();
        LocalDate today = requests.today();
        return new RequestPage.Batch(
                id.toString(),
                texts.of("reporting.request.name", request.paper().number()),
                texts.of(
                        "reporting.request.batch.lead",
                        words.what(request),
                        of.stream()
                                .filter(standing -> standing.answeredOn().isPresent())
                                .count(),
                        of.size()),
                words.facts(request),
                of.stream()
                        .map(standing -> new RequestPage.Row(
                                "/reports/requests/" + standing.request().id(),
                                standing.request().unitName(),
                                standing.parts().stream().map(this::part).collect(Collectors.joining("; ")),
                                "",
                                "",
                                words.late(standing, today),
                                words.state(standing),
                                standing.overlaps() ? texts.of("reporting.request.overlaps") : ""))
                        .toList(),
                of.stream().anyMatch(standing -> requests.mayWithdraw(standing.request())),
                form);
    }

    private String part(Standing.Part part) {
        String state = words.state(part.state(), part.form().isEmpty()).word();
        return part.form().isEmpty()
                ? texts.of("reporting.request.part.questions", state)
                : texts.of("reporting.request.part", part.form(), state);
    }

    /** The form of a request to many units, or of one that came on paper. */
    RequestPage.Edit edit(boolean many, SentForm form) {
        LocalDate today = requests.today();
        LocalDate typed = form.has("day") ? form.day("day") : today;
        LocalDate day = typed == null || typed.isAfter(today) ? today : typed;
        return new RequestPage.Edit(
                many,
                many ? "/reports/requests" : "/reports/requests/paper",
                periods(day.getYear()),
                requests.formsOn(day).stream()
                        .map(one -> new Choice(one.code(), one.code() + " " + one.title()))
                        .toList(),
                Stream.of(Question.Kind.values())
                        .map(kind -> new Choice(kind.name(), texts.of(kind.nameKey())))
                        .toList(),
                many
                        ? requests.communesOn(day).stream()
                                .map(unit -> new Choice(unit.code(), unit.fullName()))
                                .toList()
                        : List.of(),
                RequestForm.LINES,
                form.has("key") ? form.value("key") : UUID.randomUUID().toString(),
                form);
    }

    private List<Choice> periods(int year) {
        return IntStream.of(year, year - 1, year - YEARS_BACK)
                .boxed()
                .flatMap(one -> Stream.concat(
                        Stream.of(new Period(one, Period.Kind.ON_DEMAND, 1)),
                        Stream.of(Period.Kind.values())
                                .filter(kind -> kind != Period.Kind.ON_DEMAND)
                                .flatMap(kind -> Period.of(kind, one))))
                .map(period -> new Choice(period.toString(), PeriodWords.of(period, texts)))
                .toList();
    }
}
