package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

/** An indicator goes from the commune's own word to verification and back. */
@WholeApplicationTest
class JudgementControllerTest {
    private static final String UNIT = "17620";
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, UNIT);
    private static final SignIn PROVINCE = SignIn.as(Role.PROVINCE_COORDINATOR, "40");
    private static final SignIn APPRAISER = SignIn.as(Role.PROVINCE_APPRAISER, "40");
    private static final SignIn CHAIR = SignIn.as(Role.COMMUNE_LEADER, UNIT);

    @Autowired
    private MockMvcTester mvc;

    private FormSender forms(SignIn who) {
        return new FormSender(mvc, who);
    }

    private static String address(int criterion, int year) {
        return "/assessment/" + UNIT + "/criteria/" + criterion + "?set=" + SET + "&year=" + year;
    }

    private Document criterion(int year, SignIn who) {
        return forms(who).page(address(6, year));
    }

    private void enterAndConfirm(int year) {
        String where = address(6, year);
        assertThat(forms(OFFICER).send(where, "#ct-6\\.2 form.entry", Map.of("yes", "yes")))
                .hasStatus(302);
        assertThat(forms(OFFICER)
                        .send(where, "#ct-6\\.2 form[action$=self]", Map.of("result", "MET", "judgedOn", "1/8/2026")))
                .hasStatus(302);
    }

    @Test
    void aSelfAssessmentNeedsAValueAndLocksIt() {
        assertThat(forms(OFFICER)
                        .send(
                                address(6, 2021),
                                "#ct-6\\.1 form[action$=self]",
                                Map.of("result", "MET", "judgedOn", "1/8/2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập số liệu trước khi xác nhận");

        enterAndConfirm(2021);

        Document page = criterion(2021, OFFICER);
        assertThat(page.select("#ct-6\\.2 .three").text()).contains("Xã tự đánh giá", "Đạt", "1/8/2026", "Có");
        assertThat(page.select("#ct-6\\.2 form.entry")).isEmpty();
        assertThat(page.select("#ct-6\\.2").text()).contains("xác nhận lúc");
    }

    @Test
    void verificationDiffersAndIsShownSo() {
        enterAndConfirm(2022);
        assertThat(forms(PROVINCE)
                        .send(
                                address(6, 2022),
                                "#ct-6\\.2 form[action$=verification]",
                                Map.of("result", "NOT_MET", "judgedOn", "2/8/2026", "note", "Danh mục chưa ký duyệt")))
                .hasStatus(302);

        Document page = criterion(2022, OFFICER);
        assertThat(page.select("#ct-6\\.2 > header").text()).contains("Đánh giá khác nhau");
        assertThat(page.select("#ct-6\\.2 td.differs").text()).contains("Không đạt", "Danh mục chưa ký duyệt");
    }

    @Test
    void aReturnNeedsAReasonUnlocksAndWaitsOnTheWorkList() {
        enterAndConfirm(2023);
        String where = address(6, 2023);
        String form = "#ct-6\\.2 form[action$=appraisal]";
        assertThat(forms(APPRAISER).send(where, form, Map.of("result", "RETURNED", "note", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do trả lại");
        assertThat(forms(APPRAISER).send(where, form, Map.of("result", "RETURNED", "note", "Thiếu danh mục kiểm kê")))
                .hasStatus(302);

        Document page = criterion(2023, OFFICER);
        assertThat(page.select("#ct-6\\.2 > header").text()).contains("Trả lại");
        assertThat(page.select("#ct-6\\.2 q").text()).isEqualTo("Thiếu danh mục kiểm kê");
        assertThat(page.select("#ct-6\\.2 form.entry")).isNotEmpty();
        assertThat(forms(OFFICER)
                        .page("/my-work")
                        .select("section[data-section=returned]")
                        .text())
                .contains("Chỉ tiêu 6.2 năm 2023 bị trả lại", "Thiếu danh mục kiểm kê");

        enterAndConfirm(2023);
        assertThat(criterion(2023, OFFICER).select("#ct-6\\.2 q")).isEmpty();
        assertThat(criterion(2023, OFFICER)
                        .select("#ct-6\\.2 details .timeline")
                        .text())
                .contains("Trả lại");
    }

    @Test
    void theChairConcludesOtherwiseWithAReasonAndTakesItBack() {
        String where = address(6, 2024);
        String form = "#ct-6\\.1 form[action$=overrule]";
        assertThat(forms(CHAIR).send(where, form, Map.of("result", "MET", "reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do kết luận khác");
        assertThat(forms(CHAIR).send(where, form, Map.of("result", "MET", "reason", "Đoàn kiểm tra đã xác nhận")))
                .hasStatus(302);

        assertThat(criterion(2024, OFFICER).select("#ct-6\\.1 .facts").text())
                .contains("Đạt", "Đoàn kiểm tra đã xác nhận");
        String explained = forms(OFFICER)
                .page("/assessment/" + UNIT + "/indicators/6.1?set=" + SET + "&year=2024")
                .text();
        assertThat(explained)
                .contains(
                        "Kết luận đang dùng: Đạt", "Lý do: “Đoàn kiểm tra đã xác nhận”", "Theo số liệu: Chưa đánh giá");

        assertThat(forms(CHAIR)
                        .send(where, "#ct-6\\.1 form[action$=withdraw]", Map.of("withdrawn", "Ghi nhầm chỉ tiêu")))
                .hasStatus(302);
        assertThat(criterion(2024, OFFICER).select("#ct-6\\.1 .facts").text()).contains("Chưa đánh giá");
    }
}
