package vn.ntm.signin;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Texts;

/** Works in a transaction as the product itself while nobody is signed in yet, or as whoever has just proved to be somebody. */
@Component
class Door {
    private final Actor keeper;
    private final TransactionTemplate transaction;

    Door(Texts texts, TransactionTemplate transaction) {
        this.keeper = Actor.product(texts.of("signin.door"));
        this.transaction = transaction;
    }

    <T> T open(Supplier<T> work) {
        return openFor(keeper, work);
    }

    <T> T openFor(Actor actor, Supplier<T> work) {
        return Acting.as(actor, () -> Objects.requireNonNull(transaction.execute(all -> work.get())));
    }
}
