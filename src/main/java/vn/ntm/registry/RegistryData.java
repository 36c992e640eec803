package vn.ntm.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** Documents a person drafted, looked at and signed. */
@Component
class RegistryData implements PersonalData {
    private final JdbcClient jdbc;

    RegistryData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "registry.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select 'DRAFTED' as record, d.subject, d.number_text, d.unit_code, d.drafted_at::text as at, '' as reason
                          from outgoing_document d where d.drafted_by_person = :person
                        union all
                        select s.step, d.subject, d.number_text, d.unit_code, s.at::text, s.reason
                          from outgoing_step s join outgoing_document d on d.id = s.document_id where s.by_person = :person
                        """).param("person", person).query().listOfRows();
    }
}
