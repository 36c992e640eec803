package vn.ntm.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** The one commune an installation is for; absent until it is set up. */
@Service
public class HomeCommune {
    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;

    HomeCommune(JdbcClient jdbc, Access access, Audit audit) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
    }

    /** Code of the commune and a day on which it carried it. */
    public record Home(String code, LocalDate validOn) {}

    /** Strangers may know it too: the masthead shows it. */
    @Transactional(readOnly = true)
    public Optional<Home> find() {
        return jdbc.sql("select code, valid_on from home_commune")
                .query(Home.class)
                .optional();
    }

    @Transactional
    public void settle(Home home) {
        access.requireToChange(Act.CHANGE_UNITS, Actor.WHOLE_COUNTRY);
        Home before = find().orElse(null);
        jdbc.sql("""
                        insert into home_commune (code, valid_on) values (:code, :validOn)
                        on conflict (only_one) do update set code = excluded.code, valid_on = excluded.valid_on
                        """)
                .param("code", home.code())
                .param("validOn", home.validOn())
                .update();
        audit.changed(
                "organization.audit.home-settled",
                new Subject("home-commune", "home", home.code(), Actor.WHOLE_COUNTRY),
                before,
                home);
    }
}
