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

    /** Even a statement prepared for any commune: without a range it would read every value there is. */
    @Test
    @Transactional
    void theValuesOfACommuneAndItsHamletsAreFoundThroughAnIndex() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        jdbc.sql("set local enable_seqscan = off").update();
        List<String> plan = jdbc.sql("explain " + ValueStore.OF_COMMUNE)
                .param("commune", "05539")
                .param("year", 2024)
                .param("knownAt", OffsetDateTime.of(2024, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC))
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(plan).anyMatch(line -> line.contains("Index Cond: ((unit_code >= "));
    }
}
