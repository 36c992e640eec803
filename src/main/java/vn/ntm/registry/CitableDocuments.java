package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.Citable;
import vn.ntm.people.Cited;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Documents of both registers as those that duties rest on and answers point at; what has no number yet is none. */
@Component
@Transactional(readOnly = true)
@Order(1)
class CitableDocuments implements Citable {
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Access access;
    private final Texts texts;

    CitableDocuments(JdbcClient jdbc, Access access, Texts texts) {
        this.jdbc = jdbc;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Cited> citableIn(String unitCode) {
        return access.may(Act.SEE_DOCUMENTS)
                ? jdbc.sql("""
                        (select 'outgoing' as book, id, number_text, issued_on as day, '' as issuer, subject, issued_on as sorted from outgoing_document
                          where unit_code = :unit and number is not null and state <> 'CANCELLED' order by issued_on desc, id limit 40)
                        union all
                        (select 'incoming', id, number_text, coalesce(dated, arrived_on), issuer, subject, arrived_on from incoming_document
                          where unit_code = :unit order by arrived_on desc, id limit 40)
                        order by sorted desc, id
                        """)
                        .param("unit", unitCode)
                        .query((row, number) -> cited(row))
                        .list()
                : List.of();
    }

    private Cited cited(ResultSet row) throws SQLException {
        String book = row.getString("book");
        String name = texts.of(
                "registry.cited." + book,
                row.getString("number_text"),
                Vietnamese.date(row.getObject("day", LocalDate.class)),
                row.getString("issuer"),
                row.getString("subject"));
        return new Cited(
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…",
                "/registry/" + book + "/" + row.getString("id"));
    }
}
