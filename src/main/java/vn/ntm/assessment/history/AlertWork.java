package vn.ntm.assessment.history;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Criteria that fell back or are at risk, on the work list of whoever answers for them. */
@Component
class AlertWork implements WorkSource {
    private final Alerts alerts;
    private final Texts texts;

    AlertWork(Alerts alerts, Texts texts) {
        this.alerts = alerts;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        return alerts.open().stream().map(change -> item(change, actor)).toList();
    }

    private WorkItem item(CriterionChange change, Actor actor) {
        String note = change.isLoss()
                ? texts.of(
                        "assessment.work.fell",
                        texts.of(change.from().nameKey()),
                        texts.of(change.to().nameKey()))
                : texts.of(change.risk().nameKey());
        return new WorkItem(
                WorkItem.Section.UNREAD,
                texts.of(
                        change.unitCode().equals(actor.unitCode())
                                ? "assessment.work.risk"
                                : "assessment.work.risk-of-former",
                        change.criterion(),
                        change.year(),
                        change.unitCode()),
                note,
                null,
                "/assessment/" + change.unitCode() + "/changes/" + change.id(),
                null);
    }
}
