package vn.ntm.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final String ASKED = """
              and (:year::int is null or l.year = :year)
              and (:source::text is null or l.source = :source or left(l.source, 2) = :source)
            """;

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
                        insert into ledger_line (id, unit_code, demo, kind, nature, source, year, day, amount,
                            paper_number, paper_day, paper_issuer, note, cause_kind, cause_id, cause_link, reverses, posted_at, posted_by, poster)
                        values (:id, :unit, :demo, :kind, :nature, :source, :year, :day, :amount,
                            :number, :issued, :issuer, :note, :causeKind, :causeId, :causeLink, :reverses, :at, :by, :poster)
                        on conflict (reverses) do nothing
                        """)
                        .param("id", id.id())
                        .param("unit", book.unitCode())
                        .param("demo", book.demo())
                        .param("kind", line.kind().name())
                        .param("nature", line.nature().name())
                        .param("source", line.source())
                        .param("year", line.year())
                        .param("day", line.day())
                        .param("amount", line.amount())
                        .param("number", paper.number())
                        .param("issued", paper.issued())
                        .param("issuer", paper.issuer())
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

    Lines search(Book book, LineSearch asked) {
        int total = asked(book, asked, "select count(*)" + FROM_BOOK + ASKED)
                .query(Integer.class)
                .single();
        return new Lines(
                asked(
                                book,
                                asked,
                                "select l.*, r.id as reversed_by" + FROM_BOOK + ASKED
                                        + " order by l.day desc, l.posted_at desc, l.id limit :size offset :skip")
                        .param("size", LineSearch.PAGE_SIZE)
                        .param("skip", (asked.page() - 1) * LineSearch.PAGE_SIZE)
                        .query(LineStore::line)
                        .list(),
                total);
    }

    private JdbcClient.StatementSpec asked(Book book, LineSearch asked, String sql) {
        return jdbc.sql(sql)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("year", asked.year())
                .param("source", asked.source());
    }

    /** Sums by source of lines of the budget years whose day lies between the two, both included. */
    Map<String, Sums> bySource(Book book, int firstYear, int lastYear, LocalDate from, LocalDate to) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        jdbc.sql("""
                        select source,
                               coalesce(sum(amount) filter (where kind = 'ESTIMATE'), 0)::bigint as estimate,
                               coalesce(sum(amount) filter (where kind = 'PLANNED'), 0)::bigint as planned,
                               coalesce(sum(amount) filter (where kind = 'ALLOCATED'), 0)::bigint as allocated,
                               coalesce(sum(amount) filter (where kind = 'MOBILISED'), 0)::bigint as mobilised,
                               coalesce(sum(amount) filter (where kind = 'PAID'), 0)::bigint as paid
                          from ledger_line
                         where unit_code = :unit and demo = :demo and year between :first and :last and day between :from and :to
                         group by source
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("first", firstYear)
                .param("last", lastYear)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> sums.put(
                        row.getString("source"),
                        new Sums(
                                row.getLong("estimate"),
                                row.getLong("planned"),
                                row.getLong("allocated"),
                                row.getLong("mobilised"),
                                row.getLong("paid"))))
                .list();
        return sums;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Book book = new Book(row.getString("unit_code"), row.getBoolean("demo"));
        UUID reverses = row.getObject("reverses", UUID.class);
        UUID reversedBy = row.getObject("reversed_by", UUID.class);
        NewLine content = new NewLine(
                Kind.valueOf(row.getString("kind")),
                Nature.valueOf(row.getString("nature")),
                row.getString("source"),
                row.getInt("year"),
                row.getObject("day", LocalDate.class),
                row.getLong("amount"),
                new Paper(
                        row.getString("paper_number"),
                        row.getObject("paper_day", LocalDate.class),
                        row.getString("paper_issuer")),
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
}
