package vn.ntm.audit.chain;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives lines their place in the chain of their unit moments after the act, so that acts of one unit need not wait for each other. Begins with what a
 * crash left unsealed and ends with what the last requests wrote. Any number of processes may do so at once.
 */
@Component
class Sealing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long PAUSE_SECONDS = 1;
    private static final long PATIENCE_AT_THE_END_SECONDS = 10;

    private final JdbcClient jdbc;
    private volatile @Nullable ScheduledExecutorService thread;

    Sealing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many lines had been waiting */
    long seal() {
        return jdbc.sql("select audit_seal()")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** Wherever pages are served and in commands; tests without a port seal when they want. */
    @EventListener
    void started(ApplicationReadyEvent ready) {
        boolean command = ready.getSpringApplication().getWebApplicationType() == WebApplicationType.NONE;
        if (command || ready.getApplicationContext().getEnvironment().getProperty("local.server.port") != null) {
            begin();
        }
    }

    void begin() {
        ScheduledExecutorService beginning = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("audit-sealing").factory());
        var _ = beginning.scheduleWithFixedDelay(this::sealOrSay, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = beginning;
    }

    /** Whatever fails, nothing is lost and the next round comes: the lines wait. */
    private void sealOrSay() {
        try {
            seal();
        } catch (RuntimeException failed) {
            LOG.warn("Lines of the audit wait for their seal: {}", failed.getMessage());
        }
    }

    @Override
    public void start() {
        // Begins later, when everything is ready.
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            thread = null;
            running.execute(this::sealOrSay);
            running.shutdown();
            await(running);
        }
    }

    private static void await(ScheduledExecutorService ending) {
        try {
            if (!ending.awaitTermination(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The last lines of the audit are sealed with the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the pages and the nightly jobs, which may still write. */
    @Override
    public int getPhase() {
        return 0;
    }
}
