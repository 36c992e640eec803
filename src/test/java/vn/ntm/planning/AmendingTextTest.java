package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.shared.Texts;

class AmendingTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện Chương trình nông thôn mới năm 2026|Điều chỉnh, bổ sung Kế hoạch thực hiện Chương trình nông thôn mới năm 2026",
                "Điều chỉnh, bổ sung Kế hoạch năm 2026|Điều chỉnh, bổ sung Kế hoạch năm 2026"
            })
    void theSubjectSaysOnceThatItAmends(String old, String amending) {
        assertThat(AmendingText.subject(old, Texts.vietnamese())).isEqualTo(amending);
    }
}
