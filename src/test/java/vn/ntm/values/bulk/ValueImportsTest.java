package vn.ntm.values.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.criteria.MeasureId;
import vn.ntm.shared.Texts;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;
import vn.ntm.values.ValueKey;
import vn.ntm.values.ValueLocks;
import vn.ntm.values.Values;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.TableLimits;

@ModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ValueImportsTest {
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final MeasureId TRAINED = new MeasureId("ntm-2021-2025/12.1");
    private static final String HEAD = "Mã đơn vị;Chỉ tiêu;Phần;Tử số;Mẫu số;Ghi chú\n";

    @Autowired
    private ValueImports imports;

    @Autowired
    private Values values;

    @Autowired
    private ValueLocks locks;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String commune = "";

    @BeforeEach
    void aCommuneWithoutValues() {
        commune = jdbc.sql("""
                        select code from admin_unit u where level = 'COMMUNE' and not exists (
                          select 1 from measured_value v where v.unit_code = u.code) and valid_from is null order by random() limit 1
                        """).query((row, number) -> row.getString("code")).single();
    }

    @Test
    void aFileIsWrittenWholeAndTheSameAgainChangesNothing() {
        String csv = HEAD + commune + ";12.1;nữ;300;400;Báo cáo\n" + commune + ";12.1;nam;1.234,5;2000;\n";
        ImportReport first = bring(csv);
        assertThat(first.errors()).isEmpty();
        assertThat(first.changed()).isEqualTo(2);
        assertThat(figure(Part.WOMEN)).isEqualTo(ratio("300", "400"));
        assertThat(figure(Part.MEN)).isEqualTo(ratio("1234.5", "2000"));

        assertThat(bring(csv).changed()).isZero();
        assertThat(bring(HEAD + commune + ";12.1;nữ;;;\n").values()).isZero();
        assertThat(figure(Part.WOMEN)).isEqualTo(ratio("300", "400"));
    }

    @Test
    void everyErrorIsToldAtItsCellAndNothingIsWritten() {
        ImportReport report = bring(HEAD + commune + ";12.1;nữ;300;400;\n" + commune + ";12.1;nam;1.234;2000;\n"
                + commune + ";12.1;;1;2;\n" + commune + ";99.9;;1;2;\n" + "00000;12.1;nữ;1;2;\n" + "xã;12.1;nữ;1;2;\n"
                + commune + ";12.1;nữ;500;400;\n" + commune + ";12.1;nam;5;0;\n" + commune + ";12.1;nam;5;;\n");
        assertThat(sentences(report))
                .contains(
                        "dòng 3, cột 4: " + texts.of("shared.number.twoWays", "1.234", "1234", "1,234"),
                        "dòng 4, cột 3: " + texts.of("values.import.no-part", "12.1", ""),
                        "dòng 5, cột 2: " + texts.of("values.import.no-indicator", "99.9"),
                        "dòng 6, cột 1: " + texts.of("values.import.unit-unknown", "00000", 2023),
                        "dòng 7, cột 1: " + texts.of("values.import.unit-unreadable", "xã"),
                        "dòng 8, cột 4: " + texts.of("values.problem.more-than-all", "400", "500"),
                        "dòng 9, cột 5: " + texts.of("values.import.empty-whole"),
                        "dòng 10, cột 5: " + texts.of("values.import.both-counts"));
        assertThat(report.errorCount()).isEqualTo(8);
        assertThat(values.current(key(Part.WOMEN))).isEmpty();
    }

    @Test
    void theWideFormHasOneRowForEachUnit() {
        ImportReport report = bring("BIỂU SỐ LIỆU\n\nunit;12.1 nữ;12.1 nam;6.1\n" + commune + ";75,5;300/400;Đạt\n");
        assertThat(sentences(report)).isEmpty();
        assertThat(figure(Part.WOMEN)).isEqualTo(new Figure.Amount(new BigDecimal("75.5")));
        assertThat(figure(Part.MEN)).isEqualTo(ratio("300", "400"));
    }

    @Test
    void theSameValueTwiceAndColumnsNobodyKnowsAreErrors() {
        ImportReport report =
                bring("unit,indicator,part,value,màu\n" + commune + ",12.1,nữ,5,\n" + commune + ",12.1,women,6,\n");
        assertThat(sentences(report))
                .containsExactly(
                        "dòng 1, cột 5: " + texts.of("values.import.unknown-column", "màu"),
                        "dòng 3, cột 4: " + texts.of("values.import.twice", 2));
        assertThat(sentences(bring("a,b\n1,2\n")))
                .containsExactly("dòng 1, cột 1: " + texts.of("values.import.no-heading"));
    }

    @Test
    void confirmedValuesAreNotOverwritten() {
        bring(HEAD + commune + ";12.1;nữ;300;400;\n");
        transaction.executeWithoutResult(nothing -> locks.lock(commune, TRAINED, 2023, "SELF"));
        assertThat(bring(HEAD + commune + ";12.1;nữ;300;400;\n").errorCount()).isZero();
        assertThat(bring(HEAD + commune + ";12.1;nữ;301;400;\n").errors())
                .extracting(CellError::messageKey)
                .containsExactly("values.locked");
    }

    @Test
    void unitsOutOfReachAreErrors() {
        Actor neighbour = officer("00001");
        ImportReport report = Acting.as(neighbour, () -> bring(HEAD + commune + ";12.1;nữ;1;2;\n"));
        assertThat(report.errors()).extracting(CellError::messageKey).containsExactly("values.import.unit-foreign");
    }

    @Test
    void whatWasShownIsWrittenUnlessSomethingChangedSince() {
        Actor officer = officer(commune);
        TableFile file = file(HEAD + commune + ";12.1;nữ;300;400;\n");
        UUID id = Acting.as(officer, () -> imports.receive(file, SET, 2023));
        ValueImports.Look look = Acting.as(officer, () -> imports.look(id, 0, 10));
        assertThat(look.changes())
                .extracting(ImportChange::before, ImportChange::after)
                .containsExactly(tuple(null, ratio("300", "400")));
        assertThat(values.current(key(Part.WOMEN))).isEmpty();
        bring(HEAD + commune + ";12.1;nữ;299;400;\n");

        assertThatExceptionOfType(ImportOvertaken.class)
                .isThrownBy(() -> Acting.as(
                        officer, () -> imports.confirm(id, look.report().fingerprint())));
        assertThat(figure(Part.WOMEN)).isEqualTo(ratio("299", "400"));

        String now = Acting.as(officer, () -> imports.look(id, 0, 10)).report().fingerprint();
        assertThat(Acting.as(officer, () -> imports.confirm(id, now)).done()).isNotNull();
        assertThat(figure(Part.WOMEN)).isEqualTo(ratio("300", "400"));
    }

    @Test
    void takingBackPutsBackWhatNobodyChangedSince() {
        bring(HEAD + commune + ";12.1;nữ;300;400;trước\n");
        UUID id =
                done(HEAD + commune + ";12.1;nữ;310;400;sau\n" + commune + ";12.1;nam;1;2;\n" + commune + ";6.1;;;;\n");
        bring(HEAD + commune + ";12.1;nam;2;2;\n");

        ValueImport.Undone undone =
                Objects.requireNonNull(imports.undo(id, "Nhầm tệp").undone());

        assertThat(undone.putBack()).isEqualTo(1);
        assertThat(undone.changedSince()).isEqualTo(1);
        assertThat(figure(Part.WOMEN)).isEqualTo(ratio("300", "400"));
        assertThat(values.current(key(Part.WOMEN)).orElseThrow().note()).isEqualTo("trước");
        assertThat(figure(Part.MEN)).isEqualTo(ratio("2", "2"));
        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> imports.undo(id, "Lần nữa"));
    }

    @Test
    void whatTheImportBroughtFirstIsMissingAgainAfterwards() {
        UUID id = done(HEAD + commune + ";12.1;nữ;310;400;\n");
        imports.undo(id, "Nhầm tệp");
        assertThat(figure(Part.WOMEN)).isEqualTo(new Figure.Withdrawn("Nhầm tệp"));
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imports.undo(done(HEAD + commune + ";12.1;nữ;1;400;\n"), " "));
    }

    @Test
    void aProgramAskingTwiceIsAnsweredOnce() {
        UUID request = UUID.randomUUID();
        Batch batch = batch("x".repeat(64).replace('x', 'a'), HEAD + commune + ";12.1;nữ;310;400;\n");
        ValueImports.Brought first = imports.bring(batch, request);
        ValueImports.Brought again = imports.bring(batch, request);
        assertThat(again.done()).isEqualTo(first.done());
        assertThat(again.report().changed()).isEqualTo(1);
        Batch other = batch("b".repeat(64), HEAD + commune + ";12.1;nữ;311;400;\n");
        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> imports.bring(other, request));
    }

    @Test
    void ofTwoImportsAtOnceOneIsWrittenWholeAndTheOtherNotAtAll() {
        String first = HEAD + commune + ";12.1;nữ;300;400;\n" + commune + ";12.1;nam;300;400;\n";
        String second = HEAD + commune + ";12.2;nữ;1;2;\n" + commune + ";12.1;nữ;1;2;\n";
        CompletableFuture<Boolean> overtaken = Objects.requireNonNull(transaction.execute(open -> {
            bring(first);
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> isOvertaken(second));
            waitUntilSomebodyWaits();
            return other;
        }));

        assertThat(overtaken.join()).isTrue();
        assertThat(figure(Part.WOMEN)).isEqualTo(ratio("300", "400"));
        assertThat(figure(Part.MEN)).isEqualTo(ratio("300", "400"));
        Integer kept =
                transaction.execute(open -> jdbc.sql("select count(*) from measured_value where unit_code = :unit")
                        .param("unit", commune)
                        .query((row, number) -> row.getInt(1))
                        .single());
        assertThat(kept).isEqualTo(2);
    }

    private boolean isOvertaken(String csv) {
        try {
            Acting.as(ActingAsProduct.PRODUCT, () -> bring(csv));
            return false;
        } catch (ImportOvertaken overtaken) {
            return true;
        }
    }

    private void waitUntilSomebodyWaits() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end
                && jdbc.sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                        .query((row, number) -> row.getInt(1))
                        .single()
                        .equals(0)) {
            Thread.onSpinWait();
        }
    }

    private Batch batch(String sha256, String csv) {
        return new Batch(
                ValueImport.Origin.PROGRAM,
                "API",
                sha256,
                SET,
                2023,
                Act.IMPORT_VALUES,
                file(csv).table(TableLimits.of(100, 1000)));
    }

    private UUID done(String csv) {
        ValueImport done = imports.bringFile(file(csv), SET, 2023, false).done();
        return Objects.requireNonNull(done).id();
    }

    private ImportReport bring(String csv) {
        return imports.bringFile(file(csv), SET, 2023, false).report();
    }

    private static TableFile file(String csv) {
        return TableFile.of("so-lieu.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> sentences(ImportReport report) {
        return report.errors().stream()
                .map(error -> error.cell(texts) + ": " + error.sentence(texts))
                .toList();
    }

    private Figure figure(String part) {
        return values.current(key(part)).orElseThrow().figure();
    }

    private ValueKey key(String part) {
        return new ValueKey(commune, TRAINED, part, 2023);
    }

    private static Figure ratio(String numerator, String denominator) {
        return new Figure.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static Actor officer(String unit) {
        return new Actor(
                UUID.randomUUID(),
                "Người mẫu",
                UUID.randomUUID(),
                Role.COMMUNE_NTM_OFFICER,
                "Cán bộ",
                unit,
                Scope.of(Set.of(unit)),
                null);
    }
}
