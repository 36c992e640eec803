package vn.ntm.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportIsElsewhere;
import vn.ntm.reporting.ReportNotFound;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.form.Forms;

@ModuleTest
class SheetImportsModuleTest {
    private static final String COMMUNE = "05539";
    private static final AtomicInteger YEARS = new AtomicInteger(2040);
    private static final CellAt ROADS = new CellAt("s.roads", "money");
    private static final CellAt WATER = new CellAt("s.water", "money");

    @Autowired
    private SheetImports imports;

    @Autowired
    private SheetLayouts layouts;

    @Autowired
    private SheetFile files;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private ForgottenSheets forgotten;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Forms forms;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    private Report report;

    @BeforeEach
    void aReportOfAYearOfItsOwn() {
        if (forms.on("T99", LocalDate.of(2041, 1, 1)).isEmpty()) {
            forms.publish(TrialForm.form(), TrialForm.NO_SOURCES, 0);
        }
        Period period = Period.ofYear(YEARS.incrementAndGet());
        report = desk.open(new Opening(COMMUNE, "T99", period, "", null, null));
    }

    private byte[] exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            files.write(letterheads.given(reports.show(report.id())), out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private UUID handedIn() {
        byte[] file = Edited.edit(exported(), book -> {
            Sheet sheet = book.getSheetAt(0);
            Edited.cell(sheet, "s.roads", "money").setCellValue(1_200.5);
            Edited.cell(sheet, "s.water", "money").setCellValue(70);
            Edited.cell(sheet, "s.water", "rate").setCellFormula("8/13");
        });
        return imports.receive(report.id(), "C:\\Biểu của tôi.xlsx", file);
    }

    private SheetProposal proposal(UUID file) {
        return Objects.requireNonNull(imports.look(report.id(), file).proposal());
    }

    private CellValue value(CellAt at) {
        return reports.show(report.id()).content().cell(at).orElseThrow().value();
    }

    @Test
    void whatIsChosenIsWrittenTogetherAndTakenBackTogetherButForWhatSomebodyWroteSince() {
        UUID file = handedIn();
        SheetProposal proposal = proposal(file);
        assertThat(proposal.changes())
                .extracting(SheetChange::at, SheetChange::before, SheetChange::after)
                .contains(tuple(ROADS, "Chưa nhập", "1.200,5"));
        assertThat(value(ROADS).isKnown()).isFalse();

        int written = imports.apply(report.id(), file, proposal.fingerprint(), Set.of(ROADS, WATER));

        assertThat(written).isEqualTo(2);
        assertThat(value(ROADS)).isEqualTo(new CellValue.Amount(new BigDecimal("1200.5")));
        assertThat(reports.history(report, ROADS).getFirst())
                .satisfies(entry -> assertThat(entry.batch()).isEqualTo(file))
                .satisfies(entry -> assertThat(entry.note()).isEqualTo("Từ tệp Biểu của tôi.xlsx"));
        assertThat(value(new CellAt("s.water", "rate")).isKnown()).isFalse();

        desk.enter(
                report.id(),
                reports.get(report.id()).revision(),
                Map.of(WATER, Optional.of(CellValue.Amount.of(71))),
                "",
                null);
        assertThat(imports.look(report.id(), file).since()).containsExactly(WATER);
        StagedSheet.Undone undone = imports.undo(report.id(), file);

        assertThat(undone.putBack()).isEqualTo(1);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(value(ROADS).isKnown()).isFalse();
        assertThat(value(WATER)).isEqualTo(CellValue.Amount.of(71));
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> imports.undo(report.id(), file));
    }

    @Test
    void undoingPutsBackWhatAPersonHadWrittenBefore() {
        desk.enter(report.id(), report.revision(), Map.of(ROADS, Optional.of(CellValue.Amount.of(5))), "", null);
        UUID file = handedIn();
        imports.apply(report.id(), file, proposal(file).fingerprint(), null);

        imports.undo(report.id(), file);

        assertThat(value(ROADS)).isEqualTo(CellValue.Amount.of(5));
        assertThat(value(WATER).isKnown()).isFalse();
    }

