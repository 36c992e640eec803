package vn.ntm.assessment.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.CommuneFacts;
import vn.ntm.assessment.CommunePlaces;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.RuleBook;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Place;
import vn.ntm.evidence.Evidences;
import vn.ntm.organization.CommuneOnDay;
import vn.ntm.organization.Units;
import vn.ntm.values.ManyValues;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueSheet;

/** The communes of the country with what is known of them, batch by batch in the order of their codes. */
@Component
class CommunesWithin {
    private final Units units;
    private final CommunePlaces places;
    private final ManyValues values;
    private final Evidences evidences;
    private final Overrulings overrulings;

    CommunesWithin(Units units, CommunePlaces places, ManyValues values, Evidences evidences, Overrulings overrulings) {
        this.units = units;
        this.places = places;
        this.values = values;
        this.evidences = evidences;
        this.overrulings = overrulings;
    }

    /** Some communes with their values. */
    record Batch(List<CommuneFacts> communes, int withValues, long values) {}

    /** Those that are there on the day whose law counts; one of them when its code is given. */
    Batches under(RuleBook rules, String setId, Optional<String> only, int atATime) {
        LocalDate lawDay = rules.dayOf(rules.set(setId));
        Country country = new Country(rules, units::communesOn);
        Set<String> there = country.communesOn(lawDay).stream()
                .filter(CommuneOnDay::exists)
                .map(CommuneOnDay::code)
                .collect(Collectors.toSet());
        List<CommuneOnDay> asked = country.communesOn(LocalDate.of(rules.year(), 12, 31)).stream()
                .filter(commune -> there.contains(commune.code()))
                .filter(commune -> only.isEmpty() || only.get().equals(commune.code()))
                .toList();
        return new Batches(country, asked, atATime, true);
    }

    /** These communes, each as it was on the day or on its last one before; a code that no commune ever had is left out. */
    Batches of(RuleBook rules, Collection<String> codes, int atATime) {
        Country country = new Country(rules, day -> units.communesOn(day, codes));
        return new Batches(country, country.communesOn(LocalDate.of(rules.year(), 12, 31)), atATime, false);
    }

    /** Read once, asked from several threads. */
    private final class Country {
        private final RuleBook rules;
        private final Function<LocalDate, List<CommuneOnDay>> reading;
        private final Map<LocalDate, List<CommuneOnDay>> communes = new ConcurrentHashMap<>();
        private final Map<LocalDate, Map<String, Place>> placesOn = new ConcurrentHashMap<>();
        private final Map<LocalDate, Map<String, Set<MeasureId>>> proved = new ConcurrentHashMap<>();
        private final Map<String, Map<String, Map<String, IndicatorResult.Overruling>>> overruled =
                new ConcurrentHashMap<>();

        Country(RuleBook rules, Function<LocalDate, List<CommuneOnDay>> reading) {
            this.rules = rules;
            this.reading = reading;
        }

        List<CommuneOnDay> communesOn(LocalDate day) {
            return communes.computeIfAbsent(day, reading);
        }

        Place place(String commune, LocalDate day) {
            return placesOn.computeIfAbsent(day, one -> places.of(communesOn(one), rules.knownAt(), one))
                    .getOrDefault(commune, new Place(null, null, null));
        }

        Set<MeasureId> proved(String commune, LocalDate day) {
            return proved.computeIfAbsent(day, one -> evidences.provedIn(rules.year(), one, rules.knownAt()))
                    .getOrDefault(commune, Set.of());
        }

        Map<String, IndicatorResult.Overruling> overruled(String commune, String setId) {
            return overruled
                    .computeIfAbsent(setId, one -> overrulings.all(one, rules.year(), rules.knownAt()))
                    .getOrDefault(commune, Map.of());
        }
    }

    /** To be read batch by batch, each in a transaction of its own. */
    final class Batches {
        private final Country country;
        private final List<CommuneOnDay> all;
        private final int atATime;
        private final boolean inOneRow;

        /** @param inOneRow whether hardly any other commune has a code between the first and the last */
        private Batches(Country country, List<CommuneOnDay> all, int atATime, boolean inOneRow) {
            this.country = country;
            this.all = all;
            this.atATime = atATime;
            this.inOneRow = inOneRow;
        }

        RuleBook rules() {
            return country.rules;
        }

        int count() {
            return (all.size() + atATime - 1) / atATime;
        }

        Batch read(int number) {
            int from = number * atATime;
            List<CommuneOnDay> some = all.subList(from, Math.min(from + atATime, all.size()));
            Map<String, List<MeasuredValue>> known = known(some);
            List<CommuneFacts> communes = new ArrayList<>();
            int withValues = 0;
            long read = 0;
            for (CommuneOnDay commune : some) {
                List<MeasuredValue> own = known.getOrDefault(commune.code(), List.of());
                communes.add(new Known(commune.code(), new ValueSheet(own, commune.hamlets()), country));
                withValues += own.isEmpty() ? 0 : 1;
                read += own.size();
            }
            return new Batch(communes, withValues, read);
        }

        private Map<String, List<MeasuredValue>> known(List<CommuneOnDay> some) {
            return inOneRow
                    ? values.known(some.getFirst().code(), some.getLast().code(), rules().year(), rules().knownAt())
                    : values.known(some.stream().map(CommuneOnDay::code).toList(), rules().year(), rules().knownAt());
        }
    }

    private record Known(String unitCode, ValueSheet values, Country country) implements CommuneFacts {
        @Override
        public Place placeOn(LocalDate day) {
            return country.place(unitCode, day);
        }

        @Override
        public ToIntFunction<MeasureId> acceptedOn(LocalDate day) {
            Set<MeasureId> proved = country.proved(unitCode, day);
            return measure -> proved.contains(measure) ? 1 : 0;
        }

        @Override
        public Map<String, IndicatorResult.Overruling> overrulings(String setId) {
            return country.overruled(unitCode, setId);
        }
    }
}
