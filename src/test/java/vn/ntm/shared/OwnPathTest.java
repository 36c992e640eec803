package vn.ntm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/units/commune/01234", "/criteria-sets/ntm-2021-2025"})
    void leadsBackToOurOwnPages(String path) {
        assertThat(OwnPath.is(path)).isTrue();
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
        assertThat(OwnPath.is(path)).isFalse();
    }
}
