package vn.ntm.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.attack.Visitor.Answer;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.Planning;

/** The long way of one document through the product, with names, sizes and fields that no honest officer would send. */
@WholeApplicationTest
class OddInputTest {
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, TwoUnits.ATTACKED);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext product;

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = new Visitor(mvc, OFFICER);
    }

    @Test
    void fieldsTheReviewDoesNotHaveChangeNothing() throws Exception {
        String review = staged("ke-hoach.txt");
        Map<String, String> fields = fieldsOf(review);
        fields.put("status", "ISSUED");
        fields.put("id", UUID.randomUUID().toString());
        fields.put("version", "99");
        fields.put("importedBy", "Kẻ khác");
        fields.put("source.name", "khac.txt");
        Plan plan = planOf(officer.post(review, fields));

        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.unitCode()).isEqualTo(TwoUnits.ATTACKED);
        assertThat(plan.importedBy()).contains("Người thử").doesNotContain("Kẻ khác");
        assertThat(plan.source().name()).isEqualTo("ke-hoach.txt");
        assertThat(plan.id().toString()).isNotEqualTo(fields.get("id"));
    }

    @Test
    void aPlanOfAnotherCommuneIsRefusedAtItsField() throws Exception {
        String review = staged("ke-hoach.txt");
        Map<String, String> fields = fieldsOf(review);
        fields.put("unitCode", "17623");
        Answer answer = officer.post(review, fields);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("[name=unitCode][aria-invalid=true]")).hasSize(1);
        assertThat(answer.page().text()).contains("nằm ngoài phạm vi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/cron.d/ntm.txt",
                "..\\..\\windows\\system.ini.txt",
                "a\r\nX-Injected: yes.txt",
                "a\"; filename=\"b.html",
                "\u202Etxt.exe.txt",
                "<img src=x onerror=alert(1)>.txt",
                "con.txt"
            })
    void aFileNameIsNothingButAName(String name) throws Exception {
        String review = staged(name);
        PlanId plan = planOf(officer.post(review, fieldsOf(review))).id();
        MvcTestResult download =
                mvc.get().uri("/plans/" + plan + "/file").with(OFFICER).exchange();

        assertThat(download).hasStatusOk();
        assertThat(download.getResponse().getHeader("X-Injected")).isNull();
        assertThat(download.getResponse().getContentType()).isEqualTo("application/octet-stream");
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\r", "\n", "/", "../");
        assertThat(Path.of("/etc/cron.d/ntm.txt")).doesNotExist();
        assertThat(officer.get("/plans/" + plan + "/sources").page().select("[onerror]"))
                .isEmpty();
    }

    @Test
    void hugeFieldsAndCountlessFieldsAreAnsweredInWords() throws Exception {
        String review = staged("ke-hoach.txt");
        Map<String, String> huge = new HashMap<>();
        fieldsOf(review).forEach((name, value) -> huge.put(name, "Ư".repeat(200_000)));
        assertThat(officer.post(review, huge).status()).isBetween(400, 499);
        Map<String, String> countless = fieldsOf(review);
        for (int i = 0; i < 20_000; i++) {
            countless.put("task_" + i + "_text", "x");
        }
        assertThat(officer.post(review, countless).status()).isLessThan(500);
        assertThat(officer.get("/plans?" + "q=x&".repeat(5_000)).status()).isLessThan(500);
    }

    @Test
    void aHostAndForwardingHeadersLeadNobodyAway() {
        MvcTestResult answer = mvc.get()
                .uri("/plans")
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Original-URL", "/permissions")
                .header("X-Rewrite-URL", "/permissions")
                .exchange();

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getRedirectedUrl()).doesNotContain("evil.example");
    }

    private String staged(String name) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"))
                        .replace("Hợp Minh", "Vân Tụ")
                        .replace("HỢP MINH", "VÂN TỤ")
                + "\n" + UUID.randomUUID();
        return officer.upload(
                        "/plans/import",
                        new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)),
                        Map.of())
                .location();
    }

    /** As the review page would send them. */
    private Map<String, String> fieldsOf(String review) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : officer.get(review).page().select("form.stack [name]:not([name=_csrf]):not(button)")) {
            boolean sent = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
            if (sent) {
                fields.put(
                        field.attr("name"),
                        field.is("select") ? field.select("option[selected]").val() : field.val());
            }
        }
        return fields;
    }

    private Plan planOf(Answer confirmed) {
        assertThat(confirmed.location()).startsWith("/plans/");
        PlanId id = PlanId.of(confirmed.location().substring("/plans/".length()));
        return Acting.as(
                ActingAsProduct.PRODUCT, () -> product.getBean(Planning.class).get(id));
    }
}
