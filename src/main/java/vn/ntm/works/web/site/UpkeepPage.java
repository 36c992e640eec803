package vn.ntm.works.web.site;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Upkeep of a work.
 *
 * @param now the newest, which says how the work stands; empty or one
 * @param built whether it is accepted, so that there is something to keep up
 */
public record UpkeepPage(
        WorkHead work,
        List<Line> now,
        List<Line> lines,
        boolean built,
        List<Choice> kinds,
        List<Choice> conditions,
        boolean mayAdd,
        SentForm form) {
    /** What was done, in words; the cost is empty where nobody knows. */
    public record Line(
            String day,
            String kind,
            String condition,
            String tone,
            String icon,
            String cost,
            String words,
            String by) {}
}
