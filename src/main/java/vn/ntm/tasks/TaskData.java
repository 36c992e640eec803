package vn.ntm.tasks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** What a person did about tasks. */
@Component
class TaskData implements PersonalData {
    private final JdbcClient jdbc;

    TaskData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "tasks.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select s.kind as record, t.title, t.unit_code, s.at::text as at, s.note
                          from task_step s join task t on t.id = s.task_id where s.by_person = :person order by s.id
                        """).param("person", person).query().listOfRows();
    }
}
