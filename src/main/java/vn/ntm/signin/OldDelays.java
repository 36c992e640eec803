package vn.ntm.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** What was counted of failed sign-ins, once it delays nobody any more. */
@Component
class OldDelays implements Expiring {
    private final JdbcClient jdbc;

    OldDelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "sign-in-delays";
    }

    @Override
    public int removeBefore(Instant moment) {
        return jdbc.sql(
                        "delete from sign_in_delay where last_at < :moment and (locked_until is null or locked_until < :moment)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
