package vn.ntm.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** Sessions that ended by themselves. */
@Component
class OverSessions implements Expiring {
    private final JdbcClient jdbc;
    private final SignInSettings settings;

    OverSessions(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public String what() {
        return "sessions";
    }

    @Override
    public int removeBefore(Instant moment) {
        return jdbc.sql("delete from open_session where last_seen_at < :idle or created_at < :longest")
                .param("idle", moment.minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .param("longest", moment.minus(settings.longest()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
