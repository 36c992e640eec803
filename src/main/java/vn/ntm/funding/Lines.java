package vn.ntm.funding;

import java.util.List;

/**
 * Lines of one page, newest day first.
 *
 * @param total of all pages
 */
public record Lines(List<Line> page, int total) {
    public Lines {
        page = List.copyOf(page);
    }
}
