package vn.ntm.planning.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.planning.comments.Anchored;

/**
 * What was said about the paragraphs that are shown.
 *
 * @param may whether the one reading may say something now
 * @param version of the words that are shown
 * @param there by the position of the paragraph, from 0
 */
public record Remarks(boolean may, int version, Map<Integer, List<Anchored>> there) {
    public Remarks {
        there = Map.copyOf(there);
    }

    static Remarks of(boolean may, int version, List<Anchored> comments) {
        return new Remarks(
                may,
                version,
                comments.stream()
                        .filter(comment -> !comment.isGone())
                        .collect(Collectors.groupingBy(Anchored::position)));
    }

    /** Those that wait for an answer. */
    public List<Anchored> openAt(int position) {
        return at(position).stream()
                .filter(comment -> !comment.comment().settled())
                .toList();
    }

    public int settledAt(int position) {
        return at(position).size() - openAt(position).size();
    }

    private List<Anchored> at(int position) {
        return there.getOrDefault(position, List.of());
    }
}
