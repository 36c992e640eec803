package vn.ntm.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.NightlyJob;
import vn.ntm.shared.RepeatedJob;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Runs every {@link NightlyJob} and {@link RepeatedJob} while pages are served; commands and tests without a port run none. */
@Component
class Jobs implements SmartLifecycle {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final DataSource dataSource;
    private final Clock clock;
    private final Texts texts;
    private final ObjectProvider<NightlyJob> jobs;
    private final ObjectProvider<RepeatedJob> repeated;
    private volatile @Nullable Scheduler scheduler;

    Jobs(
            DataSource dataSource,
            Clock clock,
            Texts texts,
            ObjectProvider<NightlyJob> jobs,
            ObjectProvider<RepeatedJob> repeated) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.texts = texts;
        this.jobs = jobs;
        this.repeated = repeated;
    }

    /** Comes once migrations and reference data are in. */
    @EventListener
    void started(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext().getEnvironment().getProperty("local.server.port") != null) {
            begin();
        }
    }

    void begin() {
        List<RecurringTask<Void>> tasks = Stream.concat(
                        jobs.stream().map(this::task), repeated.stream().map(this::task))
                .toList();
        Scheduler beginning = Scheduler.create(dataSource)
                .startTasks(tasks)
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(LOOKS_EVERY)
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .build();
        beginning.start();
        scheduler = beginning;
    }

    private RecurringTask<Void> task(NightlyJob job) {
        Actor product = Actor.product(texts.of(job.byKey()));
        return Tasks.recurring(job.name(), Schedules.daily(Vietnamese.ZONE, job.at()))
                .execute((instance, context) -> Acting.run(product, job::run));
    }

    private RecurringTask<Void> task(RepeatedJob job) {
        Actor product = Actor.product(texts.of(job.byKey()));
        return Tasks.recurring(job.name(), Schedules.fixedDelay(job.every()))
                .execute((instance, context) -> Acting.run(product, job::run));
    }

    @Override
    public void start() {
        // Begins later, when everything is ready.
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    /** True from the beginning, so that it is asked to stop while the database is still there. */
    @Override
    public boolean isRunning() {
        return true;
    }
}
