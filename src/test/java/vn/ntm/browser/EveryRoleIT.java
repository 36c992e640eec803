package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.shared.ShownSignIns;

/** Every role, from sign-in to sign-out, on a telephone: each way that the menu shows leads somewhere, and nothing runs out of the screen. */
@BrowserTest
class EveryRoleIT {
    @Autowired
    private Browser browser;

    @Autowired
    private ShownSignIns evaluation;

    static Stream<String> userNames() {
        return Stream.of(
                "canbo",
                "chutich",
                "tieuchi",
                "vanthu",
                "ketoan",
                "truongxom",
                "phattrienxom",
                "mattran",
                "giamsat",
                "danguy",
                "nguoidan",
                "tinh",
                "thamdinh",
                "hoidong",
                "quantri",
                "danhmuc");
    }

    @ParameterizedTest
    @MethodSource("userNames")
    void findsItsWayFromSignInToSignOut(String userName) {
        assertThat(evaluation.signIns())
                .extracting(ShownSignIns.SignIn::userName)
                .contains(userName);

        browser.visitor(Screen.PHONE).signIn(userName);
        assertThat(browser.path()).isEqualTo("/my-work");

        for (String way : ways()) {
            browser.open(way);
            assertThat(browser.text("h1")).as(way).isNotBlank().isNotEqualTo("Chưa mở được trang này");
            assertThat(browser.overhang())
                    .as("%s %s", way, browser.stickingOut())
                    .isZero();
        }

        browser.click("details.menu summary").go("details.menu form[action='/logout'] button");
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.open("/my-work").path()).startsWith("/login");
    }

    private List<String> ways() {
        return browser.all("details.menu a[href^='/']:not([href^='/display'])").stream()
                .map((WebElement link) -> String.valueOf(link.getDomAttribute("href")))
                .distinct()
                .toList();
    }
}
