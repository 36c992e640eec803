package vn.ntm.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Proof;
import vn.ntm.organization.Hamlet;
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
    private final KeptStandings kept;
    private final Access access;
    private final Clock clock;
    private final AssessmentSettings settings;
    private volatile @Nullable Law law;

    Standings(
            CriteriaSets sets,
            CommunePlaces places,
            Values values,
            Evidences evidences,
            Overrulings overrulings,
            KeptStandings kept,
            Access access,
            Clock clock,
            AssessmentSettings settings) {
        this.sets = sets;
        this.places = places;
        this.values = values;
        this.evidences = evidences;
        this.overrulings = overrulings;
        this.kept = kept;
        this.access = access;
        this.clock = clock;
        this.settings = settings;
    }

    /** What is known this very moment. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Viewed now(String unitCode, String setId, int year) {
        return new Viewed(unitCode, setId, year, clock.instant());
    }

    /** @throws CriteriaSetNotFound when there was no such set by then */
    public SetResult of(Viewed viewed) {
        Actor reader = access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        return kept.of(
                viewed, reader, () -> rules(viewed.year(), viewed.knownAt()).judge(viewed.setId(), facts(viewed)));
    }

    /**
     * One criterion alone, or the conditions with number 0: only its own facts are read.
     *
     * @throws CriteriaSetNotFound when there was no such set by then, or it has no such criterion
     */
    public CriterionStanding criterion(Viewed viewed, int number) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        RuleBook rules = rules(viewed.year(), viewed.knownAt());
        PublishedSet set = rules.set(viewed.setId());
        Chapter chapter = rules.chapter(set, placeOf(viewed, rules.dayOf(set)), number);
        if (!chapter.whole().has(number)) {
            throw CriteriaSetNotFound.indicator(viewed.setId(), String.valueOf(number));
        }
        List<Hamlet> hamlets = values.hamlets(viewed.unitCode(), viewed.year());
        ValueSheet sheet = chapter.own().titles().isEmpty()
                ? values.sheet(viewed.unitCode(), chapter.figures(), viewed.year(), viewed.knownAt(), hamlets)
                : values.sheet(viewed.unitCode(), viewed.year(), viewed.knownAt());
        SetResult result = rules.judge(chapter.own(), new Known(viewed, sheet));
        return new CriterionStanding(number, chapter.whole(), result, sheet, hamlets);
    }

    /** The criterion of that indicator, or the conditions; nothing when the set has no such indicator. */
    public Optional<CriterionStanding> around(Viewed viewed, String code) {
        return demands(viewed).criterionOf(code).map(number -> criterion(viewed, number));
    }

    /** The law for a year as it was known at that moment. */
    public RuleBook rules(int year, Instant knownAt) {
        return new RuleBook(lawOf(sets.requiredLevels(knownAt)), year, knownAt, settings.freshness());
    }

    /** Kept until something changes, on whichever node: then other levels are given out. */
    private Law lawOf(RequiredLevels levels) {
        Law held = law;
        if (held == null || !held.isOf(levels)) {
            held = new Law(levels, sets.measures());
            law = held;
        }
        return held;
    }

    /** What the set demands of the commune. */
    public Demands demands(PublishedSet set, Viewed viewed) {
        RuleBook rules = rules(viewed.year(), viewed.knownAt());
        return rules.demands(set, placeOf(viewed, rules.dayOf(set)));
    }

    /** The same of the set as it was known at the moment looked at. */
    public Demands demands(Viewed viewed) {
        RuleBook rules = rules(viewed.year(), viewed.knownAt());
        PublishedSet set = rules.set(viewed.setId());
        return rules.demands(set, placeOf(viewed, rules.dayOf(set)));
    }

    private Place placeOf(Viewed viewed, LocalDate day) {
        return places.of(viewed.unitCode(), viewed.knownAt(), day);
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
            return placeOf(viewed, day);
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
