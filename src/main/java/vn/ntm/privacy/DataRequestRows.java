package vn.ntm.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests. */
@Component
class DataRequestRows {
    private static final int MOST = 300;

    private final JdbcClient jdbc;

    DataRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits longest first, then what is closed, newest first. */
    List<DataRequest> all() {
        return jdbc.sql("""
                        select * from data_request order by state <> 'RECEIVED', case when state = 'RECEIVED' then due_on end,
                          answered_on desc, received_on desc, id limit :most
                        """).param("most", MOST).query(DataRequestRows::request).list();
    }

    List<DataRequest> of(UUID person) {
        return jdbc.sql("select * from data_request where person_id = :person order by received_on, id")
                .param("person", person)
                .query(DataRequestRows::request)
                .list();
    }

    Optional<DataRequest> find(UUID id) {
        return jdbc.sql("select * from data_request where id = :id")
                .param("id", id)
                .query(DataRequestRows::request)
                .optional();
    }

    void add(DataRequest request) {
        jdbc.sql("""
                        insert into data_request (id, unit_code, person_id, person_name, contact, kind, details, received_on, due_on, due_confirmed, state)
                        values (:id, :unit, :person, :name, :contact, :kind, :details, :received, :due, :confirmed, 'RECEIVED')
                        """)
                .param("id", request.id())
                .param("unit", request.unitCode())
                .param("person", request.personId())
                .param("name", request.name())
                .param("contact", request.contact())
                .param("kind", request.kind().name())
                .param("details", request.details())
                .param("received", request.receivedOn())
                .param("due", request.dueOn())
                .param("confirmed", request.dueConfirmed())
                .update();
    }

    /** @return whether it was still open */
    boolean close(UUID id, DataRequest.State state, String answer, LocalDate day, String by) {
        return jdbc.sql("""
                        update data_request set state = :state, answer = :answer, answered_on = :day, answered_by = :by
                         where id = :id and state = 'RECEIVED'
                        """)
                        .param("state", state.name())
                        .param("answer", answer)
                        .param("day", day)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static DataRequest request(ResultSet row, int number) throws SQLException {
        return new DataRequest(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("contact"),
                DataRequest.Kind.valueOf(row.getString("kind")),
                row.getString("details"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_confirmed"),
                DataRequest.State.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"));
    }
}
