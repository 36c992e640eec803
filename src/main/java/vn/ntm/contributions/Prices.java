package vn.ntm.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.people.Problems;
import vn.ntm.shared.VietnameseText;

/** The dated price table of a commune's book. A price is never changed: the next one takes its place from its day on. */
@Service
@Transactional
public class Prices {
    private static final int LONGEST = 200;
    private static final int LONGEST_UNIT = 30;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Prices(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** By kind and item, newest first. */
    @Transactional(readOnly = true)
    public List<Price> of(Book book) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return jdbc.sql("""
                        select * from contribution_price where unit_code = :unit and demo = :demo
                         order by array_position(array['LABOUR', 'LAND', 'GOODS'], kind), item_key, unit, valid_from desc
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .query(Prices::price)
                .list();
    }

    /** The one in force on the day; the item is found however it is spelled. */
    @Transactional(readOnly = true)
    public Optional<Price> on(Book book, GiftKind kind, String item, String unit, LocalDate day) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return jdbc.sql("""
                        select * from contribution_price where unit_code = :unit and demo = :demo and kind = :kind and item_key = :item
                           and unit = :measure and :day between valid_from and coalesce(valid_to, :day)
                        """)
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("kind", kind.name())
                .param("item", VietnameseText.searchKey(item))
                .param("measure", unit)
                .param("day", day)
                .query(Prices::price)
                .optional();
    }

    /**
     * Adds a price; the one in force before ends on the day before.
     *
     * @throws vn.ntm.people.FieldsRefused when something is missing or the days meet those of another price
     */
    public void add(Book book, Price price) {
        Actor actor = access.requireToChange(Act.KEEP_PRICES, book.unitCode());
        LocalDate to = price.to();
        new Problems()
                .addIf(price.kind() == GiftKind.CASH, "kind", "contributions.problem.kind")
                .addIf(price.item().isBlank(), "item", "contributions.problem.item")
                .addIf(price.unit().isBlank(), "unit", "contributions.problem.unit")
                .addIf(price.price() < 1 || price.price() > Dong.MOST, "price", "contributions.problem.price")
                .addIf(price.decision().isBlank(), "decision", "contributions.problem.decision")
                .addIf(price.item().length() > LONGEST, "item", "contributions.problem.long", LONGEST)
                .addIf(price.unit().length() > LONGEST_UNIT, "unit", "contributions.problem.long", LONGEST_UNIT)
                .addIf(price.decision().length() > LONGEST, "decision", "contributions.problem.long", LONGEST)
                .addIf(to != null && to.isBefore(price.from()), "to", "contributions.problem.days")
                .refuse();
        endBefore(book, price);
        try {
            insert(book, price, actor);
        } catch (DataIntegrityViolationException meets) {
            new Problems().add("from", "contributions.problem.price-meets").refuse();
        }
        audit.changed(
                "contributions.audit.price",
                new Subject("contribution-price", price.id().toString(), price.item(), book.unitCode()),
                null,
                price);
    }

    private void endBefore(Book book, Price price) {
        named(jdbc.sql("""
                        update contribution_price set valid_to = :last where unit_code = :unit and demo = :demo and kind = :kind
                           and item_key = :item and unit = :measure and valid_to is null and valid_from < :from
                        """), book, price)
                .param("last", price.from().minusDays(1))
                .update();
    }

    private void insert(Book book, Price price, Actor actor) {
        named(jdbc.sql("""
                        insert into contribution_price (id, unit_code, demo, kind, item, item_key, unit, price, valid_from, valid_to, decision,
                                                        entered_at, entered_by)
                        values (:id, :unit, :demo, :kind, :name, :item, :measure, :price, :from, :to, :decision, :now, :by)
                        """), book, price)
                .param("id", price.id())
                .param("name", price.item())
                .param("price", price.price())
                .param("to", price.to())
                .param("decision", price.decision())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    private static JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement, Book book, Price price) {
        return statement
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .param("kind", price.kind().name())
                .param("item", VietnameseText.searchKey(price.item()))
                .param("measure", price.unit())
                .param("from", price.from());
    }

    private static Price price(ResultSet row, int number) throws SQLException {
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        return new Price(
                row.getObject("id", UUID.class),
                GiftKind.valueOf(row.getString("kind")),
                row.getString("item"),
                row.getString("unit"),
                row.getLong("price"),
                row.getObject("valid_from", LocalDate.class),
                to,
                row.getString("decision"));
    }
}
