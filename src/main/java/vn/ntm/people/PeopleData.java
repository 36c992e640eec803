package vn.ntm.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** The person, what they held and stood in for, and their steps on duties. */
@Component
class PeopleData implements PersonalData {
    private final JdbcClient jdbc;

    PeopleData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "people.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select 'person' as record, p.name, p.phone, p.email, p.unit_code, p.entered_at::text as since, null as until, null as note
                          from person p where p.id = :person
                        union all
                        select 'position', s.title, null, null, h.unit_code, h.valid_from::text, h.valid_to::text, s.role
                          from position_holder h join staff_position s on s.id = h.position_id where h.person_id = :person
                        union all
                        select 'delegation', s.title, null, null, d.unit_code, d.valid_from::text, d.valid_to::text, d.reason
                          from delegation d join staff_position s on s.id = d.position_id where d.person_id = :person
                        union all
                        select 'duty', d.title, null, null, d.unit_code, t.at::text, null, concat_ws(': ', t.kind, nullif(t.note, ''))
                          from duty_step t join duty d on d.id = t.duty_id where t.by_person = :person
                        """).param("person", person).query().listOfRows();
    }
}
