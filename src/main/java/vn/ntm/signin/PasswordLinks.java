package vn.ntm.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.audit.Audit;
import vn.ntm.people.Contacts;
import vn.ntm.people.PersonId;

/** Links by which a person sets a password once, handed out by an administrator; the database knows only their hashes. */
@Service
public class PasswordLinks {
    /** How long a link can be used. */
    public static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountRows rows;
    private final OpenSessions sessions;
    private final Delays delays;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Contacts contacts;
    private final Audit audit;
    private final Door door;
    private final Clock clock;

    PasswordLinks(
            JdbcClient jdbc,
            Accounts accounts,
            AccountRows rows,
            OpenSessions sessions,
            Delays delays,
            PasswordRules rules,
            PasswordEncoder passwords,
            Contacts contacts,
            Audit audit,
            Door door,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.delays = delays;
        this.rules = rules;
        this.passwords = passwords;
        this.contacts = contacts;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
    }

    /** @return the word of the link, readable only now; those before it are void */
    @Transactional
    public String make(UUID person) {
        Account account = accounts.kept(person);
        String token = Tokens.random();
        jdbc.sql("delete from password_link where person_id = :person")
                .param("person", person)
                .update();
        jdbc.sql("""
                        insert into password_link (token_hash, person_id, unit_code, made_at, valid_until)
                        values (:hash, :person, :unit, :now, :until)
                        """)
                .param("hash", hash(token))
                .param("person", person)
                .param("unit", account.unitCode())
                .param("now", now())
                .param("until", now().plus(VALID))
                .update();
        audit.changed("signin.audit.link-made", account.subject(), null, null);
        return token;
    }

    /** The user name of whom a good link is for. */
    public Optional<String> userNameBehind(String token) {
        return door.open(() -> accountBehind(token)).map(Account::userName);
    }

    /**
     * Sets the password; the link is used up, the sessions of before are over.
     *
     * @return whether the link was good
     * @throws Unfit when the password cannot be taken
     */
    public boolean use(String token, String password) {
        Optional<Account> account = door.open(() -> accountBehind(token));
        if (account.isEmpty()) {
            return false;
        }
        requireFit(account.get(), password);
        String hash = Objects.requireNonNull(passwords.encode(password));
        return door.open(() -> takes(account.get(), token, hash));
    }

    private boolean takes(Account account, String token, String hash) {
        int used = jdbc.sql("update password_link set used_at = :now where token_hash = :hash and used_at is null")
                .param("now", now())
                .param("hash", hash(token))
                .update();
        if (used == 0) {
            return false;
        }
        rows.setPassword(account.personId(), hash);
        sessions.endAllBut(account.personId(), "");
        delays.forget("account " + account.personId());
        door.openFor(account.actor(rows.nameOf(account.personId())), () -> {
            audit.changed("signin.audit.password-set-by-link", account.subject(), null, null);
            return account;
        });
        return true;
    }

    private void requireFit(Account account, String password) {
        door.open(() -> contacts.of(new PersonId(account.personId())))
                .flatMap(person -> rules.problemOf(password, account.userName(), person.name(), person.phone()))
                .ifPresent(problem -> {
                    throw new Unfit("password", problem);
                });
    }

    private Optional<Account> accountBehind(String token) {
        return jdbc.sql("select person_id from password_link where token_hash = :hash and used_at is null"
                        + " and valid_until > :now")
                .param("hash", hash(token))
                .param("now", now())
                .query(UUID.class)
                .optional()
                .flatMap(rows::of)
                .filter(Account::isOpen);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Tokens.hash(token));
    }
}
