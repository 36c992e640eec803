package vn.ntm.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks up administrative units by code or name at a date. */
public interface Gazetteer {
    /** The unit that carried {@code code} on that day. */
    Optional<Unit> withCode(UnitLevel level, String code, LocalDate on);

    /**
     * Units of a level whose name is {@code name} on that day. The unit word may be there or not ("Lam Vỹ", "xã Lam Vỹ"); case, diacritics and
     * tone placement are not looked at. An exact spelling comes first.
     */
    List<Unit> named(UnitLevel level, String name, LocalDate on);

    /** From the unit itself upwards to the province, as it was on that day. */
    List<Unit> lineage(Unit unit, LocalDate on);

    /** What became of the unit when it ended; empty while it lives. */
    List<Unit> successors(Unit unit);

    /** Whether any unit of that level existed on that day (districts did until 30/06/2025). */
    boolean levelExists(UnitLevel level, LocalDate on);
}
