package vn.ntm.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one commune an installation is for; absent until it is set up. */
@Service
public class HomeCommune {
    private final JdbcClient jdbc;

    HomeCommune(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Code of the commune and a day on which it carried it. */
    public record Home(String code, LocalDate validOn) {}

    @Transactional(readOnly = true)
    public Optional<Home> find() {
        return jdbc.sql("select code, valid_on from home_commune")
                .query(Home.class)
                .optional();
    }

    @Transactional
    public void settle(Home home) {
        jdbc.sql("""
                        insert into home_commune (code, valid_on) values (:code, :validOn)
                        on conflict (only_one) do update set code = excluded.code, valid_on = excluded.valid_on
                        """)
                .param("code", home.code())
                .param("validOn", home.validOn())
                .update();
    }
}
