package vn.ntm.contributions;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.LineId;

/** The questions we ask about contributions. */
@Component
class ContributionReader {
    private static final String DONE = "c.state in ('VALUED', 'USED', 'SETTLED')";

    private final JdbcClient jdbc;

    ContributionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contribution> find(Book book, ContributionId id) {
        return in(book, "select * from contribution where id = :id and unit_code = :unit and demo = :demo")
                .param("id", id.id())
                .query(ContributionReader::contribution)
                .optional();
    }

    /** Newest first, at most {@code most}. */
    List<Contribution> of(Book book, @Nullable DriveId drive, int most) {
        return in(book, """
                        select * from contribution where unit_code = :unit and demo = :demo and (cast(:drive as uuid) is null or drive_id = :drive)
                         order by entered_at desc, id limit :most
                        """)
                .param("drive", drive == null ? null : drive.id())
                .param("most", most)
                .query(ContributionReader::contribution)
                .list();
    }

    /** Pledges that are still to come, oldest first; exempt households are never among them. */
    List<Contribution> toCome(Book book) {
        return in(book, """
                        select * from contribution where unit_code = :unit and demo = :demo and state = 'PLEDGED' and not exempt
                         order by pledged_on, id
                        """).query(ContributionReader::contribution).list();
    }

    /** Of every hamlet that gave something received within the days, in order of their codes. */
    List<HamletSum> sums(Book book, LocalDate from, LocalDate to) {
        List<Goods> goods = goods(book, from, to);
        return within(book, from, to, """
                        select hamlet_code,
                               count(distinct contributor_key) filter (where %1$s and contributor_kind = 'HOUSEHOLD') as households,
                               coalesce(sum(value) filter (where %1$s and kind = 'CASH'), 0) as cash,
                               coalesce(sum(quantity) filter (where %1$s and kind = 'LABOUR'), 0) as days,
                               coalesce(sum(value) filter (where %1$s and kind = 'LABOUR'), 0) as days_worth,
                               coalesce(sum(quantity) filter (where kind = 'LAND'), 0) as land,
                               coalesce(sum(value) filter (where %1$s and kind = 'LAND'), 0) as land_worth,
                               coalesce(sum(value) filter (where %1$s and kind = 'GOODS'), 0) as goods_worth,
                               count(*) filter (where c.state = 'RECEIVED') as unvalued
                          from contribution c
                         where unit_code = :unit and demo = :demo and received_on between :from and :to and c.state <> 'CANCELLED'
                         group by hamlet_code order by hamlet_code nulls last
                        """.formatted(DONE))
                .query((row, number) -> sum(row, goods))
                .list();
    }

    private record Goods(String hamlet, HamletSum.Goods goods) {}

    private List<Goods> goods(Book book, LocalDate from, LocalDate to) {
        return within(book, from, to, """
                        select coalesce(hamlet_code, '') as hamlet, min(item) as item, sum(quantity) as quantity, unit from contribution c
                         where unit_code = :unit and demo = :demo and received_on between :from and :to and kind = 'GOODS' and %s
                         group by coalesce(hamlet_code, ''), item_key, unit order by item_key, unit
                        """.formatted(DONE))
                .query((row, number) -> new Goods(
                        row.getString("hamlet"),
                        new HamletSum.Goods(
                                row.getString("item"), row.getBigDecimal("quantity"), row.getString("unit"))))
                .list();
    }

    private static HamletSum sum(ResultSet row, List<Goods> goods) throws SQLException {
        String hamlet = row.getString("hamlet_code");
        return new HamletSum(
                hamlet,
                row.getLong("households"),
                row.getLong("cash"),
                row.getBigDecimal("days"),
                row.getLong("days_worth"),
                row.getBigDecimal("land"),
                row.getLong("land_worth"),
                goods.stream()
                        .filter(one -> one.hamlet().equals(Objects.requireNonNullElse(hamlet, "")))
                        .map(Goods::goods)
                        .toList(),
                row.getLong("goods_worth"),
                row.getLong("unvalued"));
    }

    /** Whether the book had opened a drive by the day of its meeting. */
    boolean hadDrives(Book book, LocalDate day) {
        return in(book, """
                        select exists (select from contribution_drive where unit_code = :unit and demo = :demo and state <> 'PROPOSED' and met_on <= :day)
                        """).param("day", day).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec within(Book book, LocalDate from, LocalDate to, String question) {
        return in(book, question).param("from", from).param("to", to);
    }

    private JdbcClient.StatementSpec in(Book book, String question) {
        return jdbc.sql(question).param("unit", book.unitCode()).param("demo", book.demo());
    }

    static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                new ContributionId(row.getObject("id", UUID.class)),
                DriveStore.book(row),
                pledge(row),
                ContributionState.valueOf(row.getString("state")),
                receipt(row),
                worth(row),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        UUID drive = row.getObject("drive_id", UUID.class);
        return new Pledge(
                drive == null ? null : new DriveId(drive),
                row.getString("hamlet_code"),
                ContributorKind.valueOf(row.getString("contributor_kind")),
                row.getString("contributor"),
                row.getBoolean("exempt"),
                row.getBoolean("named"),
                GiftKind.valueOf(row.getString("kind")),
                row.getString("item"),
                plain(row.getBigDecimal("pledged")),
                row.getString("unit"),
                row.getObject("pledged_on", LocalDate.class),
                row.getString("note"));
    }

    private static Contribution.@Nullable Receipt receipt(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("received_on", LocalDate.class);
        return day == null
                ? null
                : new Contribution.Receipt(
                        day,
                        plain(row.getBigDecimal("quantity")),
                        row.getInt("receipt_year"),
                        row.getInt("receipt_number"),
                        row.getObject("receipt_code", UUID.class),
                        row.getObject("receiver_id", UUID.class),
                        row.getString("received_by"));
    }

    private static Contribution.@Nullable Worth worth(ResultSet row) throws SQLException {
        Long value = row.getObject("value", Long.class);
        return value == null
                ? null
                : new Contribution.Worth(
                        row.getObject("unit_price", Long.class),
                        value,
                        row.getString("price_basis"),
                        new LineId(row.getObject("line_id", UUID.class)),
                        row.getString("valued_by"));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
