package vn.ntm.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.ntm.audit.Audit;
import vn.ntm.shared.Texts;

/** The door: looks at what somebody proves and says whether they may come in. Everything that happens here is recorded. */
@Service
public class SignIns {
    private final AccountRows accounts;
    private final Delays delays;
    private final SecondFactor secondFactor;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Door door;
    private final Texts texts;
    private final Clock clock;
    /** Of no account: compared with when a name is unknown, so that the answer takes as long. */
    private final String nobodysHash;

    SignIns(
            AccountRows accounts,
            Delays delays,
            SecondFactor secondFactor,
            PasswordEncoder passwords,
            Audit audit,
            Door door,
            Texts texts,
            Clock clock) {
        this.accounts = accounts;
        this.delays = delays;
        this.secondFactor = secondFactor;
        this.passwords = passwords;
        this.audit = audit;
        this.door = door;
        this.texts = texts;
        this.clock = clock;
        this.nobodysHash =
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    /**
     * First step.
     *
     * @param typed user name or telephone number
     * @param address from where, as text
     */
    public Entry withPassword(String typed, String password, String address) {
        Tried tried = Tried.of(door.open(() -> accounts.known(typed)), typed, address);
        return judge(tried, () -> isRight(tried, password)).orElseGet(() -> admit(tried, password));
    }

    /** Second step of somebody whose password was right a moment ago: a code of the telephone or a recovery code. */
    public Entry withCode(UUID person, String code, String address) {
        Tried tried =
                Tried.of(door.open(() -> accounts.of(person)).filter(Account::isOpen), person.toString(), address);
        return judge(tried, () -> isRightCode(tried, code)).orElseGet(() -> door.open(() -> granted(tried)));
    }

    /** Somebody left by themselves. */
    public void left(SignedIn person) {
        door.open(() -> accounts.of(person.personId())).ifPresent(account -> record("signin.audit.left", account));
    }

    /** @return why not, empty when it is right */
    private Optional<Entry> judge(Tried tried, BooleanSupplier isRight) {
        Optional<Duration> wait = door.open(() -> count(tried));
        if (wait.isPresent()) {
            return Optional.of(new Entry.Locked(wait.get()));
        }
        return isRight.getAsBoolean() ? Optional.empty() : Optional.of(door.open(() -> refused(tried)));
    }

    /** @return how long to wait when it is locked */
    private Optional<Duration> count(Tried tried) {
        Delay ofAddress = delays.count(tried.fromWhere(), Delay.OF_ADDRESS);
        Delay ofAccount = delays.count(tried.whose(), Delay.OF_ACCOUNT);
        Instant now = clock.instant();
        return Optional.of(ofAccount.isLocked(now) ? ofAccount : ofAddress)
                .filter(delay -> delay.isLocked(now))
                .map(this::wait);
    }

    private boolean isRight(Tried tried, String password) {
        String hash = tried.account().map(Account::passwordHash).orElse(null);
        return passwords.matches(password, hash == null ? nobodysHash : hash) && hash != null;
    }

    private boolean isRightCode(Tried tried, String code) {
        return tried.account().isPresent()
                && door.open(() -> secondFactor.accepts(tried.account().get(), code));
    }

    private Entry refused(Tried tried) {
        Delay delay = delays.of(tried.whose());
        boolean locked = delay.isLocked(clock.instant());
        audit.atTheDoor(
                locked ? "signin.audit.locked" : "signin.audit.refused",
                tried.subject(texts.of("signin.somebody")),
                Map.of("failures", delay.failures()));
        return locked ? new Entry.Locked(wait(delay)) : new Entry.Refused();
    }

    /** The password is right. Failures stay counted until the second factor is right too, or it could be guessed without end. */
    private Entry admit(Tried tried, String password) {
        Account account = tried.account().orElseThrow();
        return door.open(() -> {
            hashAnew(account, password);
            if (!account.hasSecondFactor()) {
                return granted(tried);
            }
            delays.takeBack(tried.whose(), Delay.OF_ACCOUNT);
            delays.takeBack(tried.fromWhere(), Delay.OF_ADDRESS);
            return new Entry.NeedsCode(account.personId());
        });
    }

    private Entry granted(Tried tried) {
        Account account = tried.account().orElseThrow();
        delays.forget(tried.whose());
        delays.takeBack(tried.fromWhere(), Delay.OF_ADDRESS);
        record("signin.audit.entered", account);
        return new Entry.Granted(account.signedIn());
    }

    /** When the product has come to hash more carefully than it did on the day the password was set. */
    private void hashAnew(Account account, String password) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            accounts.setPassword(account.personId(), Objects.requireNonNull(passwords.encode(password)));
        }
    }

    private void record(String event, Account account) {
        String name = door.open(() -> accounts.nameOf(account.personId()));
        door.openFor(account.actor(name), () -> {
            audit.atTheDoor(event, account.subject(), null);
            return account;
        });
    }

    private Duration wait(Delay delay) {
        return Duration.between(clock.instant(), Objects.requireNonNull(delay.lockedUntil()));
    }
}
