package vn.ntm.boards.web;

import java.util.List;
import vn.ntm.shared.AsOf;

/**
 * One board on a day.
 *
 * @param termOver whether its term has ended by that day
 */
public record BoardPage(
        String id,
        String unit,
        String unitName,
        String name,
        AsOf asOf,
        List<Fact> facts,
        boolean termOver,
        boolean ended,
        List<MemberLine> members,
        List<DecisionLine> decisions,
        List<MeetingLine> meetings,
        boolean mayKeep) {
    /** Something that is known of the board. */
    public record Fact(String name, String value) {}

    /**
     * A member in words.
     *
     * @param who the holder or the name, empty when nobody holds the position that day
     */
    public record MemberLine(
            int number,
            String role,
            String who,
            String title,
            String duties,
            String criteria,
            String hamlet,
            String days) {}

    /** A decision with its members; {@code filePath} is empty when no file came with it. */
    public record DecisionLine(
            String kind,
            String title,
            String effective,
            String term,
            String by,
            String filePath,
            List<String> members) {}
}
