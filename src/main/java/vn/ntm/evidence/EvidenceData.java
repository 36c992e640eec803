package vn.ntm.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** Evidence a person brought and judged. */
@Component
class EvidenceData implements PersonalData {
    private final JdbcClient jdbc;

    EvidenceData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "evidence.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select d.state as record, e.title, e.unit_code, e.file_name, d.at::text as at, d.reason
                          from evidence_decision d join evidence e on e.id = d.evidence_id where d.by_person = :person order by d.at
                        """).param("person", person).query().listOfRows();
    }
}
