package vn.ntm.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayControllerTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/units/commune/01234", "/criteria-sets/ntm-2021-2025"})
    void leadsBackToOurOwnPages(String path) {
        assertThat(DisplayController.isOwnPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "",
                "javascript:alert(1)",
                "/plans\r\nSet-Cookie: a=b"
            })
    void leadsNowhereElse(String path) {
        assertThat(DisplayController.isOwnPath(path)).isFalse();
    }
}
