package vn.ntm.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Proof;
import vn.ntm.values.ValueSheet;
import vn.ntm.values.Values;

/** Where communes stand by what values and evidence prove, at any moment. */
@Service
@Transactional(readOnly = true)
public class Standings {
    private final CriteriaSets sets;
    private final CommunePlaces places;
    private final Values values;
    private final Evidences evidences;
    private final Overrulings overrulings;
    private final Access access;
    private final Clock clock;

    Standings(
            CriteriaSets sets,
            CommunePlaces places,
            Values values,
            Evidences evidences,
            Overrulings overrulings,
            Access access,
            Clock clock) {
        this.sets = sets;
        this.places = places;
        this.values = values;
        this.evidences = evidences;
        this.overrulings = overrulings;
        this.access = access;
        this.clock = clock;
    }

    /** What is known this very moment. */
    public Viewed now(String unitCode, String setId, int year) {
        return new Viewed(unitCode, setId, year, clock.instant());
    }

    /** @throws CriteriaSetNotFound when there was no such set by then */
    public SetResult of(Viewed viewed) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        return rules(viewed.year(), viewed.knownAt()).judge(viewed.setId(), facts(viewed));
    }

    /** The law for a year as it was known at that moment. */
    public RuleBook rules(int year, Instant knownAt) {
        return new RuleBook(sets, year, knownAt);
    }

    /** What the set demands of the commune. */
    public Demands demands(PublishedSet set, Viewed viewed) {
        RuleBook rules = rules(viewed.year(), viewed.knownAt());
        return rules.demands(set, places.of(viewed.unitCode(), viewed.knownAt(), rules.dayOf(set)));
    }

    private CommuneFacts facts(Viewed viewed) {
        return new Known(viewed, values.sheet(viewed.unitCode(), viewed.year(), viewed.knownAt()));
    }

    /** Every fact asked for when it is needed, as known at the moment looked at. */
    private final class Known implements CommuneFacts {
        private final Viewed viewed;
        private final ValueSheet sheet;

        Known(Viewed viewed, ValueSheet sheet) {
            this.viewed = viewed;
            this.sheet = sheet;
        }

        @Override
        public String unitCode() {
            return viewed.unitCode();
        }

        @Override
        public ValueSheet values() {
            return sheet;
        }

        @Override
        public Place placeOn(LocalDate day) {
            return places.of(viewed.unitCode(), viewed.knownAt(), day);
        }

        @Override
        public ToIntFunction<MeasureId> acceptedOn(LocalDate day) {
            Map<MeasureId, Proof> proofs = evidences.proofsOf(viewed.unitCode(), viewed.year(), day, viewed.knownAt());
            return measure -> Optional.ofNullable(proofs.get(measure))
                    .map(Proof::accepted)
                    .orElse(0);
        }

        @Override
        public Map<String, IndicatorResult.Overruling> overrulings(String setId) {
            return overrulings.of(viewed.under(setId));
        }
    }
}
