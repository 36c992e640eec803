package vn.ntm.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds lines of the ledger up, in the database. */
@Component
class SumStore {
    private final JdbcClient jdbc;

    SumStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums by source of money of the budget years whose day lies between the two, both included. */
    Map<String, Sums> bySource(Book book, int firstYear, int lastYear, LocalDate from, LocalDate to) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        jdbc.sql("""
                        select source, kind, sum(amount)::bigint as amount from ledger_line
                         where unit_code = :unit and demo = :demo and year between :first and :last and day between :from and :to and source is not null
                         group by source, kind
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("first", firstYear)
                .param("last", lastYear)
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    sums.merge(
                            row.getString("source"),
                            Sums.NONE.plus(Kind.valueOf(row.getString("kind")), row.getLong("amount")),
                            Sums::plus);
                });
        return sums;
    }

    /** Sums by month, 1 to 12, and kind of money of a budget year; what happened before the year counts for its first month, after it for its last. */
    Map<Integer, Sums> byMonth(Book book, int year) {
        Map<Integer, Sums> sums = new HashMap<>();
        jdbc.sql("""
                        select case when extract(year from day) < year then 1 when extract(year from day) > year then 12 else extract(month from day) end::int as month,
                               kind, sum(amount)::bigint as amount
                          from ledger_line l join funding_source s on s.code = l.source
                         where unit_code = :unit and demo = :demo and year = :year and s.budget
                         group by 1, kind
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("year", year)
                .query(row -> {
                    sums.merge(
                            row.getInt("month"),
                            Sums.NONE.plus(Kind.valueOf(row.getString("kind")), row.getLong("amount")),
                            Sums::plus);
                });
        return sums;
    }

    /** Money of each project up to the day, lines without project among them. */
    List<ProjectSums> byProject(Book book, int year, LocalDate asOf) {
        Map<Key, Map<String, Sums>> all = new HashMap<>();
        Map<Key, Map<String, Sums>> ofYear = new HashMap<>();
        jdbc.sql("""
                        select project_id, source, kind, year = :year as is_year, sum(amount)::bigint as amount from ledger_line
                         where unit_code = :unit and demo = :demo and day <= :day
                         group by 1, 2, 3, 4
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("year", year)
                .param("day", asOf)
                .query(row -> {
                    Key key = new Key(LineStore.projectOf(row));
                    String source = Objects.requireNonNullElse(row.getString("source"), "");
                    Sums one = Sums.NONE.plus(Kind.valueOf(row.getString("kind")), row.getLong("amount"));
                    all.computeIfAbsent(key, none -> new HashMap<>()).merge(source, one, Sums::plus);
                    if (row.getBoolean("is_year")) {
                        ofYear.computeIfAbsent(key, none -> new HashMap<>()).merge(source, one, Sums::plus);
                    }
                });
        return all.entrySet().stream()
                .map(one -> new ProjectSums(
                        one.getKey().project(), ofYear.getOrDefault(one.getKey(), Map.of()), one.getValue()))
                .toList();
    }

    /** The same over all sources. */
    List<ProjectTotals> totals(Book book, int year, LocalDate asOf) {
        Map<Key, Map<Kind, Long>> all = new LinkedHashMap<>();
        Map<Key, Map<Kind, Long>> ofYear = new HashMap<>();
        jdbc.sql("select * from ledger_totals(:unit, :demo, :year, :day)")
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("year", year)
                .param("day", asOf)
                .query(row -> {
                    Key key = new Key(LineStore.projectOf(row));
                    Kind kind = Kind.valueOf(row.getString("kind"));
                    all.computeIfAbsent(key, none -> new EnumMap<>(Kind.class)).put(kind, row.getLong("amount"));
                    ofYear.computeIfAbsent(key, none -> new EnumMap<>(Kind.class))
                            .put(kind, row.getLong("of_year"));
                });
        return all.entrySet().stream()
                .map(one -> new ProjectTotals(
                        one.getKey().project(),
                        new Sums(ofYear.getOrDefault(one.getKey(), Map.of())),
                        new Sums(one.getValue()),
                        true))
                .toList();
    }

    private record Key(@Nullable ProjectId project) {}

    /** What happened to projects day by day, up to the day. */
    Map<ProjectId, List<DebtDay>> days(Book book, List<ProjectId> projects, LocalDate asOf) {
        Map<ProjectId, List<DebtDay>> days = new HashMap<>();
        jdbc.sql("""
                        select project_id, day,
                               coalesce(sum(amount) filter (where kind = 'ACCEPTED'), 0)::bigint as accepted,
                               (coalesce(sum(amount) filter (where kind in ('ALLOCATED', 'CARRIED_IN', 'MOBILISED')), 0)
                                   - coalesce(sum(amount) filter (where kind = 'CARRIED_OUT'), 0))::bigint as arranged,
                               coalesce(sum(amount) filter (where kind = 'PAID'), 0)::bigint as paid
                          from ledger_line
                         where unit_code = :unit and demo = :demo and project_id = any(:projects) and day <= :day
                         group by project_id, day order by project_id, day
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("projects", projects.stream().map(ProjectId::id).toArray(UUID[]::new))
                .param("day", asOf)
                .query(row -> {
                    days.computeIfAbsent(
                                    new ProjectId(row.getObject("project_id", UUID.class)), none -> new ArrayList<>())
                            .add(new DebtDay(
                                    row.getObject("day", LocalDate.class),
                                    row.getLong("accepted"),
                                    row.getLong("arranged"),
                                    row.getLong("paid")));
                });
        return days;
    }

    /** What is left in a year of capital first given in another: given and carried in, less paid and carried out. */
    long left(Book book, CarryOver asked) {
        return jdbc.sql("""
                        select coalesce(sum(case when kind in ('ALLOCATED', 'CARRIED_IN') then amount when kind in ('PAID', 'CARRIED_OUT') then -amount else 0 end), 0)::bigint
                          from ledger_line
                         where unit_code = :unit and demo = :demo and source = :source and project_id is not distinct from :project
                           and year = :year and origin_year = :origin
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("source", asked.source())
                .param(
                        "project",
                        asked.project() == null ? null : asked.project().id(),
                        java.sql.Types.OTHER)
                .param("year", asked.fromYear())
                .param("origin", asked.originYear())
                .query(Long.class)
                .single();
    }

    /** Until the end of the transaction nobody else carries money of the book over. */
    void lock(Book book) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('ledger ' || :book, 0))) locked")
                .param("book", book.toString())
                .query(Integer.class)
                .single();
    }
}
