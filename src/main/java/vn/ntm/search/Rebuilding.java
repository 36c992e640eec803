package vn.ntm.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the index with the objects and brings it up to date, some hundred at a time, while others work. */
@Component
class Rebuilding {
    private static final List<Kind> KINDS =
            EnumSet.allOf(Kind.class).stream().filter(Kind::isIndexed).toList();

    private static final int SOME = 500;

    private final SearchIndex index;
    private final TransactionTemplate transaction;

    Rebuilding(SearchIndex index, TransactionTemplate transaction) {
        this.index = index;
        this.transaction = transaction;
    }

    /** How many entries do not say what their object says, those missing and those too many included. */
    long differences() {
        return KINDS.stream().mapToLong(this::differences).sum();
    }

    /** Every entry is made anew from its object; gives how many there are then. */
    long rebuild() {
        KINDS.forEach(this::rebuild);
        return inTransaction(index::count);
    }

    private long differences(Kind kind) {
        return inTransaction(() -> index.differences(kind));
    }

    private void rebuild(Kind kind) {
        List<String> objects = Objects.requireNonNull(transaction.execute(status -> index.objects(kind)));
        for (int from = 0; from < objects.size(); from += SOME) {
            List<String> some = objects.subList(from, Math.min(objects.size(), from + SOME));
            transaction.executeWithoutResult(status -> index.rebuild(kind, some));
        }
    }

    private long inTransaction(LongSupplier question) {
        Long answer = transaction.execute(status -> question.getAsLong());
        return answer == null ? 0 : answer;
    }
}
