package vn.ntm.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ModuleTest;

/** How the values of one commune are found among those of the whole country. */
@ModuleTest
class ValueStoreModuleTest {
    @Autowired
    private JdbcClient jdbc;

    /** Even a statement prepared for any commune: without its commune it would read every value there is. */
    @Test
    @Transactional
    void theValuesOfACommuneAndItsHamletsAreFoundThroughAnIndex() {
        jdbc.sql("""
                        insert into measured_value (unit_code, measure, year, measured_on, shape, yes, recorded_at, recorded_by)
                        select lpad(n::text, 5, '0'), 'a/1', 2024, '2024-06-30', 'YES_NO', true, now(), 'Kiểm thử'
                          from generate_series(20000, 25000) n
                        """).update();
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        jdbc.sql("set local enable_seqscan = off").update();
        List<String> plan = jdbc.sql("explain " + ValueStore.OF_COMMUNE)
                .param("commune", "05539")
                .param("year", 2024)
                .param("knownAt", OffsetDateTime.of(2024, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC))
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
        assertThat(plan)
                .filteredOn(line -> line.contains("Index Cond: ((commune = "))
                .hasSize(2);
    }
}
