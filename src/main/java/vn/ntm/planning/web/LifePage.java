package vn.ntm.planning.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.checks.Finding;
import vn.ntm.shared.SentForm;

/**
 * Where a plan is, what comes next and who has to do it.
 *
 * @param turn who has the next step, worded; null when nobody has
 * @param blockers errors that keep it from being numbered
 * @param given what sign-off and register will give
 * @param comments how many wait to be settled
 * @param handed what the plan leaves open of what was handed down
 * @param version the page was made with
 * @param official null while there is none, or for who may not see it
 * @param key of the request that would draft it
 */
public record LifePage(
        PlanStatus status,
        List<Stop> stops,
        @Nullable String turn,
        List<Finding> blockers,
        List<Finding> given,
        List<Warning> warnings,
        int comments,
        List<Finding> handed,
        May may,
        int version,
        @Nullable Official official,
        String key,
        SentForm form) {
    /** The official document in the register. */
    public record Official(String path, String name, String stateKey, String icon, String hue, boolean mayRefresh) {}

    /** A state on the way; {@code when} and {@code by} are empty while it lies ahead. */
    public record Stop(PlanStatus status, Place place, String when, String by, String note) {}

    /** Where a state lies from here. */
    public enum Place {
        PASSED,
        HERE,
        AHEAD
    }

    /** A warning at its place among the findings; {@code accepted} says by whom and why, null when nobody did. */
    public record Warning(
            int place, Finding finding, @Nullable String accepted) {}

    /** What the one reading may do now. */
    record May(boolean prepare, boolean close, boolean archive) {}

    public LifePage {
        stops = List.copyOf(stops);
        blockers = List.copyOf(blockers);
        given = List.copyOf(given);
        warnings = List.copyOf(warnings);
        handed = List.copyOf(handed);
    }

    public boolean mayLint() {
        return may.prepare() && status == PlanStatus.DRAFT && blockers.isEmpty();
    }

    public boolean mayReopen() {
        return may.prepare() && status == PlanStatus.LINTED;
    }

    public boolean mayAmend() {
        return may.prepare() && status == PlanStatus.IN_FORCE;
    }

    public boolean mayPrepareNext() {
        return may.prepare();
    }

    public boolean mayDraft() {
        return may.prepare() && status == PlanStatus.LINTED && official == null;
    }

    public boolean mayAccept() {
        return may.prepare() && status.isOpen() && openWarnings() > 0;
    }

    /** The step that needs a few words from the one reading, with the end of its address. */
    public Optional<String> wordedStep() {
        if (mayReopen()) {
            return Optional.of("reopen");
        }
        if (may.close() && status.next().contains(PlanStatus.CLOSED)) {
            return Optional.of("close");
        }
        return may.archive() && status == PlanStatus.CLOSED ? Optional.of("archive") : Optional.empty();
    }

    /** Whether comments still can change what is signed. */
    public boolean warnsOfComments() {
        return comments > 0 && status.compareTo(PlanStatus.SIGNED) < 0;
    }

    public long openWarnings() {
        return warnings.stream().filter(warning -> warning.accepted() == null).count();
    }

    public long acceptedWarnings() {
        return warnings.size() - openWarnings();
    }
}
