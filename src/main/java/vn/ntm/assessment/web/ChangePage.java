package vn.ntm.assessment.web;

import java.util.List;

/**
 * One change of a criterion: from what to what, through what, and who has read it.
 *
 * @param risk what threatens it, empty when nothing does
 * @param error what is wrong with the note that was typed, empty when nothing is
 */
public record ChangePage(
        Lens lens,
        long id,
        int number,
        String name,
        boolean loss,
        String from,
        Sign to,
        String risk,
        String cause,
        String moment,
        List<Why> why,
        List<Read> readings,
        boolean asksReader,
        String typed,
        String error) {
    /** One indicator as it stands now, with the way to its explanation. */
    public record Why(String number, String text, Sign state, String words, String address) {}

    /** Somebody's word on it. */
    public record Read(String by, String moment, String note) {}

    public ChangePage {
        why = List.copyOf(why);
        readings = List.copyOf(readings);
    }
}
