package vn.ntm.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.PositionId;
import vn.ntm.shared.VietnameseText;

/** Lists of tasks: page by page, whole for files and pictures, and counted. */
@Service
@Transactional(readOnly = true)
public class TaskLists {
    /** No list, file or picture holds more. */
    public static final int MOST = 10_000;

    private static final String COLUMNS = """
            select t.id, t.origin_kind, t.origin_path, t.title, t.criteria, t.hamlets, t.start, t.due, t.output, t.budget, t.state, t.progress, t.reason,
                   t.lead_hint, t.due_hint,
                   coalesce((select p.title from task_part p where p.task_id = t.id and p.role = 'ACCOUNTABLE'), '') as accountable,
                   coalesce((select p.title from task_part p where p.task_id = t.id and p.role = 'LEAD'), '') as lead,
                   coalesce((select string_agg(p.title, ', ' order by p.title) from task_part p
                              where p.task_id = t.id and p.role = 'SUPPORT'), '') as support
              from task t
            """;

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Access access;

    TaskLists(JdbcClient jdbc, Tasks tasks, Access access) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.access = access;
    }

    /** One page, and how many there are in all. */
    public record Found(long total, List<TaskLine> rows) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    public Found page(TaskSearch search) {
        access.requireToRead(Act.SEE_TASKS, search.unitCode());
        long total = filled("select count(*) from task t " + where(search), search)
                .query(Long.class)
                .single();
        return new Found(total, rows(search, TaskSearch.PAGE_SIZE, search.offset()));
    }

    /** All of them, at most {@link #MOST}. */
    public List<TaskLine> all(TaskSearch search) {
        access.requireToRead(Act.SEE_TASKS, search.unitCode());
        return rows(search, MOST, 0);
    }

    /** How many there are in each state; a state without tasks is left out. */
    public Map<TaskState, Long> counts(TaskSearch search) {
        access.requireToRead(Act.SEE_TASKS, search.unitCode());
        Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
        filled("select t.state, count(*) as many from task t " + where(search) + " group by t.state", search)
                .query((row, number) -> counts.put(TaskState.valueOf(row.getString("state")), row.getLong("many")))
                .list();
        return counts;
    }

    private List<TaskLine> rows(TaskSearch search, int most, int skip) {
        return filled(
                        COLUMNS + where(search) + " order by " + search.sort().sql() + " limit :most offset :skip",
                        search)
                .param("most", most)
                .param("skip", skip)
                .query(TaskLists::line)
                .list();
    }

    private static String where(TaskSearch search) {
        List<String> parts = new ArrayList<>(List.of("where t.unit_code = :unit"));
        addIf(parts, search.year() != null, "t.year = :year");
        addIf(parts, !search.states().isEmpty(), "t.state in (:states)");
        addIf(parts, search.overdue(), "t.due < :today and t.state not in ('DONE', 'CANCELLED')");
        addIf(
                parts,
                search.unassigned(),
                "not exists (select 1 from task_part p where p.task_id = t.id and p.role = 'ACCOUNTABLE')");
        addIf(parts, search.criterion() != null, "t.criteria @> array[:criterion]::smallint[]");
        addIf(
                parts,
                search.position() != null,
                "t.id in (select p.task_id from task_part p where p.position_id = :position)");
        addIf(parts, search.hamlet() != null, "t.hamlets @> array[:hamlet]::text[]");
        addIf(parts, search.origin() != null, "t.origin_kind = :origin");
        addIf(parts, search.from() != null, "t.due >= :from");
        addIf(parts, search.to() != null, "t.due <= :to");
        addIf(parts, !search.text().isBlank(), "t.search_key like :text");
        return String.join(" and ", parts);
    }

    private static void addIf(List<String> parts, boolean wanted, String part) {
        if (wanted) {
            parts.add(part);
        }
    }

    private StatementSpec filled(String sql, TaskSearch search) {
        PositionId position = search.position();
        Origin.Kind origin = search.origin();
        return jdbc.sql(sql)
                .param("unit", search.unitCode())
                .param("year", search.year())
                .param("states", search.states().stream().map(Enum::name).toList())
                .param("today", tasks.today())
                .param("criterion", search.criterion())
                .param("position", position == null ? null : position.id())
                .param("hamlet", search.hamlet())
                .param("origin", origin == null ? null : origin.name())
                .param("from", search.from())
                .param("to", search.to())
                .param("text", "%" + literal(VietnameseText.searchKey(search.text())) + "%");
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static TaskLine line(ResultSet row, int number) throws SQLException {
        return new TaskLine(
                new TaskId(row.getObject("id", UUID.class)),
                Origin.Kind.valueOf(row.getString("origin_kind")),
                row.getString("origin_path"),
                row.getString("title"),
                Stream.of((Short[]) row.getArray("criteria").getArray())
                        .map(Short::intValue)
                        .toList(),
                List.of((String[]) row.getArray("hamlets").getArray()),
                row.getString("accountable"),
                row.getString("lead"),
                row.getString("support"),
                row.getObject("start", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("output"),
                row.getString("budget"),
                TaskState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("reason"),
                row.getString("lead_hint"),
                row.getString("due_hint"));
    }
}
