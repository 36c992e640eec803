package vn.ntm.assessment.history;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Texts;

/** Looks for changes every few seconds while pages are served; commands and tests without a port look when they want. */
@Component
class Watching implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final long PAUSE_SECONDS = 5;
    private static final long PATIENCE_AT_THE_END_SECONDS = 10;

    private final ChangeWatch watch;
    private final Actor product;
    private volatile @Nullable ScheduledExecutorService thread;

    Watching(ChangeWatch watch, Texts texts) {
        this.watch = watch;
        this.product = Actor.product(texts.of("assessment.watch.by"));
    }

    @EventListener
    void started(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext().getEnvironment().getProperty("local.server.port") != null) {
            ScheduledExecutorService beginning = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("assessment-watch").factory());
            var _ = beginning.scheduleWithFixedDelay(this::lookOrSay, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
            thread = beginning;
        }
    }

    /** Whatever fails, nothing is lost and the next round comes: what was touched waits. */
    private void lookOrSay() {
        try {
            Acting.run(product, watch::look);
        } catch (RuntimeException failed) {
            LOG.warn("Changes of criteria wait to be noticed: {}", failed.getMessage());
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
            running.shutdown();
            try {
                if (!running.awaitTermination(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("The look at changes is broken off and comes again with the next start");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
