package vn.ntm.organization.updates;

import java.util.List;

/** What an update file would change and what is wrong with it, in the order of its rows. */
public record UpdateReport(List<UpdateChange> changes, List<UpdateProblem> problems) {
    public UpdateReport {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    public boolean canBeApplied() {
        return problems.isEmpty() && !changes.isEmpty();
    }
}
