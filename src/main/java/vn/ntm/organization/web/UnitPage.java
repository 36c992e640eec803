package vn.ntm.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one unit shows.
 *
 * @param above from the province down to the unit's parent
 */
public record UnitPage(Facts facts, Day day, List<Link> above, Life life, Below below) {
    public UnitPage {
        above = List.copyOf(above);
    }

    /** The unit itself; {@code path} is its address without a day. */
    public record Facts(String name, String code, String level, String validity, String path, boolean named) {}

    /**
     * The day wished for.
     *
     * @param text as it stands in the field
     * @param problem what is wrong with what was typed
     * @param notice that the unit was not there on that day
     */
    public record Day(
            String text, @Nullable String problem, @Nullable String notice) {}

    /**
     * Where the unit came from and what became of it.
     *
     * @param ending what to say when it ended and no line tells what became of it
     */
    public record Life(
            List<Period> periods,
            List<Line> cameFrom,
            List<Line> became,
            @Nullable String ending) {
        public Life {
            periods = List.copyOf(periods);
            cameFrom = List.copyOf(cameFrom);
            became = List.copyOf(became);
        }
    }

    /**
     * What lies in it.
     *
     * @param hamlets null for what is no commune
     */
    public record Below(
            String title, List<Link> children, @Nullable List<HamletRow> hamlets) {
        public Below {
            children = List.copyOf(children);
            hamlets = hamlets == null ? null : List.copyOf(hamlets);
        }
    }

    /** A unit to go to. */
    public record Link(String name, String code, String address) {}

    /** One validity of the code. */
    public record Period(Link unit, String validity, String place, boolean shown) {}

    /** A unit this one came from or went into. */
    public record Line(Link unit, String extent, String how, String day, String instrument, boolean doubtful) {}

    /** A hamlet of the commune. */
    public record HamletRow(Link unit, boolean named) {}
}
