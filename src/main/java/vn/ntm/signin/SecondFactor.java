package vn.ntm.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second thing a person proves: codes of their telephone, or a recovery code. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondFactor {
    private final AccountRows accounts;
    private final RecoveryCodes recovery;
    private final SecretBox secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(AccountRows accounts, RecoveryCodes recovery, SecretBox secrets, Clock clock) {
        this.accounts = accounts;
        this.recovery = recovery;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether the code is right; it is taken by that and not right a second time. */
    boolean accepts(Account account, String code) {
        return account.hasSecondFactor() && (takesTotp(account, code) || recovery.use(account.personId(), code));
    }

    /** Makes a secret that does not count yet; the one before it, if it did not count either, is forgotten. */
    byte[] prepare(Account account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        accounts.prepareSecondFactor(
                account.personId(), secrets.seal(secret, account.personId().toString()));
        return secret;
    }

    /** The secret, whether it counts already or not. */
    Optional<byte[]> secret(Account account) {
        return Optional.ofNullable(account.totpSecret())
                .map(kept -> secrets.open(kept, account.personId().toString()));
    }

    /**
     * The telephone shows the right code: from now on it is asked for.
     *
     * @return the recovery codes, empty when the code is wrong
     */
    List<String> confirm(Account account, String code) {
        if (!takesTotp(account, code)) {
            return List.of();
        }
        accounts.startSecondFactor(account.personId());
        return recovery.renew(account);
    }

    void drop(Account account) {
        accounts.dropSecondFactor(account.personId());
        recovery.drop(account.personId());
    }

    private boolean takesTotp(Account account, String code) {
        OptionalLong step = secret(account)
                .map(secret -> Totp.step(secret, code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && accounts.takeStep(account.personId(), step.getAsLong());
    }
}
