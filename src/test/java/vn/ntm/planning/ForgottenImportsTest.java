package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class ForgottenImportsTest {
    @Autowired
    private PlanImports imports;

    @Autowired
    private ForgottenImports sweeper;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatNobodyCameBackToIsGoneAfterADayAndTheRestStays() {
        ImportId old = imports.stage("Kế hoạch cũ".getBytes(StandardCharsets.UTF_8), "cu.txt");
        ImportId fresh = imports.stage("Kế hoạch mới".getBytes(StandardCharsets.UTF_8), "moi.txt");
        transaction.executeWithoutResult(
                all -> jdbc.sql("update plan_import set staged_at = staged_at - interval '25 hours' where id = :id")
                        .param("id", old.id())
                        .update());
        transaction.executeWithoutResult(
                all -> sweeper.removeBefore(clock.instant().minus(PlanImports.PATIENCE)));

        assertThat(waits(old)).isFalse();
        assertThat(waits(fresh)).isTrue();
    }

    private boolean waits(ImportId id) {
        return Boolean.TRUE.equals(
                transaction.execute(all -> jdbc.sql("select exists (select from plan_import where id = :id)")
                        .param("id", id.id())
                        .query(Boolean.class)
                        .single()));
    }
}
