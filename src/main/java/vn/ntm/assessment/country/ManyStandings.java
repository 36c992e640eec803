package vn.ntm.assessment.country;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Scope;
import vn.ntm.assessment.RuleBook;
import vn.ntm.assessment.Standings;
import vn.ntm.criteria.PublishedSet;

/** Where many communes stand at any moment, each judged by the rules that judge one alone, and judged again only when something it rests on changed. */
@Service
public class ManyStandings {
    private static final int AT_A_TIME = 250;

    private final Standings standings;
    private final CommunesWithin communes;
    private final KeptCommunes kept;
    private final Access access;
    private final Clock clock;
    private final TransactionTemplate reading;

    ManyStandings(
            Standings standings,
            CommunesWithin communes,
            KeptCommunes kept,
            Access access,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.standings = standings;
        this.communes = communes;
        this.kept = kept;
        this.access = access;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * By what communes are judged.
     *
     * @param year whose values and levels count
     * @param knownAt what was entered, confirmed and published up to then, a moment that is over; null for what is known now
     */
    public record Asked(String setId, int year, @Nullable Instant knownAt) {}

    /**
     * Standings by code of the commune.
     *
     * @param set as it was known at the moment
     * @param lawDay whose law counts
     * @param knownAt the moment they hold for
     */
    public record Answer(PublishedSet set, LocalDate lawDay, Instant knownAt, Map<String, CommuneStanding> standings) {
        public Answer {
            standings = Map.copyOf(standings);
        }
    }

    /**
     * A code that no commune ever had is not in the answer.
     *
     * @throws vn.ntm.criteria.CriteriaSetNotFound when there was no such set by then
     * @throws vn.ntm.access.ForeignUnit when one of the communes lies outside the reader's reach
     */
    public Answer of(Collection<String> codes, Asked asked) {
        codes.forEach(code -> access.requireToRead(Act.SEE_ASSESSMENT, code));
        Scope reach = access.actor().scope();
        boolean seesAll = reach.everything() || reach.reads().containsAll(codes);
        return done(() -> answer(new TreeSet<>(codes), asked, seesAll));
    }

    /** @param seesAll whoever sees a commune without its hamlets would judge by less: nothing is kept then */
    private Answer answer(Collection<String> codes, Asked asked, boolean seesAll) {
        Map<String, String> stamps = kept.stamps(codes);
        Instant now = clock.instant();
        Instant knownAt = asked.knownAt() == null ? now : asked.knownAt();
        RuleBook rules = standings.rules(asked.year(), knownAt);
        PublishedSet set = rules.set(asked.setId());
        LocalDate lawDay = rules.dayOf(set);
        Map<String, CommuneStanding> known = HashMap.newHashMap(codes.size());
        List<String> open = new ArrayList<>();
        for (String code : codes) {
            kept.find(key(code, asked, lawDay), stamps.getOrDefault(code, ""), now)
                    .filter(standing -> seesAll)
                    .ifPresentOrElse(standing -> known.put(code, standing), () -> open.add(code));
        }
        for (CommuneStanding judged : judged(rules, set.id(), open)) {
            known.put(judged.unitCode(), judged);
            if (seesAll && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                kept.keep(
                        key(judged.unitCode(), asked, lawDay), stamps.getOrDefault(judged.unitCode(), ""), now, judged);
            }
        }
        return new Answer(set, lawDay, knownAt, known);
    }

    private static KeptCommunes.Key key(String code, Asked asked, LocalDate lawDay) {
        return new KeptCommunes.Key(code, asked.setId(), asked.year(), lawDay, asked.knownAt());
    }

    private List<CommuneStanding> judged(RuleBook rules, String setId, List<String> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        CommunesWithin.Batches batches = communes.of(rules, open, AT_A_TIME);
        List<CommuneStanding> judged = new ArrayList<>(open.size());
        for (int batch = 0; batch < batches.count(); batch++) {
            batches.read(batch).communes().stream()
                    .map(commune -> CommuneStanding.of(rules.judge(setId, commune)))
                    .forEach(judged::add);
        }
        return judged;
    }

    private Answer done(Supplier<Answer> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
