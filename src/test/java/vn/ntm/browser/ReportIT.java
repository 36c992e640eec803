package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report from its first line to the lock: filled, signed, returned for one cell, put right, accepted; corrected afterwards. */
@BrowserTest
class ReportIT {
    @Autowired
    private Browser scriptless;

    @Autowired
    private Browser browser;

    private static final String FILL = "input[name=goal]";

    @Test
    void fromDraftToLockAndCorrection() {
        Browser page = scriptless;
        page.visitor(Screen.LAPTOP).signIn("canbo").open("/reports/new");
        page.choose("form", "B11").choose("period", "2023").go("form[action='/reports'] .btn.primary");
        String report = page.path();
        assertThat(page.all(".report-table tbody tr")).hasSizeGreaterThan(10);
        assertThat(page.text(".report-table tbody tr"))
                .contains("Quy hoạch", "Chưa nhập")
                .doesNotContain("0 %");

        page.go(".row-edit");
        page.fill(FILL, "Đạt trong quý II")
                .fill("input[name=money]", "mười lăm")
                .go("main form .btn.primary");
        assertThat(page.text(".alert.brick")).contains("mười lăm");
        assertThat(page.typed("goal")).isEqualTo("Đạt trong quý II");
        page.fill("input[name=money]", "1.234,5").go("main form .btn.primary");
        assertThat(page.text(".report-table")).contains("Đạt trong quý II", "1.234,5");
        page.go("form[action$='/hand-in'] button");
        assertThat(page.text(".page-head")).contains("Chờ ký");

        page.visitor(Screen.PHONE).signIn("chutich").open(report).go("form[action$='/send'] button");
        assertThat(page.text(".page-head")).contains("Đã trình");
        assertThat(page.overhang()).isZero();

        page.visitor(Screen.LAPTOP).signIn("tinh").open(report).go("a[href$='/return']");
        page.go("main form .btn.primary");
        assertThat(page.text(".alert.brick")).contains("Nêu lý do");
        page.fill("textarea[name=reason]", "Kinh phí chưa đúng định mức")
                .choose("row.1", "open.1")
                .choose("column.1", "money")
                .type("words.1", "Tính lại theo định mức của tỉnh")
                .go("main form .btn.primary");
        assertThat(page.text(".page-head")).contains("Trả lại");

        page.visitor(Screen.LAPTOP).signIn("canbo").open(report);
        assertThat(page.text("section:has(#nhan-xet)")).contains("Tính lại theo định mức");
        page.go("section:has(#nhan-xet) a").fill("textarea[name=value]", "900").go("main form .btn.primary");
        page.go("form[action$='/hand-in'] button");
        page.visitor(Screen.LAPTOP).signIn("chutich").open(report).go("form[action$='/send'] button");
        page.visitor(Screen.LAPTOP).signIn("tinh").open(report).go("form[action$='/accept'] button");
        page.go("form[action$='/lock'] button");
        assertThat(page.text(".page-head")).contains("Đã khóa");

        page.visitor(Screen.LAPTOP).signIn("canbo").open(report);
        assertThat(page.all(".row-edit")).isEmpty();
        page.fill("textarea[name=reason]", "Ghi nhầm số tiền").go("form[action$='/correct'] button");
        assertThat(page.path()).isNotEqualTo(report);
        assertThat(page.text("main")).contains("Bản 2");
        page.go(".row-edit").fill("input[name=money]", "950").go("main form .btn.primary");
        page.go("a[href*='/differences?with=']");
        assertThat(page.text("main tbody")).contains("900", "950");
    }

    @Test
    void aFormIsDesignedWithoutTouchingCode() {
        browser.visitor(Screen.LAPTOP).signIn("danhmuc").open("/reports/forms/design");
        browser.type("code", "T-01")
                .type("title", "Biểu nước sạch theo xóm")
                .choose("level", "COMMUNE")
                .type("from", "1/1/2024");
        browser.choose("each", "hamlets").type("totalWords", "Tổng cộng").type("signers", "Người lập biểu");
        column(1, "name", "Xóm", "TEXT", "FIELD", "name");
        column(2, "clean", "Hộ dùng nước sạch", "NUMBER", "ENTRY", "");
        column(3, "all", "Tổng số hộ", "NUMBER", "ENTRY", "");
        column(4, "rate", "Tỷ lệ", "RATE", "FORMULA", "rate(clean, households)");
        browser.go("button[name=publish]");
        assertThat(browser.text(".alert.brick")).contains("households");
        browser.type("c.4.what", "rate(clean, all)").go("button[name=publish]");
        assertThat(browser.path()).isEqualTo("/reports/forms/T-01");

        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/reports/new");
        browser.choose("form", "T-01").choose("period", "2024").go("form[action='/reports'] .btn.primary");
        browser.go(".row-edit").type("clean", "40").type("all", "50").go("main form .btn.primary");
        assertThat(browser.text(".report-table")).contains("80 %", "Tổng cộng");
        assertThat(browser.barriers()).isEmpty();
    }

    private void column(int line, String key, String header, String kind, String how, String what) {
        String field = "c." + line + ".";
        browser.type(field + "key", key).type(field + "header", header).type(field + "what", what);
        browser.choose(field + "kind", kind).choose(field + "how", how);
    }
}
