package vn.ntm.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.people.Contacts;
import vn.ntm.people.Contacts.Contact;
import vn.ntm.people.PersonId;

/** The accounts that persons sign in with, as an administrator keeps them. */
@Service
@Transactional
public class Accounts {
    private static final String USER_NAME = "[a-z][a-z0-9._-]{2,59}";

    private final AccountRows rows;
    private final SecondFactor secondFactor;
    private final OpenSessions sessions;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Contacts contacts;
    private final Access access;
    private final Audit audit;

    Accounts(
            AccountRows rows,
            SecondFactor secondFactor,
            OpenSessions sessions,
            PasswordRules rules,
            PasswordEncoder passwords,
            Contacts contacts,
            Access access,
            Audit audit) {
        this.rows = rows;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.rules = rules;
        this.passwords = passwords;
        this.contacts = contacts;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Opens an account with a password.
     *
     * @throws Unfit when the name or the password cannot be taken
     */
    public void open(PersonId person, String unitCode, String userName, String password) {
        access.requireToChange(Act.KEEP_ACCOUNTS, unitCode);
        String name = fitting(userName);
        Contact contact = contacts.of(person).orElseThrow(AccountNotFound::new);
        rules.problemOf(password, name, contact.name(), contact.phone()).ifPresent(problem -> {
            throw new Unfit("password", problem);
        });
        open(person.id(), unitCode, name, Objects.requireNonNull(passwords.encode(password)));
    }

    /** Opens an account that its person sets the password of by a link. */
    public void open(PersonId person, String userName) {
        Contact contact = contacts.of(person).orElseThrow(AccountNotFound::new);
        access.requireToChange(Act.KEEP_ACCOUNTS, contact.unitCode());
        String name = fitting(userName);
        if (rows.of(person.id()).isPresent()) {
            throw new Unfit("person", "signin.accounts.has-one", contact.name());
        }
        open(person.id(), contact.unitCode(), name, null);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String userName) {
        return rows.named(userName).isPresent();
    }

    /** Who an open account of that name lets in. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String userName) {
        return rows.named(userName).filter(Account::isOpen).map(Account::signedIn);
    }

    /** Whether a code is asked of the person at the door. */
    @Transactional(readOnly = true)
    public boolean hasSecondFactor(UUID person) {
        return rows.of(person).filter(Account::hasSecondFactor).isPresent();
    }

    /** Those within reach. */
    @Transactional(readOnly = true)
    public List<AccountView> all() {
        access.require(Act.KEEP_ACCOUNTS);
        List<Account> all = rows.all();
        Map<UUID, String> names =
                contacts.names(all.stream().map(Account::personId).toList());
        return all.stream()
                .map(account -> AccountView.of(account, names.getOrDefault(account.personId(), "")))
                .toList();
    }

    /** Persons within reach who have no account. */
    @Transactional(readOnly = true)
    public List<Contact> withoutAccount(String words) {
        access.require(Act.KEEP_ACCOUNTS);
        return contacts.named(words).stream()
                .filter(person -> rows.of(person.id()).isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public AccountView get(UUID person) {
        return AccountView.of(kept(person), rows.nameOf(person));
    }

    /** Nobody comes in with it any more, and whoever is in is out. */
    public void close(UUID person) {
        Account account = kept(person);
        access.requireAnotherThan(person);
        rows.close(person);
        sessions.endAllBut(person, "");
        audit.changed("signin.audit.account-closed", account.subject(), null, null);
    }

    public void reopen(UUID person) {
        Account account = kept(person);
        rows.reopen(person);
        audit.changed("signin.audit.account-reopened", account.subject(), null, null);
    }

    /** @return how many there were */
    public int endSessions(UUID person) {
        Account account = kept(person);
        int ended = sessions.endAllBut(person, "");
        audit.changed("signin.audit.sessions-ended", account.subject(), null, Map.of("sessions", ended));
        return ended;
    }

    /** For somebody who lost the telephone and the codes on paper. */
    public void dropSecondFactor(UUID person) {
        Account account = kept(person);
        secondFactor.drop(account);
        audit.changed("signin.audit.second-factor-dropped", account.subject(), null, null);
    }

    /** The account, for one who may change it. */
    Account kept(UUID person) {
        Account account = rows.of(person).orElseThrow(AccountNotFound::new);
        access.requireToChange(Act.KEEP_ACCOUNTS, account.unitCode());
        return account;
    }

    private String fitting(String userName) {
        String name = userName.strip().toLowerCase(Locale.ROOT);
        if (!name.matches(USER_NAME)) {
            throw new Unfit("userName", "signin.accounts.user-name-unfit");
        }
        if (rows.named(name).isPresent()) {
            throw new Unfit("userName", "signin.accounts.user-name-taken", name);
        }
        return name;
    }

    private void open(UUID person, String unitCode, String userName, @Nullable String hash) {
        rows.add(person, unitCode, userName, hash);
        Account account = rows.of(person).orElseThrow(AccountNotFound::new);
        audit.changed("signin.audit.account-opened", account.subject(), null, null);
    }
}
