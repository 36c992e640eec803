package vn.ntm.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.RuleBook;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.country.Bands;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.assessment.country.ManyStandings;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.CommuneOnDay;
import vn.ntm.organization.Units;
import vn.ntm.shared.Vietnamese;

/** Sums by province, and over all, of the communes that whoever is acting reaches: the country for the product itself. */
@Service
@Transactional(readOnly = true)
public class CountryRollup {
    private final Units units;
    private final Standings standings;
    private final ManyStandings many;
    private final Access access;
    private final Clock clock;

    CountryRollup(Units units, Standings standings, ManyStandings many, Access access, Clock clock) {
        this.units = units;
        this.standings = standings;
        this.many = many;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The communes of one province, or of all.
     *
     * @param province its code on the day, empty where that is not known, and of the sum of all
     * @param units how many communes there were
     * @param reported for how many of them somebody has entered something; only they are in what follows
     * @param met criteria met, in all of them together
     * @param complete how many meet every criterion
     */
    public record Sum(String province, int units, int reported, long met, int complete, Bands bands) {}

    /**
     * Sums by province in the order of their codes.
     *
     * @param lawDay whose law counts, and whose communes and provinces these are
     * @param knownAt the moment everything holds for
     */
    public record Sums(PublishedSet set, LocalDate lawDay, Instant knownAt, List<Sum> provinces, Sum all) {
        public Sums {
            provinces = List.copyOf(provinces);
        }
    }

    /**
     * The sums of a set and year.
     *
     * @param asOf a day that is over; what was known at its end counts. Null for the present
     * @throws vn.ntm.criteria.CriteriaSetNotFound when there was no such set by then
     */
    public Sums of(String setId, int year, @Nullable LocalDate asOf) {
        Actor reader = access.require(Act.SEE_OVERVIEW);
        Instant knownAt = asOf == null ? null : Vietnamese.endOf(asOf);
        RuleBook rules = standings.rules(year, knownAt == null ? clock.instant() : knownAt);
        LocalDate lawDay = rules.dayOf(rules.set(setId));
        Map<String, List<String>> byProvince = units.communesOn(lawDay).stream()
                .filter(commune -> commune.exists() && reader.scope().reads(commune.code()))
                .collect(Collectors.groupingBy(
                        commune -> Objects.requireNonNullElse(commune.province(), ""),
                        TreeMap::new,
                        Collectors.mapping(CommuneOnDay::code, Collectors.toList())));
        List<String> all = byProvince.values().stream().flatMap(List::stream).toList();
        ManyStandings.Answer answer = many.of(all, new ManyStandings.Asked(setId, year, knownAt));
        int criteria = answer.set().criteria().size();
        List<Sum> provinces = new ArrayList<>();
        byProvince.forEach((province, codes) -> provinces.add(sum(province, codes, answer.standings(), criteria)));
        return new Sums(
                answer.set(), answer.lawDay(), answer.knownAt(), provinces, sum("", all, answer.standings(), criteria));
    }

    private static Sum sum(String province, List<String> codes, Map<String, CommuneStanding> standings, int criteria) {
        List<Integer> met = codes.stream()
                .map(standings::get)
                .filter(Objects::nonNull)
                .filter(CommuneStanding::reported)
                .map(CommuneStanding::met)
                .toList();
        return new Sum(
                province,
                codes.size(),
                met.size(),
                met.stream().mapToLong(Integer::longValue).sum(),
                (int) met.stream().filter(one -> one == criteria).count(),
                Bands.of(criteria, met));
    }
}
