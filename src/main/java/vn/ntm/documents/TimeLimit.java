package vn.ntm.documents;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a reading in a thread of its own and breaks it off when its time is up. The readers look for the interruption in all their loops, so the
 * thread ends with them.
 */
final class TimeLimit {
    private TimeLimit() {}

    /** The result, or the refusal that the file is damaged, too slow or too big for this machine. */
    static <T> T within(Duration limit, Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("document-reading").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new UnreadableDocument("documents.too-slow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
