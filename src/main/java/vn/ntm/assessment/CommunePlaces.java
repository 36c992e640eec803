package vn.ntm.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.Places;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;

/** Where communes lie, as far as levels differ by place. */
@Component
class CommunePlaces {
    private final Units units;
    private final CriteriaSets sets;
    private final CommuneGroups groups;

    CommunePlaces(Units units, CriteriaSets sets, CommuneGroups groups) {
        this.units = units;
        this.sets = sets;
        this.groups = groups;
    }

    /** Of a commune that is gone on that day: where it lay on its last one. */
    Place of(String commune, Instant knownAt, LocalDate day) {
        Unit unit = unit(commune, day);
        Optional<String> province = units.lineage(unit, unit.nearest(day)).stream()
                .filter(one -> one.level() == UnitLevel.PROVINCE)
                .map(Unit::code)
                .findFirst();
        String region = province.flatMap(code -> sets.places().province(code))
                .map(Places.Province::region)
                .orElse(null);
        return new Place(
                region, province.orElse(null), groups.of(commune, day, knownAt).orElse(null));
    }

    private Unit unit(String code, LocalDate day) {
        List<Unit> validities = units.validities(UnitLevel.COMMUNE, code);
        if (validities.isEmpty()) {
            throw new UnitNotFound(code);
        }
        return validities.stream()
                .filter(unit -> !unit.nearest(day).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(validities.getFirst());
    }
}
