package vn.ntm.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Succession;
import vn.ntm.organization.Unit;
import vn.ntm.organization.Units;

/** Follows units of today back in time. */
@Component
class Lineages {
    /** More changes than any unit has gone through since the first set. */
    private static final int DEEPEST = 8;

    private final Units units;

    Lineages(Units units) {
        this.units = units;
    }

    /**
     * A unit of today and what it comes from.
     *
     * @param then what the same unit was on the day, if it was there; a unit that was merged from others since was not
     * @param former of what it was merged, as far as that was there on the first day asked about or later
     */
    record Line(Unit unit, Optional<Unit> then, List<Former> former) {
        Line {
            former = List.copyOf(former);
        }
    }

    /** A unit that went into another one, and how much of it. */
    record Former(Unit unit, Extent extent) {}

    /**
     * The unit on the day whose law counts.
     *
     * @param since units that ended before this day are no part of the history
     */
    Line of(Unit unit, LocalDate day, LocalDate since) {
        Unit at = earliest(unit, day);
        return at.isValidOn(day)
                ? new Line(unit, Optional.of(at), formerOf(at, since, since))
                : new Line(unit, Optional.empty(), formerOf(at, day, since));
    }

    /** What the unit was before it got another name, code or parent; empty when it was merged from several, or parted from one. */
    private Optional<Unit> sameBefore(Unit unit) {
        List<Succession> into = units.predecessorsOf(unit);
        return into.size() == 1 && isTheSame(into.getFirst())
                ? Optional.of(into.getFirst().from())
                : Optional.empty();
    }

    private static boolean isTheSame(Succession line) {
        return line.extent() == Extent.FULL
                && line.trust().canBeFollowed()
                && (line.type() == Succession.Type.RENAME || line.type() == Succession.Type.TRANSFER);
    }

    private List<Former> formerOf(Unit unit, LocalDate day, LocalDate since) {
        Map<Unit, Former> former = new LinkedHashMap<>();
        gather(unit, day, since, former, 0);
        return List.copyOf(former.values());
    }

    /** What the unit was merged of; of that in turn what is older than the day. */
    private void gather(Unit unit, LocalDate day, LocalDate since, Map<Unit, Former> former, int depth) {
        boolean isYounger = unit.validFrom() != null && unit.validFrom().isAfter(day);
        if (!isYounger || depth == DEEPEST) {
            return;
        }
        for (Succession line : units.predecessorsOf(unit)) {
            Unit from = earliest(line.from(), day);
            LocalDate last = from.validTo();
            if (line.trust().canBeFollowed() && last != null && !last.isBefore(since)) {
                if (!isTheSame(line)) {
                    former.putIfAbsent(from, new Former(from, line.extent()));
                }
                gather(from, day, since, former, depth + 1);
            }
        }
    }

    /** The same unit by the name it had on the day, as far back as it was the same. */
    private Unit earliest(Unit unit, LocalDate day) {
        Unit at = unit;
        for (int step = 0; step < DEEPEST && !at.isValidOn(day); step++) {
            Optional<Unit> before = sameBefore(at);
            if (before.isEmpty()) {
                return at;
            }
            at = before.get();
        }
        return at;
    }
}
