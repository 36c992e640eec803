package vn.ntm.organization;

import static vn.ntm.organization.UnitRows.columns;
import static vn.ntm.organization.UnitRows.validOn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions we ask about units as of a day. */
@Component
@DependsOn("unitLoad")
class UnitReader {
    private static final String SELECT = "select " + columns("u", "") + " from admin_unit u where ";
    private final JdbcClient jdbc;

    UnitReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> named(UnitLevel level, Set<String> keys, LocalDate on) {
        return jdbc.sql(SELECT + "u.name_key in (:keys) and u.level = :level and " + validOn("u", ":on"))
                .param("keys", keys)
                .param("level", level.name())
                .param("on", on)
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> validities(UnitLevel level, String code) {
        return jdbc.sql(SELECT + "u.level = :level and u.code = :code order by u.valid_from nulls first")
                .param("level", level.name())
                .param("code", code)
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> lineage(Unit unit, LocalDate on) {
        return jdbc.sql("""
                        with recursive line as (
                            select u.*, 0 as height from admin_unit u
                            where u.level = :level and u.code = :code and u.valid_from is not distinct from cast(:from as date)
                          union all
                            select p.*, height + 1 from line
                            join admin_unit p on p.level = line.parent_level and p.code = line.parent_code and %s)
                        select %s from line u order by u.height
                        """.formatted(validOn("p", "cast(:on as date)"), columns("u", "")))
                .param("level", unit.level().name())
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .param("on", on)
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> provinces(LocalDate on) {
        return jdbc.sql(SELECT + "u.level = 'PROVINCE' and " + validOn("u", ":on") + " order by u.code")
                .param("on", on)
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> children(Unit parent, LocalDate on) {
        return jdbc.sql(SELECT + "u.parent_level = :level and u.parent_code = :code and u.level <> 'HAMLET' and "
                        + validOn("u", ":on") + " order by u.name collate \"vi-x-icu\", u.code")
                .param("level", parent.level().name())
                .param("code", parent.code())
                .param("on", on)
                .query(UnitRows::unit)
                .list();
    }

    Set<String> codesWithin(UnitLevel level, String code, LocalDate on) {
        return jdbc.sql("""
                        with recursive within (id, level, code) as (
                          select u.id, u.level, u.code from admin_unit u where u.level = :level and u.code = :code
                          union
                          select found.id, found.level, found.code from within w cross join lateral (
                            select u.id, u.level, u.code from admin_unit u
                             where u.parent_level = w.level and u.parent_code = w.code and u.level <> 'HAMLET' and %s
                            union all
                            select o.id, o.level, o.code from unit_succession s join admin_unit o on o.id = s.old_id
                             where s.new_id = w.id and s.extent = 'FULL' and s.trust <> 'DOUBTFUL') found)
                        select distinct code from within where level = 'COMMUNE' or (level = :level and code = :code)
                        """.formatted(validOn("u", ":on")))
                .param("level", level.name())
                .param("code", code)
                .param("on", on)
                .query((row, number) -> row.getString("code"))
                .set();
    }

    Set<String> settlementsOf(int year, Set<String> codes) {
        return jdbc.sql("""
                        select distinct u.code from admin_unit u where u.level in ('COMMUNE', 'HAMLET') and u.code = any(:codes)
                           and coalesce(u.valid_from, '-infinity') <= :last and coalesce(u.valid_to, 'infinity') >= :first
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, number) -> row.getString("code"))
                .set();
    }

    /** Of the communes of these codes; of all when there is no list. */
    List<CommuneOnDay> communesOn(LocalDate day, @Nullable Collection<String> codes) {
        return jdbc.sql("""
                        with commune as (
                            select distinct on (code) code, parent_level, parent_code,
                                   greatest(least(cast(:day as date), coalesce(valid_to, 'infinity')), coalesce(valid_from, '-infinity')) as at
                              from admin_unit where level = 'COMMUNE' %s
                             order by code, coalesce(valid_from, '-infinity') > :day,
                                      case when coalesce(valid_from, '-infinity') <= :day then valid_from end desc nulls last, valid_from),
                        hamlets as (
                            select h.parent_code as code, count(*) as many from admin_unit h join commune c on c.code = h.parent_code
                             where h.level = 'HAMLET' and h.parent_level = 'COMMUNE' and %s group by h.parent_code)
                        select c.code, case when c.parent_level = 'PROVINCE' then c.parent_code else d.parent_code end as province,
                               coalesce(h.many, 0) as hamlets, c.at = :day as there
                          from commune c
                          left join admin_unit d on c.parent_level = 'DISTRICT' and d.level = 'DISTRICT' and d.code = c.parent_code and %s
                          left join hamlets h on h.code = c.code
                         order by c.code collate "C"
                        """.formatted(
                        codes == null ? "" : "and code = any(:codes)", validOn("h", "c.at"), validOn("d", "c.at")))
                .param("day", day)
                .param("codes", codes == null ? null : codes.toArray(String[]::new))
                .query((row, number) -> new CommuneOnDay(
                        row.getString("code"),
                        row.getString("province"),
                        row.getInt("hamlets"),
                        row.getBoolean("there")))
                .list();
    }

    List<Unit> communesOf(Set<String> codes, LocalDate day) {
        return jdbc.sql(SELECT + "u.level = 'COMMUNE' and u.code = any(:codes) and " + validOn("u", ":day")
                        + " order by u.name collate \"vi-x-icu\", u.code")
                .param("codes", codes.toArray(String[]::new))
                .param("day", day)
                .query(UnitRows::unit)
                .list();
    }

    boolean levelExists(UnitLevel level, LocalDate on) {
        return jdbc.sql("select exists (" + SELECT + "u.level = :level and " + validOn("u", ":on") + ")")
                .param("level", level.name())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    Map<UnitLevel, Long> counts(LocalDate on) {
        Map<UnitLevel, Long> counts = new EnumMap<>(UnitLevel.class);
        jdbc.sql("select u.level, count(*) from admin_unit u where " + validOn("u", ":on") + " group by u.level")
                .param("on", on)
                .query(row -> {
                    counts.put(UnitLevel.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }
}
