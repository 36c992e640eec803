package vn.ntm.overview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.overview.UnitsOf;
import vn.ntm.overview.View;
import vn.ntm.shared.Vietnamese;

/**
 * What an overview is about, as its address says it.
 *
 * @param unitName of the province or district, with its unit word
 * @param asOf the day as typed, empty for the present
 * @param problem what was asked for and cannot be shown, null when nothing is wrong
 * @param sets those in force in the year
 * @param years in which some set is in force
 * @param yearsOfSet in which this one is
 */
public record Filter(
        View view,
        String unitName,
        String asOf,
        @Nullable String problem,
        List<Choice> sets,
        List<Integer> years,
        List<Integer> yearsOfSet) {
    /** A set to choose. */
    public record Choice(String id, String name) {}

    public Filter {
        sets = List.copyOf(sets);
        years = List.copyOf(years);
        yearsOfSet = List.copyOf(yearsOfSet);
    }

    public boolean past() {
        return view.asOf() != null;
    }

    public boolean ofToday() {
        return view.units() == UnitsOf.NOW;
    }

    /** The same page about another year or day. */
    Filter of(View other) {
        return new Filter(other, unitName, Vietnamese.date(other.asOf()), null, sets, years, yearsOfSet);
    }

    /** The same view, as the query of an address. */
    public String query() {
        return "?unit=" + view.unit() + "&set=" + view.setId() + "&year=" + view.year() + day() + "&units="
                + view.units().word();
    }

    /** The same as of now. */
    public String nowQuery() {
        return "?unit=" + view.unit() + "&set=" + view.setId() + "&year=" + view.year() + "&units="
                + view.units().word();
    }

    /** Address of the board of a commune, through the same set, year and day. */
    public String board(String commune) {
        return "/assessment/" + commune + communeQuery();
    }

    /** Address where the verdict of a criterion is explained, through the same set, year and day. */
    public String criterion(String commune, int number) {
        return "/assessment/" + commune + "/criteria/" + number + communeQuery();
    }

    private String communeQuery() {
        return "?set=" + view.setId() + "&year=" + view.year() + day();
    }

    private String day() {
        return view.asOf() == null ? "" : "&asOf=" + Vietnamese.date(view.asOf());
    }
}
