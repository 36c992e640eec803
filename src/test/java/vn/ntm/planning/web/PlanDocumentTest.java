package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.reading.TaskStatement;
import vn.ntm.planning.web.PlanDocument.Entry;

class PlanDocumentTest {
    private static final Finding UNSIGNED = new Finding("LINT-01", Severity.ERROR, 0, "", "Chưa ký.");
    private static final Finding VAGUE = new Finding("LINT-02", Severity.INFO, 4, "sớm", "Chưa rõ.");
    private static final PlanContent PLAN = new PlanContent(
            List.of(
                    new Paragraph("HEADING", "I", "I.", "MỤC TIÊU", 1, 1),
                    new Paragraph("ITEM", "I.1", "1.", "Đạt thêm tiêu chí Điện", 2, 3),
                    new Paragraph("PARAGRAPH", "I", null, "Làm cho xong sớm", 4, 5),
                    new Paragraph("HEADING", "II", "II.", "VIỆC", 6, 6),
                    new Paragraph("ITEM", "II.1", "-", "Kéo điện", 7, 7)),
            List.of(new ConfirmedTarget(4, 3), new ConfirmedTarget(9, 0)),
            List.of(),
            List.of(new TaskStatement("II.1a", "Kéo điện", 7, List.of(4), null, null)),
            List.of(),
            List.of(),
            List.of(UNSIGNED, VAGUE));

    @Test
    void everythingStandsInTheRowOfItsLine() {
        PlanDocument document = PlanDocument.of(PLAN, SeverityFilter.of(""));

        assertThat(document.rows().get(1).targets()).containsExactly(4);
        assertThat(document.rows().get(2).notes()).containsExactly(VAGUE);
        assertThat(document.rows().get(4).tasks()).hasSize(1);
        assertThat(document.general()).containsExactly(UNSIGNED);
    }

    @Test
    void theContentsCountTheFindingsBelowEachPart() {
        assertThat(PlanDocument.of(PLAN, SeverityFilter.of("")).contents())
                .containsExactly(new Entry("l1", "I. MỤC TIÊU", 1), new Entry("l6", "II. VIỆC", 0));
    }

    @Test
    void aFilterShowsOneSeverityAndAnUnknownOneAll() {
        assertThat(PlanDocument.of(PLAN, SeverityFilter.of("ERROR")).rows())
                .allSatisfy(row -> assertThat(row.notes()).isEmpty());
        assertThat(PlanDocument.of(PLAN, SeverityFilter.of("INFO")).general()).isEmpty();
        assertThat(PlanDocument.of(PLAN, SeverityFilter.of("alles")).general()).containsExactly(UNSIGNED);
    }
}
