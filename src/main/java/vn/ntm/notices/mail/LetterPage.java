package vn.ntm.notices.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter with notices shows, the same as a page and as text.
 *
 * @param address where the product is opened, null when nobody has said
 */
public record LetterPage(
        String greeting, List<Group> groups, @Nullable String address) {
    public LetterPage {
        groups = List.copyOf(groups);
    }

    /** Notices of one kind. */
    public record Group(String heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One notice.
     *
     * @param details last day and position, empty when there is nothing to add
     * @param path page of the product where it is done
     */
    public record Line(String words, String details, String path) {}
}
