package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page serves everybody: with a screen reader, on a narrow telephone, with large letters, on a dark screen. */
@BrowserTest
class EverybodyIT {
    @Autowired
    private Browser browser;

    @TempDir
    private Path folder;

    static List<String> pages() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasBarriers(String page) {
        Pages.open(browser, Screen.LAPTOP, page, folder);
        assertThat(browser.barriers()).isEmpty();

        browser.prefer("theme", "dark").reload();
        assertThat(browser.barriers()).as("dark").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageRunsOutOfTheNarrowestScreenWithLargeLetters(String page) {
        Pages.open(browser, Screen.NARROWEST, page, folder);
        assertThat(browser.overhang()).as("%s", browser.stickingOut()).isZero();

        browser.prefer("size", "lon").reload();
        assertThat(browser.overhang()).as("large: %s", browser.stickingOut()).isZero();
    }
}
