package vn.ntm.reporting.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.people.Staff;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;

/** Requests that a unit has to hear of: new, due, given back, waiting for the leader. */
@Component
class RequestReminders implements ReminderSource {
    private final RequestStore store;
    private final ReportRequests requests;
    private final Staff staff;

    RequestReminders(RequestStore store, ReportRequests requests, Staff staff) {
        this.store = store;
        this.requests = requests;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "report-requests";
    }

    @Override
    public List<Reminder> dueBetween(LocalDate first, LocalDate last) {
        List<Reminder> all = new ArrayList<>();
        requests.standings(store.dueBetween(first, last)).stream()
                .filter(Standing::isOpen)
                .forEach(standing -> tell(
                        standing.request(),
                        Role.COMMUNE_NTM_OFFICER,
                        new Said(
                                Reminder.Kind.DUE,
                                "reporting.request.reminder.due",
                                "",
                                standing.request().due(),
                                ""),
                        all));
        return all;
    }

    @Override
    public List<Reminder> since(Instant moment) {
        List<Reminder> all = new ArrayList<>();
        for (ReportRequest request : store.since(moment)) {
            if (request.at().isAfter(moment)) {
                tell(
                        request,
                        Role.COMMUNE_NTM_OFFICER,
                        new Said(
                                Reminder.Kind.GIVEN,
                                "reporting.request.reminder.new",
                                request.words(),
                                request.due(),
                                ""),
                        all);
            }
            Optional<ReportRequest.Step> last =
                    request.questionsAt().filter(step -> step.at().isAfter(moment));
            last.filter(step -> step.kind() == ReportRequest.StepKind.HANDED_IN)
                    .ifPresent(step -> tell(
                            request,
                            Role.COMMUNE_LEADER,
                            new Said(
                                    Reminder.Kind.WAITING,
                                    "reporting.request.reminder.sign",
                                    "",
                                    null,
                                    step.at().toString()),
                            all));
            last.filter(step -> step.kind() == ReportRequest.StepKind.GIVEN_BACK)
                    .ifPresent(step -> tell(
                            request,
                            Role.COMMUNE_NTM_OFFICER,
                            new Said(
                                    Reminder.Kind.RETURNED,
                                    "reporting.request.reminder.returned",
                                    step.reason(),
                                    null,
                                    step.at().toString()),
                            all));
        }
        return all;
    }

    private record Said(
            Reminder.Kind kind,
            String key,
            String note,
            @Nullable LocalDate due,
            String happening) {}

    private void tell(ReportRequest request, Role role, Said said, List<Reminder> all) {
        staff.positionsOf(request.unitCode(), role)
                .forEach(position -> all.add(new Reminder(
                        said.kind(),
                        position.id().id(),
                        new Reminder.About(
                                ReportRequests.TYPE, request.id().toString(), "/reports/requests/" + request.id()),
                        said.key(),
                        List.of(request.paper().number(), request.paper().issuer()),
                        said.note(),
                        said.due(),
                        said.happening())));
    }
}
