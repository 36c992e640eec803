package vn.ntm.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.OncePerTransaction;

/**
 * What was read of units, kept as long as no unit changes on any node: every page asks for its commune and its hamlets, and units change a few times
 * a year.
 */
@Component
class KeptUnits {
    /** Units and hamlets in all answers together. */
    private static final long MOST = 400_000;

    private final Cache<Question, List<?>> answers = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Question question, List<?> answer) -> 1 + answer.size())
            .build();
    private final OncePerTransaction<Long> stamp;

    KeptUnits(JdbcClient jdbc) {
        this.stamp = new OncePerTransaction<>(
                () -> jdbc.sql("select stamp from unit_stamp").query(Long.class).single());
    }

    /**
     * What somebody asks; equal when the same is asked.
     *
     * @param <T> of what the answer is a list
     */
    interface Asked<T> {}

    private record Question(long stamp, Asked<?> asked) {}

    /** The answer to a question. */
    @SuppressWarnings("unchecked")
    <T> List<T> answer(Asked<T> asked, Supplier<List<T>> reading) {
        Question question = new Question(Objects.requireNonNull(stamp.answer()), asked);
        List<?> kept = answers.getIfPresent(question);
        if (kept == null) {
            kept = List.copyOf(reading.get());
            answers.put(question, kept);
        }
        return (List<T>) kept;
    }
}
