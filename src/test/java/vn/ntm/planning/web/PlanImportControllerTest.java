package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

@WholeApplicationTest
class PlanImportControllerTest {
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "17605");
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "17605");
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private final byte[] plan = newPlan();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"", "/" + NOBODYS, "/" + NOBODYS + "/drop"})
    void visitorsAreLedToTheSignIn(String address) {
        assertThat(mvc.get().uri("/plans/import" + address))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("/login?back=%2Fplans%2Fimport");
        assertThat(mvc.post().uri("/plans/import" + address).with(csrf()))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/login");
    }

    @Test
    void theLeaderReadsPlansButBringsInNone() {
        assertThat(mvc.get().uri("/plans").with(LEADER)).hasStatusOk();
        assertThat(mvc.get().uri("/plans/import").with(LEADER)).hasStatus(403);
        assertThat(mvc.post().uri("/plans/import").with(LEADER).with(csrf())).hasStatus(403);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        assertThat(mvc.post().uri("/plans/import/" + NOBODYS).with(OFFICER)).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/plans/import")
                        .multipart()
                        .file(file("a.txt"))
                        .with(OFFICER))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/import/" + NOBODYS + ", không còn chờ duyệt",
        "/plans/import/1, không còn chờ duyệt",
        "/plans/" + NOBODYS + ", Không có kế hoạch này",
        "/plans/x/tasks, Không có kế hoạch này",
        "/plans/" + NOBODYS + "/file, Không có kế hoạch này"
    })
    void aForgedAddressIsAnsweredInWords(String address, String words) {
        MvcTestResult answer = mvc.get().uri(address).with(OFFICER).exchange();

        assertThat(answer).hasStatus(404);
        assertThat(page(answer).select("main").text()).contains(words);
    }

    @Test
    void aFileBecomesAPlanAndIsGivenBackByteForByte() throws IOException {
        String plan = confirm(handIn("ke-hoach.txt"), Map.of());
        MvcTestResult original = mvc.get().uri(plan + "/file").with(OFFICER).exchange();

        assertThat(original)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.toString()).contains("attachment", "ke-hoach.txt"));
        assertThat(original.getResponse().getContentAsByteArray())
                .isEqualTo(file("ke-hoach.txt").getBytes());
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/cron.d/x.txt, x.txt",
        "C:\\\\plans\\\\kế hoạch.txt, kế hoạch.txt",
        "..\\\\..\\\\a/b.txt, b.txt"
    })
    void foldersInAFileNameAreLeftAway(String sent, String kept) {
        Document review = page(mvc.get().uri(handIn(sent)).with(OFFICER).exchange());

        assertThat(review.text()).contains(kept).doesNotContain(sent);
    }

    @Test
    void theSameFileAgainIsSaidAndRefused() {
        String plan = confirm(handIn("ke-hoach.txt"), Map.of());
        String again = handIn("khac-ten.txt");

        assertThat(page(mvc.get().uri(again).with(OFFICER).exchange())
                        .select(".alert a")
                        .attr("href"))
                .isEqualTo(plan);
        MvcTestResult refused = send(again, fields(again));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("#unitCode-loi").text()).contains("đã được nhập thành kế hoạch năm 2026");
    }

    @Test
    void scriptTypedIntoAnyFieldComesBackAsTextEverywhere() {
        String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        String review = handIn("<script>alert(1)</script>.txt");
        Map<String, String> fields = fields(review);
        fields.replaceAll((name, value) -> isText(name) ? script : value);
        Document again = page(send(review, with(fields, "year", script)));

        assertThat(again.select("script:not([src^=/js/]), img")).isEmpty();
        assertThat(again.select("[name=signer]").val()).isEqualTo(script);
        assertThat(again.select("[name=task_0_text]").val()).isEqualTo(script);

        String plan = Objects.requireNonNull(send(review, fields).getResponse().getRedirectedUrl());
        for (String tab : new String[] {"", "/targets", "/tasks", "/sources"}) {
            Document page = page(mvc.get().uri(plan + tab).with(OFFICER).exchange());
            assertThat(page.select("script:not([src^=/js/]), img")).as(tab).isEmpty();
        }
        assertThat(page(mvc.get().uri(plan + "/sources").with(OFFICER).exchange())
                        .text())
                .contains("<script>alert(1)</script>");
    }

    @Test
    void whatIsDroppedIsGone() {
        String review = handIn("ke-hoach.txt");

        assertThat(mvc.post().uri(review + "/drop").with(OFFICER).with(csrf())).hasRedirectedUrl("/plans/import");
        assertThat(mvc.get().uri(review).with(OFFICER)).hasStatus(404);
    }

    @Test
    void aDocumentThatWaitedADayIsGoneWithTheNextOne() {
        String old = handIn("ke-hoach.txt");
        makeOlder(old);
        String fresh = handIn("ke-hoach.txt");

        assertThat(mvc.get().uri(old).with(OFFICER)).hasStatus(404);
        assertThat(mvc.get().uri(fresh).with(OFFICER)).hasStatusOk();
    }

    private void makeOlder(String review) {
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> transaction.executeWithoutResult(all -> jdbc.sql(
                                "update plan_import set staged_at = staged_at - interval '25 hours' where id = cast(:id as uuid)")
                        .param("id", review.substring(review.lastIndexOf('/') + 1))
                        .update()));
    }

    private static boolean isText(String field) {
        return field.matches(
                "type|number|subject|place|issuer|parent|signer|recipients|task_\\d+_(text|lead|due|path)");
    }

    private String handIn(String name) {
        MvcTestResult answer = mvc.post()
                .uri("/plans/import")
                .multipart()
                .file(file(name))
                .with(OFFICER)
                .with(csrf())
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String confirm(String review, Map<String, String> changes) {
        Map<String, String> fields = fields(review);
        fields.putAll(changes);
        return Objects.requireNonNull(send(review, fields).getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String review, Map<String, String> fields) {
        var request = mvc.post().uri(review).with(OFFICER).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> fields(String review) {
        return ReviewFields.of(page(mvc.get().uri(review).with(OFFICER).exchange()));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private MockMultipartFile file(String name) {
        return new MockMultipartFile("file", name, "text/plain", plan);
    }

    /** A plan nobody brought in before: the tests share one database. */
    private static byte[] newPlan() {
        try {
            String text = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"));
            return (text + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
