package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;

/** Positions, people acting in them and tasks, for tests. */
public final class TaskFixtures {
    public static final String COMMUNE = "05539";
    public static final String HAMLET = "05539-X01";

    private TaskFixtures() {}

    public static PositionId position(People people, Role role, String unit) {
        List<String> criteria = role == Role.CRITERION_OFFICER ? List.of("6") : List.of();
        return people.open(new NewPosition(unit, role, "Vị trí " + role, criteria, LocalDate.of(2020, 1, 1), null));
    }

    /** Somebody new who acts in the position. */
    public static Actor acting(PositionId position, Role role, String unit) {
        Scope scope = unit.length() > 5
                ? new Scope(false, Set.of(unit, Scope.ALONE + unit.substring(0, 5)), Set.of(unit))
                : Scope.of(Set.of(unit));
        return new Actor(UUID.randomUUID(), "Nguyễn Văn Thử", position.id(), role, "Vị trí " + role, unit, scope, null);
    }

    /** Somebody whose position is of no matter. */
    public static Actor anybody(Role role, String unit) {
        return acting(PositionId.of(UUID.randomUUID().toString()), role, unit);
    }

    public static NewTask aTask(Assignment assignment) {
        return NewTask.of(
                COMMUNE,
                2024,
                Origin.byHand(UUID.randomUUID()),
                TaskContent.titled("Sửa nhà văn hóa xóm").between(null, LocalDate.of(2024, 6, 30)),
                assignment);
    }

    public static NewTask ofAPlan(UUID plan, String path) {
        return NewTask.of(
                COMMUNE,
                2024,
                new Origin(Origin.Kind.PLAN, plan, "Kế hoạch năm 2024", path, "/plans/" + plan),
                TaskContent.titled("Kiện toàn ban phát triển thôn"),
                Assignment.NOBODY);
    }
}
