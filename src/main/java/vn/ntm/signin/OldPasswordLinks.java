package vn.ntm.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** One-time links that were used or can be used no more. */
@Component
class OldPasswordLinks implements Expiring {
    private final JdbcClient jdbc;

    OldPasswordLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "password-links";
    }

    @Override
    public int removeBefore(Instant moment) {
        return jdbc.sql("delete from password_link where valid_until < :moment or used_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
