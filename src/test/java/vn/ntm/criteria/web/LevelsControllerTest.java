package vn.ntm.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
class LevelsControllerTest {
    private static final String NTM = "/criteria-sets/ntm-2021-2025/levels";
    private static final SignIn STEWARD = SignIn.as("danhmuc");
    private static final SignIn PROVINCE = SignIn.as("tinh");
    private static final Map<String, String> TEXT = Map.of(
            "number", "318/QĐ-TTg",
            "issued", "8/3/2022",
            "issuer", "Thủ tướng Chính phủ",
            "article", "Phụ lục I");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theListCountsWhatWaitsAndFiltersIt() {
        Document all = page(NTM, STEWARD);
        Document unknown = page(NTM + "?state=unknown&criterion=2", STEWARD);

        assertThat(all.select("h1").text()).matches("\\d+/60 chỉ tiêu còn mức chưa đối chiếu văn bản");
        assertThat(all.select("tbody tr")).hasSize(60);
        assertThat(all.getAllElements()).hasSizeLessThanOrEqualTo(1500);
        assertThat(unknown.select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("Chưa có mức"));
        assertThat(all.select("tbody").text()).contains("Gợi ý để tìm văn bản, không phải mức: Nhiều tỉnh đặt 100%.");
    }

    @Test
    void aLevelIsConfirmedAndTheNextOneKeepsTheText() {
        Document before = page(NTM + "/3.1", STEWARD);
        Element box = before.select("input[name=levels]").getFirst();

        MvcTestResult answer = send(
                STEWARD,
                before.select("form[method=post] button[value=confirm]").getFirst(),
                Map.of("levels", box.val()));
        assertThat(answer).hasStatus(302);
        Document after = page(String.valueOf(answer.getResponse().getRedirectedUrl()), STEWARD);

        assertThat(after.select(".alert.leaf").text()).contains("Đã ghi mức", "318/QĐ-TTg ngày 8/3/2022");
        assertThat(after.select("#levels").text())
                .contains("Đã đối chiếu văn bản", "Phụ lục I, 318/QĐ-TTg", "Người mẫu 16 (Quản lý danh mục) đối chiếu");
        Document next = page(after.select(".alert.leaf a").attr("href"), STEWARD);
        assertThat(next.select("h1").text()).startsWith("3.2");
        assertThat(next.select("#number").val()).isEqualTo("318/QĐ-TTg");
        assertThat(next.select("#issued").val()).isEqualTo("8/3/2022");
        assertThat(next.select("#value, input[name=value][checked]").attr("value"))
                .isEmpty();
        assertThat(page("/criteria-sets/ntm-2021-2025/indicators/3.1", STEWARD)
                        .select("section:has(#moi-muc)")
                        .text())
                .contains("đối chiếu lúc");
    }

    @Test
    void aProvinceEntersItsLevelCorrectsItAndWithdrawsIt() {
        Map<String, String> level = Map.of("place", "PROVINCE:19", "direction", "AT_LEAST", "value", "98,5");
        Element enter = enter(page(NTM + "/2.1", PROVINCE));
        String written =
                String.valueOf(send(PROVINCE, enter, level).getResponse().getRedirectedUrl());
        assertThat(page(written, PROVINCE).select("#levels").text().replace('\u00A0', ' '))
                .contains("≥ 98,5 %", "Tỉnh Thái Nguyên");
        assertThat(page("/criteria-sets/ntm-2021-2025?province=19", STEWARD)
                        .select("#tc-2 tr")
                        .get(1)
                        .text()
                        .replace('\u00A0', ' '))
                .contains("≥ 98,5 %", "Đã đối chiếu văn bản");

        MvcTestResult again =
                send(PROVINCE, enter, Map.of("place", "PROVINCE:19", "direction", "AT_LEAST", "value", "97"));
        assertThat(again).hasStatus(409);
        Document both = Jsoup.parse(text(again));
        assertThat(both.select(".alert.rice").text().replace('\u00A0', ' ')).contains("≥ 98,5 %", "Tỉnh Thái Nguyên");
        assertThat(both.select("#value").val()).isEqualTo("97");

        Document corrected = page(
                String.valueOf(
                        send(PROVINCE, enter(both), Map.of()).getResponse().getRedirectedUrl()),
                PROVINCE);
        assertThat(corrected.select("section:has(#lich-su) tbody").text())
                .contains("Thay bằng mức ghi theo 318/QĐ-TTg");
        String withdraw = corrected.select("#levels a[href*=withdraw]").attr("href");
        assertThat(page(withdraw, PROVINCE).select("h1").text()).contains("Rút lại mức");
        assertThat(post(PROVINCE, withdraw, Map.of("reason", ""))).hasStatus(422);
        assertThat(post(PROVINCE, withdraw, Map.of("reason", "Đọc nhầm dòng"))).hasStatus(302);
        assertThat(page(NTM + "/2.1", PROVINCE).select("section:has(#lich-su)").text())
                .contains("Lý do: Đọc nhầm dòng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value|1.500|#value-loi|Số “1.500” có hai cách đọc: 1500 hay 1,5. Hãy viết lại một trong hai số đó.",
                "value|chín|#value-loi|“chín” không phải là số. Ví dụ đúng: 1234,5.",
                "value|101|#value-loi|Tỷ lệ không thể quá 100 %.",
                "direction|-|#direction-loi|Chọn ít nhất, nhiều nhất hay đúng bằng.",
                "issued|31/2/2022|#issued-loi|Tháng 2/2022 chỉ có 28 ngày.",
                "issued|1/1/2090|#issued-loi|Ngày ban hành 1/1/2090 chưa tới.",
                "number|-|#number-loi|Ghi số hiệu văn bản đã đọc, như 318/QĐ-TTg.",
                "year|2035|#year-loi|Năm phải nằm trong thời gian áp dụng 8/3/2022 – 31/12/2025.",
                "place|SAO:hoa|#place-loi|Chọn nơi áp dụng mức này."
            })
    void whatCannotBeTakenIsToldAtItsFieldAndKept(String field, String typed, String error, String message) {
        Element enter = enter(page(NTM + "/2.2", PROVINCE));
        Map<String, String> level = Map.of("place", "PROVINCE:19", "direction", "AT_LEAST", "value", "70");
        MvcTestResult answer = send(PROVINCE, enter, level, Map.of(field, typed.equals("-") ? "" : typed));

        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(text(answer));
        assertThat(page.select(error).text()).isEqualTo(message);
        assertThat(page.select("#issuer").val()).isEqualTo("Thủ tướng Chính phủ");
    }

