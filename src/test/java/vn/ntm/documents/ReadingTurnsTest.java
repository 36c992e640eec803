package vn.ntm.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Few readings at once, none for longer than allowed, and every failure in words. */
class ReadingTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void aReadingThatTakesTooLongIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        refused(new ReadingTurns(1, Duration.ofMillis(50)), () -> waitUntilInterrupted(interrupted), "too-slow");
        interrupted.await();
    }

    @Test
    void whoGetsNoTurnIsToldSo() {
        ReadingTurns turns = new ReadingTurns(0, Duration.ofMillis(50));
        refused(turns, () -> "đọc xong", "busy");
    }

    @Test
    void aTurnIsFreeAgainAfterAFailure() {
        ReadingTurns turns = new ReadingTurns(1, LONG);
        refused(
                turns,
                () -> {
                    throw new IOException("broken");
                },
                "damaged");
        assertThat(turns.read(() -> "đọc xong")).isEqualTo("đọc xong");
    }

    @Test
    void runningOutOfMemoryOrStackIsAReasonToo() {
        ReadingTurns turns = new ReadingTurns(1, LONG);
        refused(
                turns,
                () -> {
                    throw new OutOfMemoryError();
                },
                "too-much-text");
        refused(
                turns,
                () -> {
                    throw new StackOverflowError();
                },
                "damaged");
    }

    private static String waitUntilInterrupted(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
        return "";
    }

    private static void refused(ReadingTurns turns, Callable<String> reading, String reason) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> turns.read(reading))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("documents." + reason));
    }
}
