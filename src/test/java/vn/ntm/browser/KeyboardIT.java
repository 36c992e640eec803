package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything works without a mouse. */
@BrowserTest
class KeyboardIT {
    @Autowired
    private Browser browser;

    @Test
    void theFirstStopLeapsOverTheMasthead() {
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/dashboard");
        assertThat(browser.tab()).isEqualTo("Bỏ qua, tới nội dung chính");

        browser.press(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/dashboard#noi-dung");
        assertThat(browser.tab()).isEqualTo("Mở kế hoạch");
    }

    @Test
    void theDashboardIsWalkedInReadingOrder() {
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/dashboard");
        List<String> stops = Stream.generate(browser::tab).limit(16).toList();

        assertThat(stops)
                .containsSubsequence(
                        "Bỏ qua, tới nội dung chính", "Điều hành", "Tiêu chí", "Kế hoạch", "Tổ chức", "Mở kế hoạch");
    }

    @Test
    void theMenuBesideTheNameOpensAndLeadsOut() {
        browser.visitor(Screen.LAPTOP).signIn("canbo").open("/dashboard");
        while (!browser.focused().startsWith("Cán bộ phụ trách NTM")) {
            browser.tab();
        }
        browser.press(Keys.ENTER);
        while (!browser.focused().equals("Đăng xuất")) {
            browser.tab();
        }

        browser.goBy(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.text(".hero")).contains("Cán bộ đăng nhập");
    }

    @Test
    void aStrangerReachesTheSignInByKeyboard() {
        browser.visitor(Screen.LAPTOP).open("/");
        while (!browser.focused().equals("Cán bộ đăng nhập")) {
            browser.tab();
        }

        browser.goBy(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/login");
    }

    /** The head has a field to search in everything; the page's own comes after it. */
    @Test
    void aSearchIsSentByEnter() {
        browser.visitor(Screen.LAPTOP).signIn("danhmuc").open("/units");
        tabTo("q");
        browser.tab();
        tabTo("q");
        browser.goBy("lam vy", Keys.ENTER);

        assertThat(browser.path()).contains("q=lam+vy");
        assertThat(browser.text("tbody")).contains("Xã Lam Vỹ");
    }

    private void tabTo(String field) {
        while (!browser.focused().equals(field)) {
            browser.tab();
        }
    }
}
