package vn.ntm.organization;

import static vn.ntm.organization.UnitRows.columns;
import static vn.ntm.organization.UnitRows.validOn;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hamlets below communes. Their codes are ours: {@code <commune>-X01} and so on. */
@Component
class Hamlets {
    private final JdbcClient jdbc;

    Hamlets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hamlet> of(String communeCode, LocalDate on) {
        return jdbc.sql("select " + columns("u", "") + ", u.name_status from admin_unit u "
                        + "where u.parent_level = 'COMMUNE' and u.parent_code = :code and u.level = 'HAMLET' and "
                        + validOn("u", ":on") + " order by length(u.code), u.code")
                .param("code", communeCode)
                .param("on", on)
                .query((row, number) ->
                        new Hamlet(UnitRows.unit(row, ""), "NAMED".equals(row.getString("name_status"))))
                .list();
    }

    /**
     * The unit word for hamlets of a commune: people there say xóm, thôn, bản or ấp, and tổ dân phố or khu phố in towns. A province we know
     * no word of has that of the line 00.
     */
    String wordIn(Unit commune, String provinceCode) {
        return jdbc.sql("""
                        select case when :rural then in_communes else in_wards end from hamlet_word
                        where province_code in (:code, '00') order by province_code desc limit 1
                        """)
                .param("rural", commune.kind().equals("Xã"))
                .param("code", provinceCode)
                .query(String.class)
                .single();
    }

    /** Adds nameless hamlets with the numbers from {@code first} to {@code last}, living as long as their commune does. */
    void addNameless(Unit commune, String word, int first, int last) {
        for (int number = first; number <= last; number++) {
            jdbc.sql("""
                            insert into admin_unit (level, code, name, kind, name_status, parent_level, parent_code,
                                                    valid_from, valid_to, name_key, search_key, origin)
                            values ('HAMLET', :code, :name, :kind, 'UNNAMED', 'COMMUNE', :commune, :from, :to, :name, :search, 'WORKSPACE')
                            """)
                    .param("code", UnitCodes.ofHamlet(commune.code(), number))
                    .param("name", String.valueOf(number))
                    .param("kind", word)
                    .param("commune", commune.code())
                    .param("from", commune.validFrom())
                    .param("to", commune.validTo())
                    .param("search", UnitNames.key(word + " " + number))
                    .update();
        }
    }

    /** The highest number a hamlet code of the commune has ever had, 0 when there is none. */
    int highestNumber(String communeCode) {
        return jdbc.sql(
                        "select coalesce(max(cast(substring(code from 8) as integer)), 0) from admin_unit where level = 'HAMLET' and code like :start")
                .param("start", communeCode + "-X%")
                .query(Integer.class)
                .single();
    }
}
