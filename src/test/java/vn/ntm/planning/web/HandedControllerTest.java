package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.planning.PlanImports;

@WholeApplicationTest
class HandedControllerTest {
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "24373");
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "24373");
    private static final SignIn PROVINCE = SignIn.as(Role.PROVINCE_COORDINATOR, "66");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PlanImports imports;

    private String plan = "";

    @BeforeEach
    void aPlan() throws IOException {
        byte[] document = (Files.readString(Path.of("src/test/resources/plans/good/ea-kar-2027.txt")) + "\n\n"
                        + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
        plan = "/plans/"
                + Acting.as(
                        ActingAsProduct.PRODUCT, () -> imports.confirmAsRead(imports.stage(document, "ke-hoach.txt")));
    }

    @Test
    void theSuperiorFillsInOneFormForManyCommunesAndReadsTheirResponses() {
        Document form = page(get("/handed/new?day=20/2/2026", PROVINCE));
        assertThat(form.select("input[name=commune][value=24373]")).hasSize(1);
        MvcTestResult wrong = post("/handed", PROVINCE, "number", "118/KH-UBND", "kind0", "BUDGET");
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select(".error").text()).contains("Ghi số, từ 0 trở lên", "Ghi ngày của văn bản");
        assertThat(page(wrong).select("#number").val()).isEqualTo("118/KH-UBND");

        String words = "Vốn " + UUID.randomUUID();
        assertThat(post(
                        "/handed",
                        PROVINCE,
                        "number",
                        "118/KH-UBND",
                        "day",
                        "20/2/2026",
                        "issuer",
                        "UBND tỉnh Đắk Lắk",
                        "year",
                        "2027",
                        "kind0",
                        "BUDGET",
                        "amount0",
                        "2.500,5",
                        "words0",
                        words,
                        "commune",
                        "24373"))
                .hasStatus3xxRedirection();
        assertThat(page(get("/handed?year=2027&show=open", PROVINCE))
                        .select("tbody tr:contains(" + words + ")")
                        .text())
                .contains("Chưa trả lời", "2.500,5 triệu đồng");
        Document beside = page(get(plan + "/handed", OFFICER));
        String answer = beside.select("article:contains(" + words + ") form[action$=answers]")
                .attr("action");
        assertThat(post(answer, OFFICER, "seen", "0", "words", "Chưa được phân bổ"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn cách kế hoạch đáp ứng", "Chưa được phân bổ");
        assertThat(post(answer, OFFICER, "seen", "0", "stance", "ABSENT", "words", "Chưa được phân bổ"))
                .hasStatus3xxRedirection();
        assertThat(page(get("/handed?year=2027", PROVINCE))
                        .select("tbody tr:contains(" + words + ")")
                        .text())
                .contains("Không đưa vào", "Chưa được phân bổ");
    }

    @Test
    void theCommuneWritesDownFromPaperAndOthersOnlyRead() {
        assertThat(get("/handed", OFFICER)).hasStatus(403);
        assertThat(get(plan + "/handed/new", LEADER)).hasStatus(403);
        assertThat(get(plan + "/handed/new", OFFICER)).hasStatusOk();
        String words = "Việc " + UUID.randomUUID();
        assertThat(post(
                        plan + "/handed",
                        OFFICER,
                        "number",
                        "7/CV",
                        "day",
                        "5/1/2026",
                        "issuer",
                        "UBND tỉnh",
                        "kind0",
                        "DEADLINE",
                        "due0",
                        "30/6/2026",
                        "words0",
                        words))
                .hasStatus3xxRedirection();

        Document seen = page(get(plan + "/handed", LEADER));
        assertThat(seen.select("article h2").text()).contains(words, "30/6/2026");
        assertThat(seen.select("article form")).isEmpty();
        assertThat(page(get(plan + "/life", OFFICER)).select("main").text()).contains("LINT-40");
    }

    private MvcTestResult get(String address, SignIn who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, SignIn who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
