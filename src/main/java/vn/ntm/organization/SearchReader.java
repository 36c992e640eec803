package vn.ntm.organization;

import static vn.ntm.organization.UnitRows.columns;
import static vn.ntm.organization.UnitRows.validOn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.VietnameseText;

/** Finds units by a part of their name or the beginning of their code. */
@Component
class SearchReader {
    /** A unit of another day is placed as it was on its last day. */
    private static final String SEARCH = """
            with found as (
                select u.*, count(*) over () as total, case when %1$s then cast(:on as date) else coalesce(u.valid_to, u.valid_from) end as day,
                       case when u.code = :text or :key in (u.name_key, u.search_key) then 0
                            when u.name_key like :start or u.search_key like :start then 1 else 2 end as distance
                from admin_unit u
                where (u.search_key like :part or u.code like :codeStart)
                  and (cast(:level as text) is null or u.level = :level) and (:anyTime or (%1$s))
                order by distance, array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], u.level),
                         u.name collate "vi-x-icu", u.code, u.valid_from nulls first
                limit :size offset :offset)
            select u.total, %2$s, p.full_name as parent, g.full_name as grandparent, h.full_name as great_grandparent
            from found u
            left join admin_unit p on p.level = u.parent_level and p.code = u.parent_code and %3$s
            left join admin_unit g on g.level = p.parent_level and g.code = p.parent_code and %4$s
            left join admin_unit h on h.level = g.parent_level and h.code = g.parent_code and %5$s
            order by u.distance, array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'], u.level),
                     u.name collate "vi-x-icu", u.code, u.valid_from nulls first
            """.formatted(
                    validOn("u", "cast(:on as date)"),
                    columns("u", ""),
                    validOn("p", "u.day"),
                    validOn("g", "u.day"),
                    validOn("h", "u.day"));

    private final JdbcClient jdbc;

    SearchReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitHits search(UnitSearch search) {
        String key = VietnameseText.searchKey(search.text());
        String pattern = key.replaceAll("([\\\\%_])", "\\\\$1");
        List<Row> rows = jdbc.sql(SEARCH)
                .param("text", search.text().strip())
                .param("key", key)
                .param("start", pattern + "%")
                .param("part", "%" + pattern + "%")
                .param("codeStart", pattern.matches("\\d+(-x\\d*)?") ? pattern.replace('x', 'X') + "%" : "")
                .param("level", search.level() == null ? null : search.level().name())
                .param("on", search.on())
                .param("anyTime", search.anyTime())
                .param("size", UnitSearch.PAGE_SIZE)
                .param("offset", search.offset())
                .query(SearchReader::row)
                .list();
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new UnitHits(total, rows.stream().map(Row::hit).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        List<String> place = new ArrayList<>();
        for (String ancestor : List.of("parent", "grandparent", "great_grandparent")) {
            String name = row.getString(ancestor);
            if (name != null) {
                place.add(name);
            }
        }
        return new Row(row.getLong("total"), new UnitHits.Hit(UnitRows.unit(row, ""), String.join(", ", place)));
    }

    private record Row(long total, UnitHits.Hit hit) {}
}
