package vn.ntm.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.ntm.audit.Audit;
import vn.ntm.people.Contacts;

/** Whom an identity server vouches for. An identity is linked to an account that an administrator opened; none is made by itself. */
@Service
public class Identities {
    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final Contacts contacts;
    private final Audit audit;
    private final Door door;
    private final Clock clock;

    Identities(JdbcClient jdbc, AccountRows accounts, Contacts contacts, Audit audit, Door door, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.contacts = contacts;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Who comes in.
     *
     * @param verifiedEmail as the server has verified it, null when it has not
     * @return empty for an identity that belongs to nobody here
     */
    public Optional<SignedIn> enter(String issuer, String subject, @Nullable String verifiedEmail) {
        return door.open(() -> linked(issuer, subject)
                .or(() -> link(issuer, subject, verifiedEmail))
                .filter(Account::isOpen)
                .map(this::entered));
    }

    private Optional<Account> linked(String issuer, String subject) {
        return jdbc.sql("select person_id from linked_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .flatMap(accounts::of);
    }

    /** The first time: the address that the administrator entered for the person is the one the server has verified. */
    private Optional<Account> link(String issuer, String subject, @Nullable String verifiedEmail) {
        Optional<Account> account = verifiedEmail == null
                ? Optional.empty()
                : contacts.withEmail(verifiedEmail)
                        .flatMap(person -> accounts.of(person.id()))
                        .filter(Account::isOpen);
        account.ifPresent(known -> {
            jdbc.sql("""
                            insert into linked_identity (issuer, subject, person_id, unit_code, linked_at)
                            values (:issuer, :subject, :person, :unit, :at)
                            """)
                    .param("issuer", issuer)
                    .param("subject", subject)
                    .param("person", known.personId())
                    .param("unit", known.unitCode())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            audit.changed("signin.audit.identity-linked", known.subject(), null, Map.of("issuer", issuer));
        });
        return account;
    }

    private SignedIn entered(Account account) {
        return door.openFor(account.actor(accounts.nameOf(account.personId())), () -> {
            audit.atTheDoor("signin.audit.entered-by-identity", account.subject(), null);
            return new SignedIn(account.personId(), account.userName(), true);
        });
    }
}
