package vn.ntm.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"con trâu cày ruộng", "mưa rơi trên đồi chè", "nong-thon-moi", "xkcdwzrtqpl"})
    void takesWhatIsLong(String password) {
        assertThat(rules.problemOf(password, "canbo", "Trần Thị Bình", "0912345678"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1!xyz, signin.password.too-short",
        "matkhau123, signin.password.common",
        "Mật_khẩu 123, ''",
        "NongThonMoi2025, signin.password.common",
        "1234567890, signin.password.common",
        "qwertyuiop, signin.password.common",
        "ababababab, signin.password.common",
        "tranthibinh1, signin.password.own-name",
        "0912345678!, signin.password.own-name",
        "canbo-canbo, ''"
    })
    void refusesWhatIsTriedFirst(String password, String problem) {
        assertThat(rules.problemOf(password, "canbo", "Trần Thị Bình", "0912345678")
                        .orElse(""))
                .isEqualTo(problem);
    }

    @Test
    void hasAnEndToLength() {
        assertThat(rules.problemOf("mưa rơi ".repeat(20))).hasValue("signin.password.too-long");
    }
}