    @Test
    void whatWasLookedAtIsWrittenOrNothing() {
        UUID file = handedIn();
        String seen = proposal(file).fingerprint();
        desk.enter(report.id(), report.revision(), Map.of(ROADS, Optional.of(CellValue.Amount.of(9))), "", null);

        assertThatExceptionOfType(SheetOvertaken.class).isThrownBy(() -> imports.apply(report.id(), file, seen, null));
        assertThat(value(ROADS)).isEqualTo(CellValue.Amount.of(9));
        assertThat(proposal(file).changes())
                .filteredOn(one -> one.at().equals(ROADS))
                .allSatisfy(one -> assertThat(one.movedOn()).isTrue());
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(
                        () -> imports.apply(report.id(), file, proposal(file).fingerprint(), Set.of()));
    }

    @Test
    void aForeignLayoutIsExplainedOnceAndKnownFromThenOn() {
        UUID first = imports.receive(report.id(), "mau-tinh.xlsx", TrialForm.foreign(300));
        assertThat(imports.look(report.id(), first).proposal()).isNull();
        SheetLayouts.Explained said = new SheetLayouts.Explained(0, 2, 2, 1, Map.of("money", 3));

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() ->
                        layouts.explain(report.id(), first, new SheetLayouts.Explained(4, 2, 1, -1, Map.of("none", 3))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .contains("sheet", "first", "label", "columns"));
        layouts.explain(report.id(), first, said);

        assertThat(proposal(first).how()).isEqualTo(SheetProposal.Found.LAYOUT);
        UUID next = imports.receive(report.id(), "mau-tinh-2.xlsx", TrialForm.foreign(450));
        assertThat(proposal(next).changes())
                .extracting(SheetChange::place, SheetChange::at, SheetChange::value)
                .containsExactly(tuple("Mẫu tỉnh!D4", ROADS, CellValue.Amount.of(450)));
        assertThat(layouts.of(report.id())).hasSize(1);
        layouts.forget(report.id(), layouts.of(report.id()).getFirst().id());
        assertThat(imports.look(report.id(), next).proposal()).isNull();
    }

    @Test
    void onlyTheUnitItselfBringsFilesAndOnlyWhileItsReportIsOpen() {
        byte[] file = exported();
        assertThatExceptionOfType(ReportNotFound.class)
                .isThrownBy(() -> Acting.as(
                        actor(Role.COMMUNE_NTM_OFFICER, "79999"), () -> imports.receive(report.id(), "a.xlsx", file)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        Acting.as(actor(Role.OVERSIGHT, COMMUNE), () -> imports.receive(report.id(), "a.xlsx", file)));
        UUID waiting = handedIn();
        desk.handIn(report.id(), report.revision());
        assertThatExceptionOfType(ReportIsElsewhere.class)
                .isThrownBy(() -> imports.apply(report.id(), waiting, "", null));
        assertThatExceptionOfType(ReportIsElsewhere.class)
                .isThrownBy(() -> imports.receive(report.id(), "a.xlsx", file));
    }

    private static Actor actor(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(),
                "Người mẫu",
                UUID.randomUUID(),
                role,
                "Người mẫu",
                unit,
                Scope.of(Set.of(unit)),
                null);
    }

    @Test
    void aFileOfAnotherFormIsRefusedOneOfAnotherYearIsComparedWithWhatStandsHere() {
        byte[] other = RandomForms.xlsx(Edited.report());
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> imports.receive(report.id(), "a.xlsx", other))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("reporting.sheet.other-form"));
        byte[] lastYear = exported();
        aReportOfAYearOfItsOwn();

        UUID file = imports.receive(report.id(), "a.xlsx", lastYear);

        assertThat(proposal(file).elsewhere()).isTrue();
        assertThat(proposal(file).changes()).isEmpty();
    }

    @Test
    void whatNobodyTookIsForgottenWhatWasTakenStays() {
        UUID waiting = handedIn();
        UUID taken = handedIn();
        imports.apply(report.id(), taken, proposal(taken).fingerprint(), null);

        transaction.executeWithoutResult(
                all -> forgotten.removeBefore(clock.instant().plus(Duration.ofDays(1))));

        assertThatExceptionOfType(SheetNotFound.class).isThrownBy(() -> imports.look(report.id(), waiting));
        assertThat(imports.look(report.id(), taken).entries()).hasSize(3);
    }
}
