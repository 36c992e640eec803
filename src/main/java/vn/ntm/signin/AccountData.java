package vn.ntm.signin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** The account a person signs in with; not what proves who they are. */
@Component
class AccountData implements PersonalData {
    private final JdbcClient jdbc;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "signin.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("select user_name, opened_at::text, closed_at::text from account where person_id = :person")
                .param("person", person)
                .query()
                .listOfRows();
    }
}
