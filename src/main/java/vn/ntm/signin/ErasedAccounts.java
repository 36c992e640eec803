package vn.ntm.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.audit.Audit;
import vn.ntm.people.PersonErased;

/** Closes the account of a person who was erased, and forgets what it was called and what proved who they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedAccounts {
    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final Audit audit;
    private final Clock clock;

    ErasedAccounts(JdbcClient jdbc, AccountRows rows, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void erased(PersonErased event) {
        UUID person = event.person();
        List.of("open_session", "recovery_code", "password_link", "linked_identity")
                .forEach(table -> jdbc.sql("delete from " + table + " where person_id = :person")
                        .param("person", person)
                        .update());
        jdbc.sql("""
                        update account set user_name = 'erased-' || person_id, password_hash = null, closed_at = coalesce(closed_at, :now),
                          totp_secret = null, totp_since = null, totp_last_step = 0 where person_id = :person
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .update();
        rows.of(person)
                .ifPresent(account -> audit.changed("signin.audit.account-closed", account.subject(), null, null));
    }
}
