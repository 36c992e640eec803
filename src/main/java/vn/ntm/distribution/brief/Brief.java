package vn.ntm.distribution.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the year's plan means for one hamlet, in words ready to print. No names and numbers of persons are in it.
 *
 * @param fileName of its PDF file, letters without marks
 * @param works the hamlet's own first
 * @param figures what is known of the hamlet for this year's targets; unknown is said as unknown
 * @param contacts titles of positions to ask
 * @param address the public page, null when nobody has said where it is
 */
public record Brief(
        String hamletCode,
        String hamletName,
        String fileName,
        Head head,
        List<Work> works,
        List<Standing> figures,
        List<String> contacts,
        @Nullable String address) {
    /** What all briefs of a commune share. */
    public record Head(String communeName, int year, String document, String lead, String day) {}

    /**
     * Something to do.
     *
     * @param due in words
     * @param who title of the position to ask, may be empty
     * @param own whether it is this hamlet's, not everybody's
     */
    public record Work(String title, String due, String who, boolean own) {}

    /** Where the hamlet stands: number and name of the indicator, and in words what is known. */
    public record Standing(String indicator, String words) {}

    public Brief {
        works = List.copyOf(works);
        figures = List.copyOf(figures);
        contacts = List.copyOf(contacts);
    }
}
