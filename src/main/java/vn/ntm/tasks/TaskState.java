package vn.ntm.tasks;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a task is in its life (handbook 16). Overdue is no state: see {@link Task#isOverdue}. */
public enum TaskState {
    NOT_STARTED("circle", "open"),
    IN_PROGRESS("progress", "indigo"),
    /** Reported done; somebody else has to look at it. */
    SUBMITTED("hourglass", "rice"),
    /** Looked at and found good; to be closed. */
    VERIFIED("eye", "indigo"),
    DONE("circle-check-f", "leaf"),
    BLOCKED("barrier-block", "brick"),
    CANCELLED("ban", "");

    /** States in which something is still to be done. */
    public static final Set<TaskState> OPEN = Set.copyOf(EnumSet.range(NOT_STARTED, BLOCKED).stream()
            .filter(state -> state != DONE)
            .toList());

    private final String icon;
    private final String hue;

    TaskState(String icon, String hue) {
        this.icon = icon;
        this.hue = hue;
    }

    /** The table of transitions: every arrow there is. */
    public Set<TaskState> next() {
        return switch (this) {
            case NOT_STARTED -> Set.of(IN_PROGRESS, BLOCKED, CANCELLED);
            case IN_PROGRESS -> Set.of(SUBMITTED, BLOCKED, CANCELLED);
            case SUBMITTED -> Set.of(VERIFIED, IN_PROGRESS, CANCELLED);
            case VERIFIED -> Set.of(DONE, IN_PROGRESS);
            case BLOCKED -> Set.of(IN_PROGRESS, CANCELLED);
            case DONE, CANCELLED -> Set.of();
        };
    }

    /** @throws TaskIsFurther when the way does not lead there */
    TaskState to(TaskState wanted) {
        if (!next().contains(wanted)) {
            throw new TaskIsFurther(this);
        }
        return wanted;
    }

    /** Whether there is still something to do about it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether those who work on it have the next word, not those who look at it. */
    public boolean isToDo() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == BLOCKED;
    }

    public String icon() {
        return icon;
    }

    /** Colour by its name in the stylesheet. */
    public String hue() {
        return hue;
    }

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "tasks.state." + word();
    }
}
