package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a commune came to where it stands.
 *
 * @param finding what the drawing shows, in a sentence
 * @param wide null where there is nothing to draw
 * @param narrow the same for telephones
 */
public record TimeLinePage(
        Lens lens,
        String finding,
        @Nullable TimeLineChart wide,
        @Nullable TimeLineChart narrow,
        List<Line> lines,
        List<Said> plans) {
    /**
     * A change, or the beginning.
     *
     * @param address of the change; empty for the beginning
     * @param met how many criteria were met then
     */
    public record Line(
            String moment,
            String what,
            String address,
            String from,
            @Nullable Sign to,
            String cause,
            String met) {}

    /** What a plan said. */
    public record Said(String day, String met, String by) {}

    public TimeLinePage {
        lines = List.copyOf(lines);
        plans = List.copyOf(plans);
    }
}
