package vn.ntm.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;

/** Reads and adds lines of the ledger. */
@Component
class LineStore {
    private static final String FROM_BOOK = """
             from ledger_line l left join ledger_line r on r.reverses = l.id
            where l.unit_code = :unit and l.demo = :demo
            """;
    private static final String NEWEST_FIRST = " order by l.day desc, l.posted_at desc, l.id";

    private static final String AS_ENTERED = " order by l.posted_at, l.reverses is not null, l.day, l.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    LineStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when its line was taken back before */
    boolean add(LineId id, Book book, NewLine line, @Nullable LineId reverses, Actor actor) {
        Paper paper = line.paper();
        return jdbc.sql("""
                        insert into ledger_line (id, unit_code, demo, kind, nature, source, project_id, year, origin_year, day, amount,
                            paper_number, paper_day, paper_issuer, paper_link, note, cause_kind, cause_id, cause_link, reverses, posted_at, posted_by, poster)
                        values (:id, :unit, :demo, :kind, :nature, nullif(:source, ''), :project, :year, :origin, :day, :amount,
                            :number, :issued, :issuer, :paperLink, :note, :causeKind, :causeId, :causeLink, :reverses, :at, :by, :poster)
                        on conflict (reverses) do nothing
                        """)
                        .param("id", id.id())
                        .param("unit", book.unitCode())
                        .param("demo", book.demo())
                        .param("kind", line.kind().name())
                        .param("nature", line.nature().name())
                        .param("source", line.source())
                        .param(
                                "project",
                                line.project() == null ? null : line.project().id())
                        .param("year", line.year())
                        .param("origin", line.originYear())
                        .param("day", line.day())
                        .param("amount", line.amount())
                        .param("number", paper.number())
                        .param("issued", paper.issued())
                        .param("issuer", paper.issuer())
                        .param("paperLink", paper.link())
                        .param("note", line.note())
                        .param("causeKind", line.cause().kind().name())
                        .param("causeId", line.cause().id())
                        .param("causeLink", line.cause().link())
                        .param("reverses", reverses == null ? null : reverses.id())
                        .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .param("by", actor.isProduct() ? null : actor.personId())
                        .param("poster", actor.name())
                        .update()
                == 1;
    }

    Optional<Line> find(Book book, LineId id) {
        return jdbc.sql("select l.*, r.id as reversed_by" + FROM_BOOK + " and l.id = :id")
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("id", id.id())
                .query(LineStore::line)
                .optional();
    }

    /** Which lines a page holds is read from an index alone; only they are read whole. */
    Lines search(Book book, LineSearch asked) {
        String where = " from ledger_line l where l.unit_code = :unit and l.demo = :demo" + conditions(asked);
        int total = asked(book, asked, "select count(*)" + where)
                .query(Integer.class)
                .single();
        String page = "select l.id" + where + NEWEST_FIRST + " limit :size offset :skip";
        return new Lines(
                asked(
                                book,
                                asked,
                                "select l.*, r.id as reversed_by from (" + page
                                        + ") page join ledger_line l on l.id = page.id"
                                        + " left join ledger_line r on r.reverses = l.id" + NEWEST_FIRST)
                        .param("size", LineSearch.PAGE_SIZE)
                        .param("skip", (asked.page() - 1) * LineSearch.PAGE_SIZE)
                        .query(LineStore::line)
                        .list(),
                total);
    }

    /** Only what is asked for, so that each way of asking finds its index. */
    private static String conditions(LineSearch asked) {
        return (asked.year() == null ? "" : " and l.year = :year")
                + (asked.source() == null ? "" : " and (l.source = :source or left(l.source, 2) = :source)")
                + (asked.project() == null ? "" : " and l.project_id = :project");
    }

    private JdbcClient.StatementSpec asked(Book book, LineSearch asked, String sql) {
        return jdbc.sql(sql)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("year", asked.year())
                .param("source", asked.source())
                .param(
                        "project",
                        asked.project() == null ? null : asked.project().id());
    }

    /** In the order in which they were entered; what takes a line back comes after it. */
    List<Line> ofYear(Book book, int year) {
        return jdbc.sql("select l.*, r.id as reversed_by" + FROM_BOOK + " and l.year = :year" + AS_ENTERED)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("year", year)
                .query(LineStore::line)
                .list();
    }

    /** What was brought in from one table and stands. */
    List<Line> broughtIn(Book book, String link) {
        return jdbc.sql("select l.*, r.id as reversed_by" + FROM_BOOK
                        + " and l.cause_kind = 'IMPORT' and l.cause_link = :link and l.reverses is null and r.id is null"
                        + AS_ENTERED)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("link", link)
                .query(LineStore::line)
                .list();
    }

    /** Both halves of a carry-over, neither taken back. */
    List<Line> carriedTogether(Book book, Cause cause) {
        return jdbc.sql(
                        "select l.*, r.id as reversed_by" + FROM_BOOK
                                + " and l.cause_id = :cause and l.kind in ('CARRIED_OUT', 'CARRIED_IN') and l.reverses is null and r.id is null")
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("cause", cause.id())
                .query(LineStore::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Book book = new Book(row.getString("unit_code"), row.getBoolean("demo"));
        UUID reverses = row.getObject("reverses", UUID.class);
        UUID reversedBy = row.getObject("reversed_by", UUID.class);
        NewLine content = new NewLine(
                Kind.valueOf(row.getString("kind")),
                Nature.valueOf(row.getString("nature")),
                Objects.requireNonNullElse(row.getString("source"), ""),
                projectOf(row),
                row.getInt("year"),
                row.getInt("origin_year"),
                row.getObject("day", LocalDate.class),
                row.getLong("amount"),
                new Paper(
                        row.getString("paper_number"),
                        row.getObject("paper_day", LocalDate.class),
                        row.getString("paper_issuer"),
                        row.getString("paper_link")),
                row.getString("note"),
                new Cause(
                        Cause.Kind.valueOf(row.getString("cause_kind")),
                        row.getString("cause_id"),
                        row.getString("cause_link")));
        return new Line(
                new LineId(row.getObject("id", UUID.class)),
                book,
                content,
                reverses == null ? null : new LineId(reverses),
                reversedBy == null ? null : new LineId(reversedBy),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getString("poster"));
    }

    static @Nullable ProjectId projectOf(ResultSet row) throws SQLException {
        UUID project = row.getObject("project_id", UUID.class);
        return project == null ? null : new ProjectId(project);
    }
}
