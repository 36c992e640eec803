package vn.ntm.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.Places;
import vn.ntm.organization.CommuneOnDay;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;

/** Where communes lie, as far as levels differ by place. */
@Component
public class CommunePlaces {
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
        Unit unit = units.nearest(UnitLevel.COMMUNE, commune, day).orElseThrow(() -> new UnitNotFound(commune));
        Optional<String> province = units.lineage(unit, unit.nearest(day)).stream()
                .filter(one -> one.level() == UnitLevel.PROVINCE)
                .map(Unit::code)
                .findFirst();
        return place(province.orElse(null), groups.of(commune, day, knownAt).orElse(null));
    }

    /** The same for every one of these communes at once, by code; communes of one place share it. */
    public Map<String, Place> of(List<CommuneOnDay> communes, Instant knownAt, LocalDate day) {
        Map<String, String> groupOf = groups.all(day, knownAt);
        Map<Place, Place> places = new HashMap<>();
        Map<String, Place> byCode = HashMap.newHashMap(communes.size());
        for (CommuneOnDay commune : communes) {
            Place place = place(commune.province(), groupOf.get(commune.code()));
            byCode.put(commune.code(), places.computeIfAbsent(place, same -> same));
        }
        return byCode;
    }

    private Place place(@Nullable String province, @Nullable String group) {
        String region = Optional.ofNullable(province)
                .flatMap(code -> sets.places().province(code))
                .map(Places.Province::region)
                .orElse(null);
        return new Place(region, province, group);
    }
}
