package vn.ntm.works.web.site;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A province's list of work types.
 *
 * @param open entries that can be ended
 */
public record TypesPage(
        String path, String province, List<Line> lines, List<Choice> open, boolean mayKeep, SentForm form) {
    /** An entry; the last day is empty while it stands. */
    public record Line(String name, String decision, String from, String to, boolean now, String trust) {}
}
