package vn.ntm.evidence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;

/** Which year and sets are meant when nobody says: the present ones, or the last ones of a commune that is no more. */
@Component
public class EvidenceYears {
    private static final int COMMUNE_CODE = 5;

    private final Units units;
    private final CriteriaSets sets;

    EvidenceYears(Units units, CriteriaSets sets) {
        this.units = units;
        this.sets = sets;
    }

    /** The year of {@code today}; of a commune that ended before, its last whole year. */
    public int usual(String unitCode, LocalDate today) {
        String commune = unitCode.substring(0, Math.min(COMMUNE_CODE, unitCode.length()));
        List<Unit> known = units.validities(UnitLevel.COMMUNE, commune);
        LocalDate last = known.isEmpty() ? null : known.getLast().validTo();
        if (last == null || !last.isBefore(today)) {
            return today.getYear();
        }
        boolean wholeYear = last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        return wholeYear ? last.getYear() : last.getYear() - 1;
    }

    /** Sets for communes that were in force in the year, from the oldest; every one of them when none was. */
    public List<CriteriaSetOutline> setsOf(int year) {
        List<CriteriaSetOutline> communal = sets.outlines().stream()
                .filter(set -> set.level().equals("commune"))
                .toList();
        List<CriteriaSetOutline> inForce =
                communal.stream().filter(set -> set.isInForceDuring(year)).toList();
        return inForce.isEmpty() ? communal : inForce;
    }

    /** The day as of which the year is looked at: today while it runs, its last day afterwards. */
    public static LocalDate dayOf(int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }
}
