package vn.ntm.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.Reports;

@ModuleTest
class NarrativeModuleTest {
    private static final String COMMUNE = "05548";
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final CellAt STANDING = new CellAt("standing", "text");
    private static final Actor OFFICER = new Actor(
            UUID.randomUUID(),
            "Cán bộ",
            UUID.randomUUID(),
            Role.COMMUNE_NTM_OFFICER,
            "Cán bộ NTM",
            COMMUNE,
            Scope.of(Set.of(COMMUNE)),
            null);

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    private Report report(int year) {
        return Acting.as(
                OFFICER, () -> desk.open(new Opening(COMMUNE, "BC-NAM", Period.ofYear(year), SET, null, null)));
    }

    private Filled paragraph(Report report, CellAt at) {
        return Acting.as(OFFICER, () -> reports.show(report.id()))
                .content()
                .cell(at)
                .orElseThrow();
    }

    private static String text(Filled cell) {
        return cell.value() instanceof CellValue.Words(String words) ? words : "";
    }

    @Test
    void theDraftSaysWhatIsKnownAndThatTheRestIsNot() {
        Report report = report(2022);

        assertThat(text(paragraph(report, STANDING)))
                .contains("chưa kết luận được xã đạt bao nhiêu tiêu chí", "Chưa có số liệu của kỳ trước");
        assertThat(text(paragraph(report, new CellAt("planning", "text"))))
                .isEqualTo("Chưa có số liệu của tiêu chí 1 Quy hoạch.");
        assertThat(paragraph(report, new CellAt("proposals", "text")).value().isKnown())
                .isFalse();
    }

    @Test
    void whatAPersonEditedStaysAndTheNewDraftStandsBesideIt() {
        Report report = report(2023);
        Acting.run(
                OFFICER,
                () -> desk.enter(
                        report.id(),
                        1,
                        Map.of(STANDING, Optional.of(CellValue.words("Xã đạt tám tiêu chí."))),
                        "Theo biên bản họp",
                        null));

        Filled edited = paragraph(report, STANDING);
        assertThat(text(edited)).isEqualTo("Xã đạt tám tiêu chí.");
        assertThat(edited.instead()).isInstanceOf(CellValue.Words.class);
    }

    @Test
    void aParagraphOfNothingIsNothing() {
        Report report = report(2024);

        assertThat(paragraph(report, new CellAt("shortcomings", "text")).value().isKnown())
                .isFalse();
    }
}
