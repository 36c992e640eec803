package vn.ntm.platform.database;

import java.time.Duration;

/** A short wait between two looks at something outside our process, which cannot call us. */
final class Pause {
    private Pause() {}

    static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database", stopped);
        }
    }
}
