package vn.ntm.roadmap.web;

import java.util.List;

/**
 * What is missing for a title, already decided.
 *
 * @param headline the answer
 * @param targets how the year's targets stand, empty without a plan
 * @param open criteria still to be met
 * @param claimed criteria that the plan says are met and nothing proves
 * @param conditions what recognition asks for besides and is not there
 * @param facts what other books say about conditions, open or confirmed
 * @param incomplete what our data lack of the set, empty when nothing
 */
public record GapPage(
        Lens lens,
        String headline,
        String lead,
        List<Title> titles,
        List<Target> targets,
        List<Open> open,
        List<Claimed> claimed,
        List<Line> conditions,
        List<Fact> facts,
        String incomplete) {
    /** A title one can look at, with the criteria met by values. */
    public record Title(String name, String count, String path, boolean current) {}

    /** A criterion to be met this year. */
    public record Target(String criterion, Sign outlook, String progress, String days, String planned, String row) {}

    /**
     * A criterion to be met.
     *
     * @param due whether it is to be met this year: such a one stands open on the page
     * @param note why it cannot be concluded at all, empty when it can
     */
    public record Open(
            int number,
            String name,
            boolean due,
            Sign state,
            String progress,
            List<Sign> signs,
            String note,
            List<Line> lines,
            String row) {}

    /** An indicator or condition with what would close it. */
    public record Line(String code, String text, String level, String present, Sign state, List<String> needs) {}

    /** What another book says about a condition. */
    public record Fact(String words, boolean speaksAgainst, String link) {}

    /** A criterion on the plan's word alone. */
    public record Claimed(int number, String name, Sign state, String progress, long missing) {}
}
