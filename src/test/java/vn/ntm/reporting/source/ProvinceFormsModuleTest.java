package vn.ntm.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.Shown;

@ModuleTest
class ProvinceFormsModuleTest {
    private static final String PROVINCE = "19";
    private static final String SET = "ntm-2021-2025";

    @Autowired
    private Units units;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    private Actor coordinator() {
        return new Actor(
                UUID.randomUUID(),
                "Cán bộ tỉnh",
                UUID.randomUUID(),
                Role.PROVINCE_COORDINATOR,
                "Văn phòng điều phối",
                PROVINCE,
                Scope.of(units.codesWithin(UnitLevel.PROVINCE, PROVINCE, TestWorld.TODAY)),
                null);
    }

    private Shown filled(String form, int year, String set) {
        return Acting.as(
                coordinator(),
                () -> reports.show(desk.open(new Opening(PROVINCE, form, Period.ofYear(year), set, null, null))
                        .id()));
    }

    @Test
    void everyCommuneOfTheProvinceHasItsRowAndSilenceIsNotNought() {
        Shown shown = filled("B02", 2023, SET);

        List<FilledRow> communes = shown.content().rows().stream()
                .filter(row -> row.section().equals("communes") && row.kind() == FilledRow.Kind.LINE)
                .toList();
        assertThat(communes.size()).isGreaterThan(100);
        assertThat(shown.content().form().leaves()).hasSize(2 + 19 + 4);
        assertThat(communes)
                .filteredOn(row -> !row.cell("met").value().isKnown())
                .allSatisfy(row ->
                        assertThat(row.cell("tc1").value()).isEqualTo(CellValue.unknown(CellValue.Why.NOT_ENTERED)));
        assertThat(communes)
                .filteredOn(row -> !row.cell("met").value().isKnown())
                .isNotEmpty();
        assertThat(shown.content().rows().stream().filter(row -> row.section().equals("bands")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "05", "06", "07", "08", "09"})
    void theFormsOfTheNextPeriodFillFromReportsOfCommunes(String form) {
        Shown shown = filled(form, 2026, form.equals("05") ? "ntm-2026-2030" : "");

        assertThat(shown.content().rows()).isNotEmpty();
        assertThat(shown.content().rows().stream()
                        .filter(row -> row.kind() == FilledRow.Kind.LINE)
                        .flatMap(row -> row.cells().values().stream())
                        .filter(cell -> cell.origin() != null))
                .as("nobody has reported: nothing is known, nothing is nought")
                .isEmpty();
        assertThat(shown.report().period().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
