package vn.ntm.planning.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.planning.PlanContent;
import vn.ntm.shared.Shell.StripState;
import vn.ntm.shared.Vietnamese;

/** Where a plan says its commune stands and wants to be, criterion by criterion. */
public record Standing(List<Tile> tiles, String setName) {
    /**
     * One criterion.
     *
     * @param group the part of the set it belongs to, empty when the set has no parts
     * @param indicators how many indicators our data know for it
     */
    public record Tile(int number, String name, String group, int indicators, CriterionState state, boolean target) {
        /** A criterion already met is no longer a target. */
        public StripState strip() {
            if (state == CriterionState.MET) {
                return StripState.MET;
            }
            return target ? StripState.TARGET : StripState.UNMET;
        }
    }

    /** The tiles of one part of the set. */
    public record Group(String name, List<Tile> tiles) {
        public long met() {
            return tiles.stream().filter(tile -> tile.strip() == StripState.MET).count();
        }
    }

    public Standing {
        tiles = List.copyOf(tiles);
    }

    static Standing of(PublishedSet set, Snapshot snapshot, PlanContent content) {
        List<Tile> tiles = set.criteria().stream()
                .map(criterion -> tile(criterion, snapshot, content))
                .toList();
        return new Standing(tiles, set.name());
    }

    private static Tile tile(Criterion criterion, Snapshot snapshot, PlanContent content) {
        return new Tile(
                criterion.number(),
                criterion.name(),
                Objects.requireNonNullElse(criterion.group(), ""),
                criterion.indicators().size(),
                snapshot.stateOf(criterion.number()),
                content.isTarget(criterion.number()));
    }

    public int total() {
        return tiles.size();
    }

    public int met() {
        return count(StripState.MET);
    }

    /** How many are still to be met this year. */
    public int toMeetThisYear() {
        return count(StripState.TARGET);
    }

    /** How many would be met if the year's targets are. */
    public int aim() {
        return met() + toMeetThisYear();
    }

    /** How many are neither met nor aimed at. */
    public int withoutRoadmap() {
        return count(StripState.UNMET);
    }

    public String metShare() {
        return Vietnamese.share(met(), total());
    }

    public String aimShare() {
        return Vietnamese.share(aim(), total());
    }

    public List<Tile> targets() {
        return with(StripState.TARGET).toList();
    }

    public List<Tile> unplanned() {
        return with(StripState.UNMET).toList();
    }

    public List<StripState> strip() {
        return tiles.stream().map(Tile::strip).toList();
    }

    /** The tiles by the parts of the set, in official order. */
    public List<Group> groups() {
        return tiles.stream()
                .map(Tile::group)
                .distinct()
                .map(name -> new Group(
                        name,
                        tiles.stream().filter(tile -> tile.group().equals(name)).toList()))
                .toList();
    }

    private int count(StripState state) {
        return (int) with(state).count();
    }

    private Stream<Tile> with(StripState state) {
        return tiles.stream().filter(tile -> tile.strip() == state);
    }
}
