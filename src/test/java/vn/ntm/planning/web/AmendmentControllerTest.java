package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
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
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.life.PlanLife;

@WholeApplicationTest
class AmendmentControllerTest {
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "17605");
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "17605");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PlanImports imports;

    @Autowired
    private PlanLife life;

    private String plan = "";

    @BeforeEach
    void aPlanInForce() throws IOException {
        byte[] document = (Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt")) + "\n\n"
                        + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
        Acting.run(ActingAsProduct.PRODUCT, () -> {
            PlanId id = imports.confirmAsRead(imports.stage(document, "ke-hoach.txt"));
            EnumSet.range(PlanStatus.LINTED, PlanStatus.IN_FORCE).forEach(status -> life.follow(id, status, ""));
            plan = "/plans/" + id;
        });
    }

    @Test
    void anAmendingPlanBeginsAsACopyAndShowsWhatItChanges() {
        assertThat(page(get(plan + "/life", LEADER)).select("form[action$=amendments]"))
                .isEmpty();
        String form = page(get(plan + "/life", OFFICER))
                .select("form[action$=amendments]")
                .attr("action");
        assertThat(post(form, " ")).hasStatus(422).bodyText().contains("Ghi lý do");

        MvcTestResult begun = post(form, "Tỉnh giao thêm chỉ tiêu");
        String address = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        assertThat(address).endsWith("/amendment");
        Document changes = page(get(address, LEADER));
        assertThat(changes.select("del").text()).contains("42/KH-UBND");
        assertThat(changes.select("ins").text()).contains("Điều chỉnh, bổ sung Kế hoạch");
        assertThat(changes.select("main").text()).contains("thôi 0 việc, thêm 0 việc");
        assertThat(page(get(plan, LEADER)).select(".alert").text()).contains("Đang soạn kế hoạch điều chỉnh");
    }

    @Test
    void aPlanThatAmendsNothingHasNoSuchPage() {
        assertThat(get(plan + "/amendment", OFFICER)).hasStatus(404);
    }

    private MvcTestResult get(String address, SignIn who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, String reason) {
        return mvc.post()
                .uri(address)
                .with(OFFICER)
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
