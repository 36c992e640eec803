package vn.ntm.funding.sheet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.NewLine;

/** Lines that a book has already, so that nobody enters the same money twice unawares. */
@Component
class AlikeLines {
    private final JdbcClient jdbc;

    AlikeLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Same(String kind, String source, int year, LocalDate day, long amount, String paper) {
        static Same as(NewLine line) {
            return new Same(
                    line.kind().name(),
                    line.source(),
                    line.year(),
                    line.day(),
                    line.amount(),
                    line.paper().number());
        }
    }

    /** Those marked that stand in the book, of the same kind, source, year, day, amount and paper. */
    List<ReadRow> marked(Book book, List<ReadRow> rows) {
        Integer[] years = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.line()))
                .map(NewLine::year)
                .distinct()
                .toArray(Integer[]::new);
        Set<Same> there = years.length == 0 ? Set.of() : there(book, years);
        return rows.stream().map(row -> marked(row, there)).toList();
    }

    private static ReadRow marked(ReadRow row, Set<Same> there) {
        NewLine line = row.line();
        return line != null && there.contains(Same.as(line)) ? row.asKnown() : row;
    }

    private Set<Same> there(Book book, Integer[] years) {
        return new HashSet<>(jdbc.sql("""
                        select kind, source, year, day, amount, paper_number from ledger_line l
                         where unit_code = :unit and demo = :demo and year = any(:years) and reverses is null
                           and not exists (select from ledger_line r where r.reverses = l.id)
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("years", years)
                .query((row, number) -> new Same(
                        row.getString("kind"),
                        Objects.requireNonNullElse(row.getString("source"), ""),
                        row.getInt("year"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("amount"),
                        row.getString("paper_number")))
                .list());
    }
}
