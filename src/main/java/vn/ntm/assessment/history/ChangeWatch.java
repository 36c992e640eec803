package vn.ntm.assessment.history;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices that criteria changed, whatever changed them. Each commune is looked at in a transaction of its own, by one process at a time; what was touched
 * while nobody looked waits in the database.
 */
@Component
public class ChangeWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
    private static final int MOST = 200;

    private final TouchQueue queue;
    private final Look look;
    private final TransactionTemplate transaction;

    ChangeWatch(TouchQueue queue, Look look, TransactionTemplate transaction) {
        this.queue = queue;
        this.look = look;
        this.transaction = transaction;
    }

    /**
     * Looks at communes that were touched, some hundred at most. Acts as whoever calls it; the product itself reaches every commune.
     *
     * @return how many were looked at; 0 when nothing waits or another process is looking
     */
    public int look() {
        Set<String> failed = new HashSet<>();
        int looked = 0;
        Optional<String> unit = lookAtOne(failed);
        while (unit.isPresent() && looked < MOST) {
            looked++;
            unit = lookAtOne(failed);
        }
        return looked;
    }

    /** A commune that cannot be looked at keeps its place and does not hold up the others. */
    private Optional<String> lookAtOne(Set<String> failed) {
        AtomicReference<String> at = new AtomicReference<>("");
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                if (queue.isEmpty() || !queue.lock()) {
                    return Optional.<String>empty();
                }
                queue.spread();
                Optional<String> unit = queue.next(failed);
                unit.ifPresent(one -> {
                    at.set(one);
                    look.at(one, queue.take(one));
                });
                return unit;
            }));
        } catch (RuntimeException broken) {
            if (!failed.add(at.get())) {
                throw broken;
            }
            LOG.warn("Commune {} could not be looked at: {}", at.get(), broken.getMessage());
            return Optional.of(at.get());
        }
    }

    /** From now on every commune watched waits to be looked at: what holds until a day may have ended. */
    public void aDayHasPassed() {
        transaction.executeWithoutResult(status -> queue.touchByTime());
    }
}
