package vn.ntm.works.web.site;

import java.util.List;
import vn.ntm.shared.Choice;

/**
 * A work as strangers see it.
 *
 * @param facts value is the name of the fact, label what is known
 * @param money by group of sources, the sum last; empty where no line speaks of it
 */
public record PublicWorkPage(
        String list,
        String contributors,
        String unitName,
        String name,
        String state,
        String tone,
        String icon,
        List<Choice> facts,
        List<Contract> contracts,
        List<Money> money,
        List<Visit> visits,
        List<Photo> photos) {
    /** A contract that stands. */
    public record Contract(String contractor, String day, String amount, String time) {}

    /** Money of a group of sources. */
    public record Money(
            String group,
            String planned,
            String arranged,
            String mobilised,
            String accepted,
            String paid,
            boolean total) {}

    /** What the community board found; the answer is empty while there is none. */
    public record Visit(
            String day, String lookedAt, String finding, String tone, String icon, String words, String answer) {}

    /** A picture that strangers may see. */
    public record Photo(String path, String moment, String day) {}
}
