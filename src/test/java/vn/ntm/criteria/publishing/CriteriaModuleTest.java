package vn.ntm.criteria.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.publishing.DataFiles.SetFile;

/** Publishing on a real database: once per change, the same for readers as in the files, and never altered. */
@ModuleTest
class CriteriaModuleTest {
    @Autowired
    CriteriaSets sets;

    @Autowired
    SetPublication publication;

    @Autowired
    SetReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsReadBackIsWhatTheFilesSay() {
        for (SetFile file : DataFiles.sets()) {
            assertThat(sets.revision(file.setId(), 1)).isEqualTo(file.read(1));
        }
    }

    @Test
    void theSameFilesPublishNothing() {
        publication.publish(DataFiles.sets());

        assertThat(revisions("ntm-2021-2025")).isEqualTo(1);
    }

    @Test
    void aChangedFileBecomesTheNextRevisionAndTheFirstStays() {
        SetFile shipped = file("ntm-kieu-mau-2021-2025");
        SetFile changed = with(shipped, "Cả 4 điều kiện", "Bốn điều kiện", "cả 4 điều kiện", "bốn điều kiện");

        publication.publish(List.of(changed));

        assertThat(sets.current(shipped.setId())).hasValue(changed.read(2));
        assertThat(sets.revision(shipped.setId(), 1)).isEqualTo(shipped.read(1));
    }

    @Test
    void severalNodesStartingAtOncePublishOnce() throws Exception {
        SetFile changed = with(file("ntm-2026-2030"), "Xã nhóm 1", "Xã thuộc nhóm 1");

        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> start = () -> {
                publication.publish(List.of(changed));
                return true;
            };
            assertThat(nodes.invokeAll(List.of(start, start, start, start))).allMatch(done -> done.resultNow());
        }

        assertThat(revisions("ntm-2026-2030")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update threshold set amount = 1 where code = '3.1'",
                "update threshold set confidence = 'SOURCED'",
                "delete from threshold_part",
                "delete from indicator",
                "update indicator_wording set text = 'khác'",
                "update criterion set name = 'khác'",
                "update criteria_set_revision set name = 'khác'",
                "update criteria_set_revision set published_at = null",
                "delete from criteria_set_revision",
                "update criteria_set_note set text = 'khác'",
                "update legal_instrument set title = 'khác'",
                "insert into criterion select id, 99, 'thêm', null, true, 'SOURCED', null from criteria_set_revision"
            })
    void thePublishedRowsCannotBeChanged(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        transaction.executeWithoutResult(all -> jdbc.sql(change).update()))
                .withMessageContaining("cannot change");
    }

    @Test
    void askingOftenHoldsNoConnectionBack() {
        for (int times = 0; times < 40; times++) {
            assertThat(sets.outlines()).hasSize(5);
        }
    }

    @Test
    void anUnknownRevisionIsRefused() {
        assertThatExceptionOfType(CriteriaSetNotFound.class).isThrownBy(() -> sets.revision("ntm-2021-2025", 999));
        assertThat(sets.current("ntm-1999-2000")).isEmpty();
    }

    private long revisions(String set) {
        return jdbc.sql("select count(*) from criteria_set_revision where set_id = ?")
                .param(set)
                .query(Long.class)
                .single();
    }

    private static SetFile file(String id) {
        return DataFiles.sets().stream()
                .filter(file -> file.setId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SetFile with(SetFile file, String... replacements) {
        String yaml = file.yaml();
        for (int i = 0; i < replacements.length; i += 2) {
            yaml = yaml.replace(replacements[i], replacements[i + 1]);
        }
        assertThat(yaml).isNotEqualTo(file.yaml());
        return new SetFile(file.setId(), yaml, file.places());
    }
}
