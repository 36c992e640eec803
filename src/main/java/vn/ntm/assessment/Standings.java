package vn.ntm.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Questions;
import vn.ntm.values.Values;

/** Where communes stand by what values and evidence prove, at any moment. */
@Service
@Transactional(readOnly = true)
public class Standings {
    private final CriteriaSets sets;
    private final CommunePlaces places;
    private final Questions questions;
    private final Values values;
    private final Access access;
    private final Clock clock;

    Standings(CriteriaSets sets, CommunePlaces places, Questions questions, Values values, Access access, Clock clock) {
        this.sets = sets;
        this.places = places;
        this.questions = questions;
        this.values = values;
        this.access = access;
        this.clock = clock;
    }

    /** What is known this very moment. */
    public Viewed now(String unitCode, String setId, int year) {
        return new Viewed(unitCode, setId, year, clock.instant());
    }

    /** @throws CriteriaSetNotFound when there is no such set */
    public SetResult of(Viewed viewed) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        PublishedSet set = sets.current(viewed.setId()).orElseThrow(() -> CriteriaSetNotFound.set(viewed.setId()));
        return Evaluation.of(demands(set, viewed), facts(set, viewed));
    }

    /** What the set demands of the commune. */
    public Demands demands(PublishedSet set, Viewed viewed) {
        LocalDate day = dayOf(set, viewed);
        return Demands.of(
                set, sets.requiredLevels(), Measures.bundled(), places.of(viewed.unitCode(), viewed, day), day);
    }

    private Facts facts(PublishedSet set, Viewed viewed) {
        return new Facts(
                viewed.unitCode(),
                viewed.year(),
                values.sheet(viewed.unitCode(), viewed.year(), viewed.knownAt()),
                measure -> 0,
                Map.of(),
                titles(set, viewed));
    }

    /** Other sets that an indicator of this one asks to be met as a whole, and that are. */
    private Set<String> titles(PublishedSet set, Viewed viewed) {
        return set.indicators()
                .map(Indicator::derivation)
                .filter(derivation -> derivation != null && derivation.indicator() == null)
                .map(Indicator.Derivation::set)
                .distinct()
                .filter(other ->
                        of(viewed.under(other)).met() == of(viewed.under(other)).total())
                .collect(Collectors.toSet());
    }

    private LocalDate dayOf(PublishedSet set, Viewed viewed) {
        LocalDate day = questions.dayOf(set, viewed.year());
        LocalDate known = LocalDate.ofInstant(viewed.knownAt(), Vietnamese.ZONE);
        return known.isBefore(day) && !known.isBefore(set.effectiveFrom()) ? known : day;
    }
}
