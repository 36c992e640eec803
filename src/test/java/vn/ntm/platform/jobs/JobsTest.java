package vn.ntm.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.NightlyJob;
import vn.ntm.shared.RepeatedJob;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

@WholeApplicationTest
class JobsTest {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2024, 3, 18, 12, 0, 0, 0, Vietnamese.ZONE);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Test
    void makesUpForTheNightItStoodStill() throws Exception {
        BlockingQueue<Actor> runs = new ArrayBlockingQueue<>(4);
        NightlyJob job = job(runs);
        runAt(NOON, job);
        assertThat(runs).isEmpty();
        assertThat(nextRun()).isEqualTo(NOON.plusDays(1).withHour(2).toInstant());

        Jobs nextWeek = jobs(NOON.plusDays(7), job);
        nextWeek.begin();
        Actor by = runs.poll(20, TimeUnit.SECONDS);
        nextWeek.stop();

        assertThat(by)
                .isNotNull()
                .satisfies(actor -> assertThat(actor.isProduct()).isTrue());
        assertThat(nextRun()).isEqualTo(NOON.plusDays(8).withHour(2).toInstant());
    }

    private void runAt(ZonedDateTime moment, NightlyJob job) {
        Jobs jobs = jobs(moment, job);
        jobs.begin();
        jobs.stop();
    }

    private Jobs jobs(ZonedDateTime moment, NightlyJob job) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("job", job);
        Clock clock = Clock.fixed(moment.toInstant(), Vietnamese.ZONE);
        return new Jobs(
                dataSource,
                clock,
                texts,
                beans.getBeanProvider(NightlyJob.class),
                beans.getBeanProvider(RepeatedJob.class));
    }

    private Instant nextRun() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'tried-in-a-test'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static NightlyJob job(BlockingQueue<Actor> runs) {
        return new NightlyJob() {
            @Override
            public String name() {
                return "tried-in-a-test";
            }

            @Override
            public String byKey() {
                return "platform.door";
            }

            @Override
            public LocalTime at() {
                return LocalTime.of(2, 0);
            }

            @Override
            public void run() {
                runs.add(Acting.current().orElseThrow());
            }
        };
    }
}
