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
        browser.visitor(Screen.LAPTOP).open("/");
        assertThat(browser.tab()).isEqualTo("Bỏ qua, tới nội dung chính");

        browser.press(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/#noi-dung");
        assertThat(browser.tab()).isEqualTo("Mở kế hoạch");
    }

    @Test
    void theDashboardIsWalkedInReadingOrder() {
        browser.visitor(Screen.LAPTOP).open("/");
        List<String> stops = Stream.generate(browser::tab).limit(9).toList();

        assertThat(stops.subList(2, 6)).containsExactly("Điều hành", "Tiêu chí", "Kế hoạch", "Đơn vị");
        assertThat(stops.get(7)).isEqualTo("Mở kế hoạch");
    }

    @Test
    void theMenuOfTheVisitorOpensAndLeadsToTheSignIn() {
        browser.visitor(Screen.LAPTOP).open("/");
        while (!browser.focused().startsWith("Khách")) {
            browser.tab();
        }
        browser.press(Keys.ENTER);
        assertThat(Stream.generate(browser::tab).limit(3).toList().getLast()).isEqualTo("Đăng nhập");

        browser.goBy(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/login");
    }

    @Test
    void aSearchIsSentByEnter() {
        browser.visitor(Screen.LAPTOP).open("/units");
        while (!browser.focused().equals("q")) {
            browser.tab();
        }
        browser.goBy("lam vy", Keys.ENTER);

        assertThat(browser.path()).contains("q=lam+vy");
        assertThat(browser.text("tbody")).contains("Xã Lam Vỹ");
    }
}
