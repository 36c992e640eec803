package vn.ntm.assessment.country;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.assessment.RuleBook;
import vn.ntm.assessment.Standings;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.UnitNotFound;

/** Evaluates communes by the rules that judge a single one, on as many threads as there are cores, and keeps where each stands. */
@Service
public class CountryEvaluation {
    /** Communes read and judged at a time: bounds the memory. */
    private static final int AT_A_TIME = 250;

    private static final int MOST_THREADS = 4;

    private final Standings standings;
    private final CommunesWithin communes;
    private final StandingStore store;
    private final Access access;
    private final Audit audit;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Clock clock;

    CountryEvaluation(
            Standings standings,
            CommunesWithin communes,
            StandingStore store,
            Access access,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.standings = standings;
        this.communes = communes;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What an evaluation did.
     *
     * @param communes how many were evaluated
     * @param withoutValues how many of them have no value at all
     * @param values how many values were read
     * @param rows how many standings were kept
     */
    public record Report(int communes, int withoutValues, long values, int rows, Bands bands, Duration took) {}

    /** Every commune there is on the day whose law counts. All rows are kept together, or none. */
    public Report all(String setId, int year) {
        return evaluate(setId, year, Optional.empty());
    }

    /**
     * One commune.
     *
     * @throws UnitNotFound when there is none of that code on the day
     */
    public Report one(String unitCode, String setId, int year) {
        return evaluate(setId, year, Optional.of(unitCode));
    }

    private Report evaluate(String setId, int year, Optional<String> only) {
        long begin = System.nanoTime();
        Actor actor = access.require(Act.SEE_ASSESSMENT);
        Instant knownAt = clock.instant();
        RuleBook rules = standings.rules(year, knownAt);
        CommunesWithin.Batches batches = done(reading, () -> communes.under(rules, setId, only, AT_A_TIME));
        if (batches.count() == 0) {
            throw new UnitNotFound(only.orElse(Actor.WHOLE_COUNTRY));
        }
        List<Judged> judged = inParallel(actor, batches, setId);
        return done(writing, () -> keep(judged, rules, setId, only, begin));
    }

    private Report keep(List<Judged> judged, RuleBook rules, String setId, Optional<String> only, long begin) {
        List<Standing> all =
                judged.stream().flatMap(one -> one.standings().stream()).toList();
        PublishedSet set = rules.set(setId);
        int rows = store.keep(all, rules.knownAt());
        int withValues = judged.stream().mapToInt(Judged::withValues).sum();
        long values = judged.stream().mapToLong(Judged::values).sum();
        audit.changed(
                "assessment.audit.evaluated",
                new Subject("standing", setId + ":" + rules.year(), set.name(), only.orElse(Actor.WHOLE_COUNTRY)),
                null,
                new Told(all.size(), values));
        Bands bands =
                Bands.of(set.criteria().size(), all.stream().map(Standing::met).toList());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Report(all.size(), all.size() - withValues, values, rows, bands, took);
    }

    /** What the audit tells of it. */
    private record Told(int communes, long values) {}

    private record Judged(List<Standing> standings, int withValues, long values) {}

    private List<Judged> inParallel(Actor actor, CommunesWithin.Batches batches, String setId) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Judged>> waiting = new ArrayList<>();
            for (int batch = 0; batch < batches.count(); batch++) {
                int number = batch;
                waiting.add(workers.submit(() ->
                        Acting.as(actor, () -> done(reading, () -> judge(batches, number, setId)))));
            }
            List<Judged> done = new ArrayList<>();
            for (Future<Judged> one : waiting) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A part of the country could not be evaluated", failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The evaluation was ended", ended);
        }
    }

    private static Judged judge(CommunesWithin.Batches batches, int number, String setId) {
        CommunesWithin.Batch batch = batches.read(number);
        List<Standing> judged = batch.communes().stream()
                .map(commune -> Standing.of(batches.rules().judge(setId, commune)))
                .toList();
        return new Judged(judged, batch.withValues(), batch.values());
    }

    private static <T> T done(TransactionTemplate transaction, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
