package vn.ntm.works;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;

/** Keeps works. */
@Repository
class WorkStore {
    private static final String WORK = """
            select w.*, (select p.percent from work_progress p where p.work_id = w.id order by p.day desc, p.entered_at desc limit 1) as percent,
                   (select s.day from work_step s where s.work_id = w.id and s.to_state = 'ACCEPTED' order by s.position desc limit 1) as accepted_on
              from work w where w.unit_code = :unit and w.demo = :demo
            """;

    private final JdbcClient jdbc;

    WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProjectId id, Book book, WorkFacts facts, Actor actor, Instant now) {
        facts(jdbc.sql("""
                        insert into work (id, unit_code, demo, name, purpose, scale, place, hamlets, criteria, owner, executor, design, cost, people_percent,
                            starts_on, ends_on, keeper, special, in_programme, managed_here, simple_design, work_type, state, entered_at, entered_by)
                        values (:id, :unit, :demo, :name, :purpose, :scale, :place, :hamlets, :criteria, :owner, :executor, :design, :cost, :percent,
                            :start, :end, :keeper, :special, :inProgramme, :managed, :simple, :type, 'PROPOSED', :now, :by)
                        """), facts)
                .param("id", id.id())
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    /** @throws WorkOvertaken when somebody was faster */
    void edit(ProjectId id, WorkFacts facts, int seen) {
        claimed(facts(jdbc.sql("""
                        update work set name = :name, purpose = :purpose, scale = :scale, place = :place, hamlets = :hamlets, criteria = :criteria, owner = :owner,
                            executor = :executor, design = :design, cost = :cost, people_percent = :percent, starts_on = :start, ends_on = :end, keeper = :keeper,
                            special = :special, in_programme = :inProgramme, managed_here = :managed, simple_design = :simple, work_type = :type, version = version + 1
                         where id = :id and version = :seen
                        """), facts)
                .param("id", id.id())
                .param("seen", seen)
                .update());
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, WorkFacts facts) {
        Special special = facts.special();
        return sql.param("name", facts.name())
                .param("purpose", facts.purpose())
                .param("scale", facts.scale())
                .param("place", facts.place())
                .param("hamlets", facts.hamlets().toArray(String[]::new))
                .param("criteria", facts.criteria().toArray(String[]::new))
                .param("owner", facts.owner())
                .param("executor", facts.executor().name())
                .param("design", facts.design())
                .param("cost", facts.cost())
                .param("percent", facts.peoplePercent())
                .param("start", facts.start())
                .param("end", facts.end())
                .param("keeper", facts.keeper())
                .param("special", special.wanted())
                .param("inProgramme", special.inProgramme().name())
                .param("managed", special.managedHere().name())
                .param("simple", special.simpleDesign().name())
                .param("type", special.workType());
    }

    /** @throws WorkOvertaken when somebody was faster */
    void step(Work work, NewStep step, int seen, Actor actor, Instant now) {
        claimed(jdbc.sql("update work set state = :to, version = version + 1 where id = :id and version = :seen")
                .param("to", step.to().name())
                .param("id", work.id().id())
                .param("seen", seen)
                .update());
        jdbc.sql("""
                        insert into work_step (id, unit_code, demo, work_id, position, from_state, to_state, day, paper, reason, done_at, done_by)
                        values (:id, :unit, :demo, :work, (select count(*) + 1 from work_step where work_id = :work), :from, :to, :day, :paper, :reason, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", work.book().unitCode())
                .param("demo", work.book().demo())
                .param("work", work.id().id())
                .param("from", work.state().name())
                .param("to", step.to().name())
                .param("day", step.day())
                .param("paper", step.paper())
                .param("reason", step.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    private static void claimed(int rows) {
        if (rows == 0) {
            throw new WorkOvertaken();
        }
    }

    /** In their order. */
    List<Step> steps(Work work) {
        return jdbc.sql("select * from work_step where work_id = :work order by position")
                .param("work", work.id().id())
                .query((row, number) -> new Step(
                        WorkState.valueOf(row.getString("from_state")),
                        WorkState.valueOf(row.getString("to_state")),
                        row.getObject("day", LocalDate.class),
                        row.getString("paper"),
                        row.getString("reason"),
                        row.getTimestamp("done_at").toInstant(),
                        row.getString("done_by")))
                .list();
    }

    Optional<Work> find(Book book, ProjectId id) {
        return of(book, WORK + " and w.id = :id")
                .param("id", id.id())
                .query(WorkStore::work)
                .optional();
    }

    /** By name. */
    List<Work> of(Book book) {
        return of(book, WORK + " order by w.name, w.id").query(WorkStore::work).list();
    }

    /** In the order in which they are offered for choice. */
    Map<ProjectId, String> names(Book book) {
        Map<ProjectId, String> names = new LinkedHashMap<>();
        of(book, "select id, name from work where unit_code = :unit and demo = :demo order by name, id")
                .query(row -> {
                    names.put(new ProjectId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    private JdbcClient.StatementSpec of(Book book, String sql) {
        return jdbc.sql(sql).param("unit", book.unitCode()).param("demo", book.demo());
    }

    private static Work work(ResultSet row, int number) throws SQLException {
        Integer percent = row.getObject("percent", Integer.class);
        WorkState state = WorkState.valueOf(row.getString("state"));
        return new Work(
                new ProjectId(row.getObject("id", UUID.class)),
                new Book(row.getString("unit_code"), row.getBoolean("demo")),
                facts(row),
                state,
                percent,
                state.isBuilt() ? row.getObject("accepted_on", LocalDate.class) : null,
                row.getInt("version"));
    }

    private static WorkFacts facts(ResultSet row) throws SQLException {
        return new WorkFacts(
                row.getString("name"),
                row.getString("purpose"),
                row.getString("scale"),
                row.getString("place"),
                texts(row.getArray("hamlets")),
                texts(row.getArray("criteria")),
                row.getString("owner"),
                Executor.valueOf(row.getString("executor")),
                row.getString("design"),
                orNull(row, "cost"),
                row.getBigDecimal("people_percent"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("keeper"),
                new Special(
                        row.getBoolean("special"),
                        Answer.valueOf(row.getString("in_programme")),
                        Answer.valueOf(row.getString("managed_here")),
                        Answer.valueOf(row.getString("simple_design")),
                        row.getString("work_type")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Long orNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
