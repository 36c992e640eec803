package vn.ntm.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.planning.Plan;

/**
 * What the plan of a year says of its commune, as the public page shows it too.
 *
 * @param document how the plan names itself: "số 05/KH-UBND ngày 16/7/2024"; empty while it has no number
 * @param criteria every criterion of the plan's set, by number
 */
public record CommunePlan(Plan plan, String document, LocalDate asOf, List<Line> criteria) {
    /** Where a criterion stands by the plan's word. */
    public enum Standing {
        MET,
        TARGET,
        UNMET
    }

    /** One criterion. */
    public record Line(int number, String name, Standing standing) {
        /** "6 Văn hóa". */
        public String label() {
            return number + " " + name;
        }
    }

    public CommunePlan {
        criteria = List.copyOf(criteria);
    }

    public UUID id() {
        return plan.id().id();
    }

    public int year() {
        return plan.year();
    }

    public int met() {
        return in(Standing.MET).size();
    }

    public int total() {
        return criteria.size();
    }

    public List<Line> targets() {
        return in(Standing.TARGET);
    }

    private List<Line> in(Standing standing) {
        return criteria.stream().filter(line -> line.standing() == standing).toList();
    }
}
