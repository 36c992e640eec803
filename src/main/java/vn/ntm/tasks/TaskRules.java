package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;
import vn.ntm.tasks.Task.Part;
import vn.ntm.tasks.Task.Role;

/** What a task must be like to be kept; all that is wrong is collected at its field. */
@Component
class TaskRules {
    private static final int MOST_NEEDS = 50;

    private final Staff staff;
    private final Units units;
    private final TaskReader reader;

    TaskRules(Staff staff, Units units, TaskReader reader) {
        this.staff = staff;
        this.units = units;
        this.reader = reader;
    }

    void judge(String unitCode, TaskContent content, Problems problems) {
        LocalDate start = content.start();
        LocalDate due = content.due();
        problems.addIf(content.title().isBlank(), "title", "tasks.title.missing")
                .addIf(
                        content.title().length() > TaskContent.LONGEST_TITLE,
                        "title",
                        "people.text.too-long",
                        TaskContent.LONGEST_TITLE)
                .addIf(
                        content.text().length() > TaskContent.LONGEST_TEXT,
                        "text",
                        "people.text.too-long",
                        TaskContent.LONGEST_TEXT)
                .addIf(
                        content.output().length() > TaskContent.LONGEST_LINE,
                        "output",
                        "people.text.too-long",
                        TaskContent.LONGEST_LINE)
                .addIf(
                        content.budget().length() > TaskContent.LONGEST_LINE,
                        "budget",
                        "people.text.too-long",
                        TaskContent.LONGEST_LINE)
                .addIf(start != null && due != null && due.isBefore(start), "due", "tasks.due.before-start")
                .addIf(
                        !content.criteria().isEmpty() && content.criteriaSet() == null,
                        "criteria",
                        "tasks.criteria.no-set");
        content.hamlets().stream()
                .filter(code -> !isHamletOf(unitCode, code))
                .findFirst()
                .ifPresent(code -> problems.add("hamlets", "tasks.hamlet.unknown", code));
    }

    private boolean isHamletOf(String unitCode, String code) {
        return code.startsWith(unitCode + "-")
                && !units.validities(UnitLevel.HAMLET, code).isEmpty();
    }

    /** The parts with the positions as they are called; a position that is gone or out of reach is a problem. */
    List<Part> parts(String unitCode, Assignment assignment, Problems problems) {
        if (assignment.everybody().isEmpty()) {
            return List.of();
        }
        List<Position> there = staff.withPositionsIn(unitCode);
        Parts parts = new Parts(there, problems);
        parts.add(Role.ACCOUNTABLE, "accountable", assignment.accountable());
        parts.add(Role.LEAD, "lead", assignment.lead());
        assignment.support().forEach(one -> parts.add(Role.SUPPORT, "support", one));
        return parts.found();
    }

    /** Tasks that must be done before {@code task} are tasks of the same commune and never wait for it in turn. */
    void needs(String unitCode, Optional<TaskId> task, List<TaskId> needs, Problems problems) {
        problems.addIf(needs.size() > MOST_NEEDS, "needs", "tasks.needs.too-many", MOST_NEEDS);
        for (Task before : reader.tasks(needs)) {
            problems.addIf(!before.unitCode().equals(unitCode), "needs", "tasks.needs.foreign");
            task.filter(id -> reader.waitsFor(before.id(), id))
                    .ifPresent(id -> problems.add(
                            "needs", "tasks.needs.circle", before.content().title()));
        }
        problems.addIf(reader.tasks(needs).size() < needs.stream().distinct().count(), "needs", "tasks.needs.unknown");
    }

    /** Collects parts. */
    private static final class Parts {
        private final List<Position> there;
        private final Problems problems;
        private final List<Part> found = new ArrayList<>();

        Parts(List<Position> there, Problems problems) {
            this.there = there;
            this.problems = problems;
        }

        void add(Role role, String field, @Nullable PositionId id) {
            if (id == null) {
                return;
            }
            there.stream()
                    .filter(position -> position.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            position -> found.add(new Part(role, id, position.title(), position.unitCode())),
                            () -> problems.add(field, "people.duty.position-gone"));
        }

        List<Part> found() {
            return found;
        }
    }
}
