package vn.ntm.signin;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as its administrator sees it.
 *
 * @param name of the person
 * @param hasPassword whether one was ever set
 */
public record AccountView(
        UUID personId,
        String name,
        String userName,
        Instant openedAt,
        boolean isOpen,
        boolean hasPassword,
        boolean hasSecondFactor) {
    static AccountView of(Account account, String name) {
        return new AccountView(
                account.personId(),
                name,
                account.userName(),
                account.openedAt().toInstant(),
                account.isOpen(),
                account.passwordHash() != null,
                account.hasSecondFactor());
    }
}
