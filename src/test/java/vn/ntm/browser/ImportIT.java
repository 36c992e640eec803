package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ntm.SignIn;
import vn.ntm.access.Role;

/** An officer brings in a plan: upload, review, correct, confirm. */
@BrowserTest
class ImportIT {
    private static final String HOP_MINH = "17605";
    private static final String CHAU_QUANG = "17065";

    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @Autowired
    private ApplicationContext product;

    @TempDir
    private Path folder;

    @Test
    void aPlanBecomesAPlanAfterTheOfficersCorrections() {
        importsWithCorrections(browser);
    }

    @Test
    void soItDoesWithoutScript() {
        importsWithCorrections(scriptless);
    }

    @Test
    void theSameFileAgainSaysSoAndIsNotTaken() {
        Path file = PlanFiles.docx("chau-quang-2024", folder);
        handIn(browser, CHAU_QUANG, file).go("button[value=confirm]");
        String plan = browser.path();

        handIn(browser, CHAU_QUANG, file);
        assertThat(browser.text(".alert")).contains("Đúng tệp này đã được nhập");
        assertThat(browser.find(".alert a").getDomAttribute("href")).isEqualTo(plan);

        browser.go("button[value=confirm]");
        assertThat(browser.path()).startsWith("/plans/import/");
        assertThat(browser.text("[role=alert]")).contains("Tệp này đã được nhập thành kế hoạch năm 2024");
    }

    private void importsWithCorrections(Browser browser) {
        handIn(browser, HOP_MINH, PlanFiles.docx("hop-minh-2026", folder));

        assertThat(browser.text("#unitCode-ghi-chu")).contains("Xã Hợp Minh", "Tỉnh Nghệ An");
        assertThat(browser.typed("criteriaSet")).isEqualTo("ntm-2026-2030");
        assertThat(browser.typed("baselineDate")).isEqualTo("31/12/2025");
        assertThat(browser.all(".review-criteria > li")).hasSize(10);
        assertThat(browser.typed("state_1")).isEqualTo("MET");
        assertThat(browser.typed("state_3")).isEqualTo("NOT_MET");
        assertThat(browser.find("[name=target_7]").isSelected()).isTrue();
        int tasks = browser.all(".review-task").size() - 1;

        browser.click("#tc7 a");
        assertThat(browser.text(".ln:target")).contains("Khoa học công nghệ");
        browser.click(".ln:target .led a");
        assertThat(browser.path()).endsWith("#tc7");

        browser.choose("state_3", "MET").click("[name=target_8]");
        browser.type("signer", "Lương Thị Mai Hoa").type("task_0_text", "Kiện toàn Ban Quản lý trong tháng 4");
        browser.click("[name=task_1_removed]");
        browser.type("task_" + tasks + "_text", "Lắp 20 đèn đường ở thôn").type("task_" + tasks + "_criteria", "2, 8");
        browser.go("button[value=confirm]");

        String plan = browser.path();
        assertThat(plan).matches("/plans/[0-9a-f-]{36}");
        assertThat(browser.text(".lead")).contains("6/10", "7/10");
        assertThat(browser.open(plan + "/tasks").texts("tbody tr"))
                .hasSize(tasks)
                .anySatisfy(task -> assertThat(task).contains("Kiện toàn Ban Quản lý trong tháng 4"))
                .anySatisfy(task -> assertThat(task).contains("Lắp 20 đèn đường", "2 Hạ tầng", "8 Môi trường"));
        assertThat(browser.open(plan + "/sources").text("main")).contains("Lương Thị Mai Hoa");
    }

    /** By the officer of the commune whose plan it is: nobody brings in another's. */
    private Browser handIn(Browser browser, String commune, Path file) {
        return browser.visitor(Screen.LAPTOP)
                .signIn(SignIn.as(Role.COMMUNE_NTM_OFFICER, commune).admittedTo(product))
                .open("/plans/import")
                .upload("file", file)
                .go("form[action='/plans/import'] button");
    }
}
