package vn.ntm.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An answer of the database that a transaction which only reads asks for once, so that it sees one state throughout. A transaction that writes asks
 * each time: it may have changed the answer itself.
 *
 * @param <T> the answer
 */
public final class OncePerTransaction<T> {
    private final Supplier<T> question;

    /** @param question asks the database; never answers null */
    public OncePerTransaction(Supplier<T> question) {
        this.question = question;
    }

    /** What the database says in this transaction. */
    public T answer() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return question.get();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Answered<?> known) {
            return own(known);
        }
        T answer = question.get();
        TransactionSynchronizationManager.bindResource(this, new Answered<>(answer));
        TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        return answer;
    }

    private record Answered<A>(A answer) {}

    /** Nobody else binds to this object. */
    @SuppressWarnings("unchecked")
    private T own(Answered<?> known) {
        return ((Answered<T>) known).answer();
    }

    /** What was asked belongs to its transaction. */
    private final class Forgetting implements TransactionSynchronization {
        private @Nullable Object set;

        @Override
        public void suspend() {
            set = TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            if (set != null) {
                TransactionSynchronizationManager.bindResource(OncePerTransaction.this, set);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
