package vn.ntm.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.NotSignedIn;
import vn.ntm.access.Scope;
import vn.ntm.audit.Audit;
import vn.ntm.people.Contacts;
import vn.ntm.people.PersonId;

/** What everybody does with their own account, whatever position they hold, also none. */
@Service
public class MyAccount {
    private final AccountRows rows;
    private final SecondFactor secondFactor;
    private final RecoveryCodes recovery;
    private final OpenSessions sessions;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Contacts contacts;
    private final Access access;
    private final Audit audit;
    private final Door door;

    MyAccount(
            AccountRows rows,
            SecondFactor secondFactor,
            RecoveryCodes recovery,
            OpenSessions sessions,
            PasswordRules rules,
            PasswordEncoder passwords,
            Contacts contacts,
            Access access,
            Audit audit,
            Door door) {
        this.rows = rows;
        this.secondFactor = secondFactor;
        this.recovery = recovery;
        this.sessions = sessions;
        this.rules = rules;
        this.passwords = passwords;
        this.contacts = contacts;
        this.access = access;
        this.audit = audit;
        this.door = door;
    }

    /**
     * How the account stands.
     *
     * @param codesLeft recovery codes not used yet
     */
    public record Standing(AccountView account, int codesLeft, List<OpenSession> sessions) {}

    /**
     * A secret that is about to count.
     *
     * @param base32 as authenticator apps want it
     */
    public record Secret(String userName, String base32) {
        /** As people type it in. */
        public String text() {
            return base32.replaceAll("(.{4})(?=.)", "$1 ");
        }

        /** As an authenticator app reads it from a QR code. */
        public String address(String issuer) {
            return "otpauth://totp/" + issuer + ":" + userName + "?secret=" + base32 + "&issuer=" + issuer;
        }
    }

    /** @param currentSession the id of the session that asks */
    public Standing standing(String currentSession) {
        return own(account -> new Standing(
                AccountView.of(account, rows.nameOf(account.personId())),
                recovery.left(account.personId()),
                sessions.of(account.personId(), currentSession)));
    }

    /**
     * Sets another password; whoever is signed in elsewhere is out.
     *
     * @throws Unfit when the current one is not right or the new one cannot be taken
     */
    public void changePassword(String current, String fresh, String currentSession) {
        Account account = requireRight(current);
        Contacts.Contact person =
                own(any -> contacts.of(new PersonId(any.personId())).orElseThrow(AccountNotFound::new));
        rules.problemOf(fresh, account.userName(), person.name(), person.phone())
                .or(() -> fresh.equals(current) ? Optional.of("signin.password.same") : Optional.empty())
                .ifPresent(problem -> {
                    throw new Unfit("fresh", problem);
                });
        String hash = Objects.requireNonNull(passwords.encode(fresh));
        own(mine -> {
            rows.setPassword(mine.personId(), hash);
            int ended = sessions.endAllBut(mine.personId(), currentSession);
            audit.changed("signin.audit.password-changed", mine.subject(), null, Map.of("sessionsEnded", ended));
            return mine;
        });
    }

    public boolean hasSecondFactor() {
        return own(Account::hasSecondFactor);
    }

    /** The secret to be taken into a telephone; a new one unless one waits already. */
    public Secret prepareSecondFactor() {
        return own(account -> {
            if (account.hasSecondFactor()) {
                throw new Unfit("code", "signin.factor.has-one");
            }
            byte[] secret = secondFactor.secret(account).orElseGet(() -> secondFactor.prepare(account));
            return new Secret(account.userName(), Totp.base32(secret));
        });
    }

    /**
     * The telephone shows a code.
     *
     * @return ten recovery codes, readable only now
     * @throws Unfit when the code is not right
     */
    public List<String> confirmSecondFactor(String code) {
        return own(account -> {
            List<String> codes = account.hasSecondFactor() ? List.<String>of() : secondFactor.confirm(account, code);
            if (codes.isEmpty()) {
                throw new Unfit("code", "signin.factor.wrong-code");
            }
            audit.changed("signin.audit.second-factor-set", account.subject(), null, null);
            return codes;
        });
    }

    public void dropSecondFactor(String password) {
        requireRight(password);
        own(account -> {
            secondFactor.drop(account);
            audit.changed("signin.audit.second-factor-dropped", account.subject(), null, null);
            return account;
        });
    }

    /** @return new recovery codes in place of the old ones */
    public List<String> renewCodes(String password) {
        requireRight(password);
        return own(account -> {
            if (!account.hasSecondFactor()) {
                throw new Unfit("password", "signin.factor.none");
            }
            audit.changed("signin.audit.codes-renewed", account.subject(), null, null);
            return recovery.renew(account);
        });
    }

    public void endSession(UUID handle) {
        own(account -> {
            if (sessions.end(account.personId(), handle)) {
                audit.changed("signin.audit.sessions-ended", account.subject(), null, Map.of("sessions", 1));
            }
            return account;
        });
    }

    public void endOtherSessions(String currentSession) {
        own(account -> {
            int ended = sessions.endAllBut(account.personId(), currentSession);
            audit.changed("signin.audit.sessions-ended", account.subject(), null, Map.of("sessions", ended));
            return account;
        });
    }

    private Account requireRight(String password) {
        Account account = own(mine -> mine);
        if (!passwords.matches(password, account.passwordHash())) {
            throw new Unfit("password", "signin.password.wrong");
        }
        return account;
    }

    /** The own account is reached from any position, and without one. */
    private <T> T own(Function<Account, T> work) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        UUID person = Optional.ofNullable(actor.personId()).orElseThrow(NotSignedIn::new);
        Actor own = new Actor(
                person,
                actor.name(),
                actor.positionId(),
                actor.role(),
                actor.title(),
                actor.unitCode(),
                Scope.ofEverything(),
                actor.delegatedBy());
        return door.openFor(own, () -> work.apply(rows.of(person).orElseThrow(AccountNotFound::new)));
    }
}
