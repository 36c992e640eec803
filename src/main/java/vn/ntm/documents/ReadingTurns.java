package vn.ntm.documents;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a few readings run at once, each in a thread of its own, and breaks off what takes too long. The readers look for the interruption in all
 * their loops, so the thread ends with them.
 */
final class ReadingTurns {
    private final Semaphore turns;
    private final Duration limit;

    /** @param limit for waiting for a turn, and again for the reading itself */
    ReadingTurns(int atOnce, Duration limit) {
        this.turns = new Semaphore(atOnce, true);
        this.limit = limit;
    }

    /** The result, or the refusal that the file is damaged, too slow or too big for this machine, or that too many are being read. */
    <T> T read(Callable<T> reading) {
        try {
            if (!turns.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocument("documents.busy");
            }
            try {
                return inTime(new FutureTask<>(reading));
            } finally {
                turns.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument("documents.too-slow");
        }
    }

    private <T> T inTime(FutureTask<T> task) throws InterruptedException {
        Thread.ofPlatform().daemon().name("document-reading").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new UnreadableDocument("documents.too-slow");
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } finally {
            task.cancel(true);
        }
    }

    /** Whatever a parser stumbles over in a file somebody sent is a matter of that file: a person gets a reason, not an error page. */
    private static UnreadableDocument refusal(@Nullable Throwable cause) {
        if (cause instanceof UnreadableDocument refusal) {
            return refusal;
        }
        String key = cause instanceof OutOfMemoryError ? "documents.too-much-text" : "documents.damaged";
        UnreadableDocument refusal = new UnreadableDocument(key);
        refusal.initCause(cause);
        return refusal;
    }
}
