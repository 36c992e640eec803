package vn.ntm.planning;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.Duties;
import vn.ntm.people.NewDuty;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.shared.Texts;

/** A confirmed plan with mistakes gives the commune's NTM officer one duty: to put them right. Both are there afterwards or neither. */
@Component
class FindingsDuty {
    private final PlanContents contents;
    private final Staff staff;
    private final Duties duties;
    private final Texts texts;

    FindingsDuty(PlanContents contents, Staff staff, Duties duties, Texts texts) {
        this.contents = contents;
        this.staff = staff;
        this.duties = duties;
        this.texts = texts;
    }

    @EventListener
    void on(PlanConfirmed confirmed) {
        PlanContent content = contents.of(confirmed.plan(), 1);
        long errors = content.count(Severity.ERROR);
        long warnings = content.count(Severity.WARNING);
        if (errors + warnings > 0) {
            Acting.run(
                    Actor.product(texts.of("planning.checks.by")),
                    () -> give(confirmed, title(errors, warnings, confirmed.year())));
        }
    }

    private void give(PlanConfirmed confirmed, String title) {
        List<PositionId> officer = staff.positionsOf(confirmed.unitCode(), Role.COMMUNE_NTM_OFFICER).stream()
                .limit(1)
                .map(position -> position.id())
                .toList();
        if (!officer.isEmpty()) {
            NewDuty duty = new NewDuty(
                    title,
                    texts.of("planning.findings-duty.details"),
                    null,
                    "/plans/" + confirmed.plan(),
                    confirmed.plan().id());
            duties.give(duty, officer);
        }
    }

    private String title(long errors, long warnings, int year) {
        if (errors == 0) {
            return texts.of("planning.findings-duty.warnings", warnings, year);
        }
        return warnings == 0
                ? texts.of("planning.findings-duty.errors", errors, year)
                : texts.of("planning.findings-duty.both", errors, warnings, year);
    }
}
