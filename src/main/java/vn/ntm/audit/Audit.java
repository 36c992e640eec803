package vn.ntm.audit;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Access;

/**
 * Keeps the record of what is done. Every method belongs into the transaction of the act: both are there afterwards or neither. Entries are written
 * together when that transaction is about to commit; moments later they are sealed into the chain of their unit.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Audit {
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Audit(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Something was made, changed or ended.
     *
     * @param event key of the Vietnamese sentence that names the act
     * @param before what the object was, as a record or map; null when it was not there
     * @param after what it is now; null when it is no more
     */
    public void changed(String event, Subject subject, @Nullable Object before, @Nullable Object after) {
        add("CHANGE", event, subject, before, after);
    }

    /** Somebody saw data of the class SENSITIVE, or personal data unmasked. */
    public void sensitiveRead(String event, Subject subject) {
        add("SENSITIVE_READ", event, subject, null, null);
    }

    /** Somebody came in, was refused at the door or left. */
    public void atTheDoor(String event, Subject subject, @Nullable Object details) {
        add("SIGN_IN", event, subject, null, details);
    }

    private void add(String kind, String event, Subject subject, @Nullable Object before, @Nullable Object after) {
        AuditEntry entry = AuditEntry.of(
                kind, event, subject, access.actor(), Origin.current(), clock.instant(), text(before), text(after));
        PendingEntries.ofThisTransaction(this).add(entry);
    }

    private @Nullable String text(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }

    /** In one statement, however many they are. */
    void append(List<AuditEntry> entries) {
        jdbc.sql("select audit_append(cast(:lines as jsonb))")
                .param("lines", json.writeValueAsString(entries))
                .query((row, number) -> number)
                .list();
    }
}
