package vn.ntm.planning;

import java.util.List;
import java.util.Locale;

/** What others know about who does the work of a plan by when. Found as beans: this module does not know who keeps tasks. */
public interface PlannedWork {
    /** The work of the plan in the order of its text; none when nobody keeps it. */
    List<Line> workOf(PlanId plan);

    /** What the commune has still to do of that year's work, whatever asked for it. */
    List<Line> openOf(String unitCode, int year);

    /** Documents and duties that the commune promised and that are not there yet. */
    List<Line> promisedOf(String unitCode);

    /** What happens to the work once a plan that amends another is issued; none when nobody keeps work, or when it has happened. */
    List<Change> changesBy(PlanId amending);

    /** What becomes of a piece of work. */
    enum Fate {
        KEPT,
        REWORDED,
        DROPPED,
        NEW;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "planning.amend.fate." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What becomes of a piece of work, in words for people.
     *
     * @param before what the plan so far says, empty for new work
     * @param after what the amending plan says, empty for what is dropped
     * @param who does it, empty while nobody does
     * @param state how far it is, empty for new work
     */
    record Change(Fate fate, String before, String after, String who, String state) {}

    /**
     * A piece of work, in words for people.
     *
     * @param path place in the plan: {@code III.1b}; may be empty
     * @param lead title of the position that does it, empty while nobody does
     * @param support titles of those who help, may be empty
     * @param due last day as dd/mm/yyyy, or the plan's own words; may be empty
     * @param criteria numbers of the criteria it serves
     */
    record Line(String path, String work, String lead, String support, String due, List<Integer> criteria) {
        public Line {
            criteria = List.copyOf(criteria);
        }
    }
}
