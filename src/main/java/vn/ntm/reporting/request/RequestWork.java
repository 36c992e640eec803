package vn.ntm.reporting.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Requests on work lists: open ones for whoever writes reports, answers that wait to be signed for the leader. */
@Component
class RequestWork implements WorkSource {
    private static final int SOON_DAYS = 7;

    private final RequestStore store;
    private final ReportRequests requests;
    private final Texts texts;

    RequestWork(RequestStore store, ReportRequests requests, Texts texts) {
        this.store = store;
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        boolean writes = actor.role() == Role.COMMUNE_NTM_OFFICER;
        if (actor.positionId() == null
                || !actor.may(Act.SEE_REPORTS)
                || (!writes && actor.role() != Role.COMMUNE_LEADER)) {
            return List.of();
        }
        int year = today.getYear();
        return Stream.of(year, year - 1)
                .flatMap(one -> requests.standings(store.ofUnit(actor.unitCode(), one)).stream())
                .filter(Standing::isOpen)
                .flatMap(standing -> (writes ? toAnswer(standing, today) : toSign(standing)).stream())
                .toList();
    }

    private Optional<WorkItem> toAnswer(Standing standing, LocalDate today) {
        ReportRequest request = standing.request();
        boolean back = request.questionsAt()
                .filter(step -> step.kind() == ReportRequest.StepKind.GIVEN_BACK)
                .isPresent();
        boolean soon = !request.due().isAfter(today.plusDays(SOON_DAYS));
        String note = back
                ? request.questionsAt().map(ReportRequest.Step::reason).orElse("")
                : texts.of(
                        "reporting.request.work",
                        request.paper().number(),
                        request.paper().issuer());
        return Optional.of(item(back ? Section.RETURNED : soon ? Section.DUE : Section.OPEN, request, note));
    }

    private Optional<WorkItem> toSign(Standing standing) {
        return standing.request()
                .questionsAt()
                .filter(step -> step.kind() == ReportRequest.StepKind.HANDED_IN)
                .map(step ->
                        item(Section.WAITING, standing.request(), texts.of("reporting.calendar.work.sign", step.by())));
    }

    private WorkItem item(Section section, ReportRequest request, String note) {
        return new WorkItem(
                section,
                texts.of("reporting.request.name", request.paper().number()),
                note,
                request.due(),
                "/reports/requests/" + request.id(),
                null);
    }
}
