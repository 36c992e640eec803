package vn.ntm.notices.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** When a person wants letters, and which went to them when. */
@Component
class MailData implements PersonalData {
    private final JdbcClient jdbc;

    MailData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "notices.mail.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select 'mail-choice' as record, rhythm as state, null as notices, since::text as created_at, null as done_at
                          from mail_choice where person_id = :person
                        union all
                        select 'mail', state, notices, created_at::text, done_at::text from mail where person_id = :person
                        """).param("person", person).query().listOfRows();
    }
}
