package vn.ntm.organization.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Succession;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;

/** Opens the book of what a file speaks about: the units it names, their parents, what lies below them, and their successions. */
@Component
class BookReader {
    private final JdbcClient jdbc;

    BookReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitBook open(List<Sheet.Row> rows) {
        String[] codes = codesIn(rows).toArray(String[]::new);
        return new UnitBook(entries(codes), links(codes));
    }

    private static Set<String> codesIn(List<Sheet.Row> rows) {
        return rows.stream()
                .flatMap(row ->
                        Stream.of(Column.CODE, Column.PARENT, Column.SUCCESSOR).map(row::cell))
                .filter(code -> !code.isEmpty())
                .map(code -> code.replaceFirst("^'", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private List<Entry> entries(String[] codes) {
        return jdbc.sql("""
                        with named as (select * from admin_unit where code = any(:codes)),
                             around as (
                                 select * from named
                                 union select c.* from admin_unit c where c.parent_code = any(:codes)
                                 union select p.* from admin_unit p join named n on p.level = n.parent_level and p.code = n.parent_code)
                        select * from around order by level, code, valid_from nulls first
                        """).param("codes", codes).query(BookReader::entry).list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Unit unit = new Unit(
                UnitLevel.valueOf(row.getString("level")),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
        return new Entry(row.getLong("id"), unit, "NAMED".equals(row.getString("name_status")), 0);
    }

    private List<Link> links(String[] codes) {
        return jdbc.sql("""
                        select o.level as old_level, o.code as old_code, n.level as new_level, n.code as new_code,
                               s.effective_on, s.type, s.extent, s.instrument
                        from unit_succession s join admin_unit o on o.id = s.old_id join admin_unit n on n.id = s.new_id
                        where o.code = any(:codes) or n.code = any(:codes)
                        """)
                .param("codes", codes)
                .query((row, number) -> new Link(
                        new UnitKey(UnitLevel.valueOf(row.getString("old_level")), row.getString("old_code")),
                        new UnitKey(UnitLevel.valueOf(row.getString("new_level")), row.getString("new_code")),
                        row.getObject("effective_on", LocalDate.class),
                        Succession.Type.valueOf(row.getString("type")),
                        Extent.valueOf(row.getString("extent")),
                        row.getString("instrument"),
                        0))
                .list();
    }
}
