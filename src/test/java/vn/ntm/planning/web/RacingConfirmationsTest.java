package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.WholeApplicationTest;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanImports;

@WholeApplicationTest
class RacingConfirmationsTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PlanImports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void ofTwoWhoConfirmOneFileAtTheSameMomentTheSecondIsToldAndOnePlanIsMade() throws IOException {
        byte[] file = newFile();
        ImportId first = imports.stage(file, "a.txt", "first");
        ImportId second = imports.stage(file, "b.txt", "second");

        MvcTestResult overtaken = Objects.requireNonNull(transaction.execute(unfinished -> {
                    imports.confirmAsRead(first, "first");
                    CompletableFuture<MvcTestResult> other = CompletableFuture.supplyAsync(() -> confirm(second));
                    await().until(this::somebodyWaits);
                    return other;
                }))
                .join();

        assertThat(overtaken).hasStatus(409).bodyText().contains("Có người vừa sửa mục này");
        assertThat(imports.planOf(file)).isPresent();
        assertThat(imports.proposal(second).sameFile()).isEqualTo(imports.planOf(file));
        imports.drop(second);
    }

    private MvcTestResult confirm(ImportId id) {
        var request = mvc.post()
                .uri("/plans/import/" + id)
                .with(user("second").roles("COMMUNE_NTM_OFFICER"))
                .with(csrf());
        ReviewForm.asRead(imports.proposal(id)).values().forEach(request::param);
        return request.exchange();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static byte[] newFile() throws IOException {
        String plan = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"));
        return (plan + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }
}
