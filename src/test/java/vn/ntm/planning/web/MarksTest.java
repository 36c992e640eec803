package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.web.PlanDocument.Marks;
import vn.ntm.planning.web.PlanDocument.Segment;

class MarksTest {
    private static Finding about(String quote, Severity severity) {
        return new Finding("LINT-99", severity, 1, quote, "Xem lại. Sửa cho đúng.");
    }

    @Test
    void underlinesTheQuotedWordsAndLeavesTheRest() {
        assertThat(Marks.segments("Phấn đấu đạt thêm 02 tiêu chí.", List.of(about("02 tiêu chí", Severity.ERROR))))
                .containsExactly(
                        new Segment("Phấn đấu đạt thêm ", ""), new Segment("02 tiêu chí", "e"), new Segment(".", ""));
    }

    @Test
    void keepsTheFirstOfTwoThatOverlap() {
        assertThat(Marks.segments(
                        "Ủy ban nhân xã xây dựng",
                        List.of(about("nhân xã xây", Severity.INFO), about("Ủy ban nhân xã", Severity.ERROR))))
                .containsExactly(new Segment("Ủy ban nhân xã", "e"), new Segment(" xây dựng", ""));
    }

    @Test
    void leavesAParagraphAloneThatDoesNotHoldTheQuote() {
        assertThat(Marks.segments("Một câu khác.", List.of(about("không có ở đây", Severity.WARNING))))
                .containsExactly(new Segment("Một câu khác.", ""));
    }

    @Test
    void noteSaysItsFirstSentenceFirst() {
        Finding finding = about("", Severity.ERROR);
        assertThat(Severities.headline(finding)).isEqualTo("Xem lại.");
        assertThat(Severities.rest(finding)).isEqualTo("Sửa cho đúng.");
    }
}
