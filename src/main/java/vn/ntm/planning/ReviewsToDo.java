package vn.ntm.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Documents that wait for the review of whoever brought them in, on that person's work list. */
@Component
class ReviewsToDo implements WorkSource {
    private final StagedDocuments staged;
    private final Texts texts;
    private final Clock clock;

    ReviewsToDo(StagedDocuments staged, Texts texts, Clock clock) {
        this.staged = staged;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        UUID person = actor.personId();
        if (person == null || !actor.may(Act.IMPORT_PLAN)) {
            return List.of();
        }
        return staged.waitingFor(person, clock.instant().minus(PlanImports.PATIENCE)).stream()
                .map(this::item)
                .toList();
    }

    private WorkItem item(StagedDocuments.Waiting document) {
        LocalDate until = LocalDate.ofInstant(document.stagedAt().plus(PlanImports.PATIENCE), Vietnamese.ZONE);
        return new WorkItem(
                WorkItem.Section.WAITING,
                texts.of("planning.work.review", document.fileName()),
                texts.of("planning.work.review.note"),
                until,
                "/plans/import/" + document.id(),
                null);
    }
}
