package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Unit;
import vn.ntm.shared.VietnameseText;

/** Writes what a file changed in the book; the caller holds the transaction. Ends come before beginnings, so that no code overlaps itself. */
@Component
class BookWriter {
    private final JdbcClient jdbc;

    BookWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UnitBook book, long update) {
        List<Entry> changed =
                book.changed().sorted(Comparator.comparingInt(Entry::row)).toList();
        changed.stream().filter(entry -> entry.id() != null).forEach(entry -> change(entry, update));
        changed.stream().filter(entry -> entry.id() == null).forEach(entry -> insert(entry, update));
        book.links().stream().filter(link -> link.row() > 0).forEach(link -> insert(link, update));
    }

    private void change(Entry entry, long update) {
        withUnit(jdbc.sql("""
                                update admin_unit set name = :name, kind = :kind, name_status = :status, valid_to = :to,
                                       name_key = :nameKey, search_key = :searchKey, origin = 'UPDATE', update_id = :update
                                where id = :id
                                """), entry, update).param("id", entry.id()).update();
    }

    private void insert(Entry entry, long update) {
        Unit unit = entry.unit();
        withUnit(jdbc.sql("""
                                insert into admin_unit (level, code, name, kind, name_status, parent_level, parent_code,
                                                        valid_from, valid_to, name_key, search_key, origin, update_id)
                                values (:level, :code, :name, :kind, :status, :parentLevel, :parentCode,
                                        :from, :to, :nameKey, :searchKey, 'UPDATE', :update)
                                """), entry, update)
                .param("level", unit.level().name())
                .param("code", unit.code())
                .param("parentLevel", parentLevel(unit))
                .param("parentCode", unit.parentCode())
                .param("from", unit.validFrom())
                .update();
    }

    private static StatementSpec withUnit(StatementSpec sql, Entry entry, long update) {
        Unit unit = entry.unit();
        return sql.param("name", unit.name())
                .param("kind", unit.kind())
                .param("status", entry.named() ? "NAMED" : "UNNAMED")
                .param("to", unit.validTo())
                .param("nameKey", VietnameseText.searchKey(unit.name()))
                .param("searchKey", VietnameseText.searchKey(unit.fullName()))
                .param("update", update);
    }

    private void insert(Link link, long update) {
        jdbc.sql("""
                        insert into unit_succession (old_id, new_id, type, extent, effective_on, instrument, trust, origin, update_id)
                        values (:old, :now, :type, :extent, :from, :instrument, 'SOURCED', 'UPDATE', :update)
                        """)
                .param("old", idOn(link.from(), link.lastDay()))
                .param("now", idOn(link.to(), link.firstDay()))
                .param("type", link.type().name())
                .param("extent", link.extent().name())
                .param("from", link.firstDay())
                .param("instrument", link.instrument())
                .param("update", update)
                .update();
    }

    private long idOn(UnitKey key, LocalDate day) {
        return jdbc.sql("""
                        select id from admin_unit where level = :level and code = :code
                           and coalesce(valid_from, '-infinity') <= :day and coalesce(valid_to, 'infinity') >= :day
                        """)
                .param("level", key.level().name())
                .param("code", key.code())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private static @Nullable String parentLevel(Unit unit) {
        return UnitBook.parentOf(unit).map(parent -> parent.level().name()).orElse(null);
    }
}
