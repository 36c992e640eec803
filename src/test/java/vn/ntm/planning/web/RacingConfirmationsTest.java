package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanImports;

@WholeApplicationTest
class RacingConfirmationsTest {
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "17605");

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
        String first = handIn(file);
        String second = handIn(file);
        Map<String, String> same = fields(second);

        MvcTestResult overtaken =
                Acting.as(ActingAsProduct.PRODUCT, () -> whileTheOtherIsUnfinished(first, second, same));

        assertThat(overtaken).hasStatus(409).bodyText().contains("Có người vừa sửa mục này");
        assertThat(page(mvc.get().uri(second).with(OFFICER).exchange())
                        .select(".alert a")
                        .attr("href"))
                .startsWith("/plans/");
    }

    private MvcTestResult whileTheOtherIsUnfinished(String first, String second, Map<String, String> fields) {
        return Objects.requireNonNull(transaction.execute(unfinished -> {
                    imports.confirmAsRead(ImportId.of(first.substring(first.lastIndexOf('/') + 1)));
                    CompletableFuture<MvcTestResult> other =
                            CompletableFuture.supplyAsync(() -> confirm(second, fields));
                    await().until(this::somebodyWaits);
                    return other;
                }))
                .join();
    }

    private String handIn(byte[] file) {
        return Objects.requireNonNull(mvc.post()
                .uri("/plans/import")
                .multipart()
                .file(new MockMultipartFile("file", "a.txt", "text/plain", file))
                .with(OFFICER)
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
    }

    private MvcTestResult confirm(String review, Map<String, String> fields) {
        var request = mvc.post().uri(review).with(OFFICER).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> fields(String review) {
        return ReviewFields.of(page(mvc.get().uri(review).with(OFFICER).exchange()));
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
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
