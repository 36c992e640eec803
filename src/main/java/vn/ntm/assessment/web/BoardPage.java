package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a commune stands against a set, all criteria at a glance.
 *
 * @param oldValues how many indicators rest on figures older than twelve months
 * @param plan what the plan says, empty when it says nothing of this set
 * @param communeGroup null for sets without groups
 * @param closed what was closed of it, and the way to close it
 */
public record BoardPage(
        Lens lens,
        String headline,
        String lead,
        String plan,
        long oldValues,
        List<Tile> tiles,
        List<Key> keys,
        List<Filter> filters,
        List<Group> groups,
        List<Condition> conditions,
        String conditionsAddress,
        @Nullable CommuneGroup communeGroup,
        Closed closed) {
    /** One criterion in the field. */
    public record Tile(int number, String name, String css, Sign state, String count, String address) {}

    /** How many are in a state. */
    public record Key(String css, String words) {}

    /** A narrower view of the list. */
    public record Filter(String words, int count, String address, boolean current) {}

    /** The criteria under one heading; the heading is empty where the set has none. */
    public record Group(String name, String met, List<Row> rows) {}

    /** One criterion in the list. */
    public record Row(
            int number,
            String name,
            String address,
            Sign state,
            String count,
            @Nullable Sign plan,
            String lacking,
            List<Sign> marks) {}

    /** What recognition asks for besides. */
    public record Condition(Sign state, String text, String address) {}

    /**
     * To which group of communes this one belongs.
     *
     * @param current its name, empty while nobody has chosen
     * @param form null when the reader may not choose
     */
    public record CommuneGroup(
            String current,
            List<Lens.Choice> groups,
            @Nullable Typed form) {}

    /**
     * The closing of this year.
     *
     * @param words empty while it is not closed
     * @param address of the closed assessment
     * @param list address of all that were closed
     * @param close address where it is closed, empty for whoever may not
     */
    public record Closed(String words, String address, String list, String close) {}

    public BoardPage {
        tiles = List.copyOf(tiles);
        keys = List.copyOf(keys);
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
        conditions = List.copyOf(conditions);
    }
}