    @Test
    void severalLevelsAreConfirmedAtOnce() {
        Document before = page(NTM + "/10", STEWARD);
        var request = mvc.post().uri(URI.create(NTM + "/10")).param("act", "confirm");
        TEXT.forEach(request::param);
        before.select("input[name=levels]").stream().limit(3).forEach(box -> request.param("levels", box.val()));
        MvcTestResult answer = request.with(STEWARD)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();

        Document after = page(String.valueOf(answer.getResponse().getRedirectedUrl()), STEWARD);
        assertThat(after.select(".alert.leaf").text()).contains("Đã đối chiếu 3 mức theo 318/QĐ-TTg");
        assertThat(after.select("input[name=levels]"))
                .hasSize(before.select("input[name=levels]").size() - 3);
    }

    @Test
    void whoMayNotReadsWithoutAForm() {
        Document page = page(NTM + "/10", SignIn.as("canbo"));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("#levels tbody tr")).hasSizeGreaterThan(5);
        assertThat(page.select("main").text()).contains("Người quản lý danh mục đối chiếu mức chung");
        assertThat(post(SignIn.as("canbo"), NTM + "/10", Map.of())).hasStatus(403);
        assertThat(page(NTM + "/10", PROVINCE).select("input[name=levels]")).isEmpty();
    }

    @Test
    void groupsAndConditionsHaveTheirOwnForms() {
        Document groups = page("/criteria-sets/ntm-2026-2030/levels", STEWARD);
        String address = groups.select("tbody a").getFirst().attr("href");

        assertThat(page(address, STEWARD).select("#place option").eachText()).contains("Mức chung", "Xã nhóm 3");
        assertThat(page(NTM + "/@resident-satisfaction", STEWARD).select("main").text())
                .contains("Điều kiện", "Gợi ý để tìm văn bản, không phải mức");
        assertThat(page(NTM + "/5.1", STEWARD, 404).select("main").text()).contains("không có chỉ tiêu");
    }

    private static Element enter(Document page) {
        return page.select("form[method=post] button[value=enter]").getFirst();
    }

    private MvcTestResult send(SignIn who, Element button, Map<String, String> level) {
        return send(who, button, level, Map.of());
    }

    private MvcTestResult send(SignIn who, Element button, Map<String, String> level, Map<String, String> instead) {
        Element form = Objects.requireNonNull(button.closest("form"));
        var request = mvc.post().uri(URI.create(form.attr("action"))).param("act", button.val());
        Map<String, String> fields = new LinkedHashMap<>(TEXT);
        form.select("input[type=hidden][name]:not([name=_csrf])")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        form.select("input[inputmode][name]").forEach(one -> {
            if (!one.val().isEmpty()) {
                fields.put(one.attr("name"), one.val());
            }
        });
        form.select("select:has(option[selected])")
                .forEach(one -> fields.put(
                        one.attr("name"), one.select("option[selected]").val()));
        fields.putAll(level);
        fields.putAll(instead);
        fields.forEach(request::param);
        return request.with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult post(SignIn who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(URI.create(address));
        fields.forEach(request::param);
        return request.with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Document page(String address, SignIn who) {
        return page(address, who, 200);
    }

    private Document page(String address, SignIn who, int status) {
        MvcTestResult answer = mvc.get().uri(URI.create(address)).with(who).exchange();
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
