package vn.ntm.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is signed in, and the end of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenSessions {
    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    OpenSessions(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param current the id of the session that asks, empty when none of the list is */
    List<OpenSession> of(UUID person, String current) {
        byte[] own = Tokens.hash(current);
        return jdbc.sql("""
                        select id_hash, handle, device, address, created_at, last_seen_at from open_session
                         where person_id = :person and last_seen_at > :seen and created_at > :created order by last_seen_at desc
                        """)
                .param("person", person)
                .param("seen", clock.instant().minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .param("created", clock.instant().minus(settings.longest()).atOffset(ZoneOffset.UTC))
                .query((row, number) -> session(row, own))
                .list();
    }

    boolean end(UUID person, UUID handle) {
        return jdbc.sql("delete from open_session where person_id = :person and handle = :handle")
                        .param("person", person)
                        .param("handle", handle)
                        .update()
                > 0;
    }

    /** Ends all but one; what is long over goes with them, whosever it was. */
    int endAllBut(UUID person, String current) {
        Instant over = clock.instant().minus(settings.longest());
        jdbc.sql("delete from open_session where created_at < :over")
                .param("over", over.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("delete from open_session where person_id = :person and id_hash <> :own")
                .param("person", person)
                .param("own", Tokens.hash(current))
                .update();
    }

    private static OpenSession session(ResultSet row, byte[] own) throws SQLException {
        return new OpenSession(
                row.getObject("handle", UUID.class),
                row.getString("device"),
                row.getString("address"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                Arrays.equals(row.getBytes("id_hash"), own));
    }
}
