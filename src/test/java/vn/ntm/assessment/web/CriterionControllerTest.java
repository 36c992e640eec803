package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

/** Officers enter values on the page of a criterion; each test in a year and unit that no other writes. */
@WholeApplicationTest
class CriterionControllerTest {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "17623");
    private static final String PAGE = "/assessment/17623/criteria/";

    @Autowired
    private MockMvcTester mvc;

    private String note = "";

    @BeforeEach
    void aNoteOfItsOwn() {
        note = "Biên bản " + UUID.randomUUID();
    }

    private Document page(String address, SignIn who) {
        return new FormSender(mvc, who).page(address);
    }

    private Document criterion(int number, int year, SignIn who) {
        return page(PAGE + number + "?set=" + SET + "&year=" + year, who);
    }

    /** Sends a form of a page as its reader would, with other values in some fields. */
    private MvcTestResult send(Document page, String form, String typed, SignIn who) {
        return new FormSender(mvc, who)
                .send(
                        page,
                        form,
                        UriComponentsBuilder.fromUriString("?" + typed)
                                .build()
                                .getQueryParams()
                                .toSingleValueMap()
                                .entrySet()
                                .stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, field -> Objects.requireNonNullElse(field.getValue(), ""))));
    }

    private static Element first(Document page, String css) {
        return Objects.requireNonNull(page.selectFirst(css), css);
    }

    private static String form(String code) {
        return "#ct-" + code.replace(".", "\\.") + " form.entry";
    }

    @Test
    void whatIsSavedIsShownWithItsShareAndTheConclusion() {
        MvcTestResult saved = send(
                criterion(6, 2022, OFFICER),
                form("6.3"),
                "numerator=8&denominator=13&measuredOn=31/8/2022&note=" + note,
                OFFICER);

        assertThat(saved).hasStatus(302);
        Document page = page(
                Objects.requireNonNull(saved.getResponse().getRedirectedUrl()).replaceAll("#.*", ""), OFFICER);
        assertThat(page.select("#ct-6\\.3 .facts").text())
                .contains("8 trên 13 = 61,54 %", "Số của xã, ngày 31/8/2022", note, "Chưa kết luận");
        assertThat(page.select("#ct-6\\.3 [data-said]").text()).matches("Đã lưu lúc \\d\\d:\\d\\d");
        assertThat(page.select("#thieu ~ ol, #con-thieu").text()).contains("Mức yêu cầu của 6.3");
        assertThat(page.select(".timeline").text()).contains("6.3: 8/13 = 61,54 % (năm 2022)");
    }

    @Test
    void theScriptGetsOnlyWhatChanged() {
        Document page = criterion(4, 2023, OFFICER);
        Element found = first(page, "form.entry");
        var request =
                mvc.post().uri(found.attr("action")).with(OFFICER).with(csrf()).header("X-Piece", "ct-4");
        found.select("input[name]:not([type=radio]):not([inputmode=decimal])")
                .forEach(field -> request.param(field.attr("name"), field.val()));
        MvcTestResult answer =
                request.param("numerator", "700").param("denominator", "719").exchange();

        assertThat(answer).hasStatusOk();
        Document piece = FormSender.read(answer);
        assertThat(piece.select("header.masthead")).isEmpty();
        assertThat(piece.select("[data-fresh]").eachAttr("id")).containsExactly("ct-4", "trang-thai", "con-thieu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.3 | numerator=15&denominator=13&measuredOn=31/8/2022 | numerator | Tổng số là 13, không thể có 15 đạt
            6.3 | numerator=8&denominator=0&measuredOn=31/8/2022 | denominator | Tổng số phải lớn hơn 0
            6.3 | numerator=8&denominator=&measuredOn=31/8/2022 | denominator | Nhập cả tổng số
            6.3 | numerator=8&denominator=13&amount=70&measuredOn=31/8/2022 | amount | 61,54
            6.3 | amount=120&measuredOn=31/8/2022 | amount | Tỷ lệ phải từ 0 đến 100
            6.3 | amount=1.500&measuredOn=31/8/2022 | amount | có hai cách đọc
            6.3 | numerator=8&denominator=13&measuredOn=31/6/2022 | measuredOn | Tháng 6/2022 chỉ có 30 ngày
            6.3 | numerator=8&denominator=13&measuredOn=31/8/2020 | measuredOn | phải trong năm 2022
            6.3 | measuredOn=31/8/2022 | numerator | Chưa nhập kết quả nào
            """)
    void whatCannotBeComesBackWithItsReasonAndWhatWasTyped(String code, String typed, String field, String reason) {
        Document before = page("/assessment/17614/criteria/6?set=" + SET + "&year=2022", other());

        MvcTestResult refused = send(before, form(code), typed + "&note=Giữ lại", other());

        assertThat(refused).hasStatus(422);
        Document page = FormSender.read(refused);
        assertThat(page.select("[id=ct-6.3-" + field + "-loi]").text()).contains(reason);
        assertThat(page.select("#ct-6\\.3 .alert.brick a").attr("href")).isEqualTo("#ct-6.3-" + field);
        assertThat(page.select("#ct-6\\.3 [name=note]").val()).isEqualTo("Giữ lại");
    }

    private static SignIn other() {
        return SignIn.as(Role.COMMUNE_NTM_OFFICER, "17614");
    }

    @Test
    void whoIsSlowerSeesBothVersionsAndChooses() {
        Document mine = criterion(9, 2024, OFFICER);
        assertThat(send(mine, form("9"), "numerator=600&denominator=719", OFFICER))
                .hasStatus(302);

        MvcTestResult overtaken = send(mine, form("9"), "numerator=610&denominator=719", OFFICER);

        assertThat(overtaken).hasStatus(409);
        Document both = FormSender.read(overtaken);
        assertThat(both.select("#ct-9 .alert.rice").text()).contains("600/719", "610/719", "Người thử", "lúc");
        assertThat(both.select("#ct-9 [name=numerator]").val()).isEqualTo("610");
        assertThat(send(both, form("9"), "note=", OFFICER)).hasStatus(302);
        assertThat(criterion(9, 2024, OFFICER).select("#ct-9 .facts").text()).contains("610 trên 719");
    }

    @Test
    void anEmptiedFieldDeletesNothingAndTakingBackAsksWhy() {
        send(criterion(10, 2024, OFFICER), form("10"), "amount=45,5", OFFICER);
        Document page = criterion(10, 2024, OFFICER);

        assertThat(send(page, form("10"), "amount=", OFFICER))
                .hasStatus(422)
                .bodyText()
                .contains("Xóa số liệu");
        assertThat(send(page, "#ct-10 form[action$=withdraw]", "withdrawn=", OFFICER))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do xóa.");
        assertThat(send(page, "#ct-10 form[action$=withdraw]", "withdrawn=Nhập nhầm năm", OFFICER))
                .hasStatus(302);
        Document after = criterion(10, 2024, OFFICER);
        assertThat(after.select("#ct-10 .facts").text()).contains("Chưa có số liệu");
        assertThat(after.select(".timeline").text()).contains("Đã xóa", "45,5 triệu đồng/người/năm");
        assertThat(send(after, form("10"), "amount=46", OFFICER)).hasStatus(302);
    }

    @Test
    void whatDoesNotApplyNeedsAReasonAndADocument() {
        Document page = criterion(7, 2024, OFFICER);

        assertThat(send(page, "#ct-7 form[action$=not-applicable]", "reason=Không quy hoạch chợ", OFFICER))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi số, ngày văn bản nêu việc này.");
        assertThat(send(
                        page,
                        "#ct-7 form[action$=not-applicable]",
                        "reason=Không quy hoạch chợ&document=Quyết định 12/QĐ-UBND",
                        OFFICER))
                .hasStatus(302);
        assertThat(criterion(7, 2024, OFFICER).select("#ct-7 .facts").text())
                .contains("Không áp dụng", "Không quy hoạch chợ (Quyết định 12/QĐ-UBND)");
    }

    @Test
    void anOfficerOfOtherCriteriaSeesButDoesNotEnter() {
        SignIn officer = SignIn.as("tieuchi");
        Document own = page("/assessment/05539/criteria/6?set=" + SET + "&year=2022", officer);
        Document others = page("/assessment/05539/criteria/7?set=" + SET + "&year=2022", officer);

        assertThat(own.select("form.entry")).hasSize(3);
        assertThat(others.select("form.entry")).isEmpty();
        assertThat(others.text()).contains("do công chức khác phụ trách");
        assertThat(mvc.post()
                        .uri("/assessment/05539/values")
                        .with(officer)
                        .with(csrf())
                        .param("set", SET)
                        .param("year", "2022")
                        .param("code", "7")
                        .param("for", "05539")
                        .param("yes", "yes")
                        .param("measuredOn", "1/2/2022"))
                .hasStatus(403);
    }

    @Test
    void aHamletHeadEntersForTheOwnHamletOnly() {
        SignIn head = SignIn.as("truongxom");
        Document page = page("/assessment/05539/criteria/6?set=" + SET + "&year=2021", head);

        assertThat(page.select("#ct-6\\.3 [name=for]").val()).isEqualTo("05539-X01");
        assertThat(send(page, form("6.3"), "for=05539&numerator=1&denominator=1", head))
                .hasStatus(403);
        assertThat(send(page, form("6.3"), "numerator=1&denominator=1", head)).hasStatus(302);
        assertThat(page("/assessment/05539/criteria/6?set=" + SET + "&year=2021", SignIn.as("canbo"))
                        .select("#ct-6\\.3 .facts")
                        .text())
                .contains("Mới có 1/13 xóm");
    }

    @Test
    void aPastDayThatCannotBeShownSaysWhy() {
        assertThat(page(PAGE + "6?set=" + SET + "&year=2024&asOf=5/3/2024", OFFICER)
                        .select(".alert.brick")
                        .text())
                .contains("Đến ngày 5/3/2024 phần mềm chưa có bộ tiêu chí này.");
        assertThat(page(PAGE + "6?set=" + SET + "&asOf=31/2/2024", OFFICER)
                        .select(".alert.brick")
                        .text())
                .contains("Tháng 2/2024 chỉ có 29 ngày");
    }

    @Test
    void aYearOutsideOfTheSetIsSaidAndNotSilentlyAnother() {
        assertThat(page(PAGE + "6?set=ntm-2021-2025&year=2021", OFFICER)
                        .select(".alert.brick")
                        .text())
                .contains("Không có năm “2021”", "các năm từ 2022 đến 2025", "Đang xem năm");
        assertThat(page(PAGE + "6?set=" + SET + "&year=2024", OFFICER).select(".alert.brick"))
                .isEmpty();
    }

    @Test
    void theBoardKeepsThePlansWordApartFromWhatValuesProve() {
        Document board = page("/assessment", SignIn.as("chutich"));

        assertThat(board.select("h1").text()).matches("Xã Linh Thông năm 2024: theo số liệu đạt \\d+/19 tiêu chí");
        assertThat(board.select(".lead").text()).contains("Theo kế hoạch là 9/19");
        assertThat(board.select(".field19 > li")).hasSize(19);
        assertThat(board.select("table.table td[data-label='Theo kế hoạch']").eachText())
                .filteredOn(word -> word.equals("Đạt theo kế hoạch"))
                .hasSize(9);
        assertThat(board.select(".conds li")).hasSize(4);
    }

    @Test
    void aGroupIsChosenByTheChairWithItsReason() {
        SignIn chair = SignIn.as(Role.COMMUNE_LEADER, "17623");
        Document board = page("/assessment/17623?set=ntm-2026-2030&year=2026", chair);
        String form = "form[action$=group]";
        String group = first(board, "#nhom-group option:last-child").val();

        assertThat(send(board, form, "group=" + group + "&from=1/1/2026&reason=", chair))
                .hasStatus(422);
        assertThat(send(board, form, "group=" + group + "&from=1/1/2026&reason=Xã khu vực III", chair))
                .hasStatus(302);
        assertThat(page("/assessment/17623?set=ntm-2026-2030&year=2026", OFFICER)
                        .select("section[aria-labelledby=nhom-xa]")
                        .text())
                .contains(first(board, "#nhom-group option:last-child").text());
    }
}
