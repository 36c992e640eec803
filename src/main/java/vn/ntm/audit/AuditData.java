package vn.ntm.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** The lines of the record that a person wrote and those about the person. */
@Component
class AuditData implements PersonalData {
    private final JdbcClient jdbc;

    AuditData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "audit.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select at::text, unit_code, seq, event, person_name, position_title, object_type, object_name,
                               case when object_type in ('person', 'account') and object_id = :id then before::text end as before,
                               case when object_type in ('person', 'account') and object_id = :id then after::text end as after,
                               case when person_id = :person then address end as address
                          from audit_entry
                         where person_id = :person or (object_type in ('person', 'account') and object_id = :id) order by at, id
                        """)
                .param("person", person)
                .param("id", person.toString())
                .query()
                .listOfRows();
    }
}
