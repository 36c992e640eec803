package vn.ntm.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.PersonId;

/** The accounts that persons sign in with. */
@Service
@Transactional
public class Accounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens an account with a password. */
    public void open(PersonId person, String unitCode, String userName, String password) {
        access.requireToChange(Act.KEEP_ACCOUNTS, unitCode);
        String name = userName.strip().toLowerCase(Locale.ROOT);
        jdbc.sql(
                        "insert into account (person_id, user_name, password_hash, opened_at) values (:person, :name, :hash, :at)")
                .param("person", person.id())
                .param("name", name)
                .param("hash", passwords.encode(password))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.changed(
                "signin.audit.account-opened", new Subject("account", person.toString(), name, unitCode), null, null);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String userName) {
        return find(userName).isPresent();
    }

    /** The open account of that name. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String userName) {
        return jdbc.sql(
                        "select person_id, user_name, password_hash from account where user_name = lower(:name) and closed_at is null")
                .param("name", userName.strip())
                .query((row, number) -> new SignedIn(
                        row.getObject("person_id", UUID.class),
                        row.getString("user_name"),
                        row.getString("password_hash")))
                .optional();
    }
}
