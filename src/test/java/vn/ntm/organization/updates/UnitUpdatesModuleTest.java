package vn.ntm.organization.updates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.organization.UnitLevel.COMMUNE;
import static vn.ntm.organization.UnitLevel.PROVINCE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ModuleTest;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitSearch;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;

@ModuleTest
@Transactional
class UnitUpdatesModuleTest {
    private static final String HEAD = "Việc;Cấp;Mã;Tên;Loại;Mã cấp trên;Từ ngày;Đến ngày;Mã kế thừa;Phạm vi;Văn bản\n";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    private UnitUpdates updates;

    @Autowired
    private Units units;

    @Autowired
    private UnitsImportCommand command;

    @Test
    void aRenamedProvinceKeepsItsOldNameBeforeTheDay() {
        apply("đổi tên;tỉnh;22;;Thành phố;;1/9/2026;;;;36/2026/QH16");
        assertThat(nameOn(PROVINCE, "22", DAY.minusDays(1))).isEqualTo("Tỉnh Quảng Ninh");
        assertThat(nameOn(PROVINCE, "22", DAY)).isEqualTo("Thành phố Quảng Ninh");
        assertThat(units.lineage(unit(COMMUNE, "06979", DAY), DAY).getLast().kind())
                .isEqualTo("Thành phố");
        assertThat(units.predecessorsOf(unit(PROVINCE, "22", DAY)))
                .singleElement()
                .satisfies(line -> assertThat(line.instrument()).isEqualTo("36/2026/QH16"));
    }

    @Test
    void twoCommunesAreMergedIntoANewOne() {
        apply("""
                kết thúc;xã;05542;;;;;31/08/2026
                kết thúc;xã;05569;;;;;31/08/2026
                tạo;xã;99001;Chợ Chu;Xã;19;01/09/2026
                kế thừa;xã;05542;;;;2026-09-01;;99001;toàn bộ;1/NQ
                kế thừa;xã;05569;;;;2026-09-01;;99001;toàn bộ;1/NQ""");
        assertThat(units.predecessorsOf(unit(COMMUNE, "99001", DAY))).hasSize(2);
        assertThat(units.withCode(COMMUNE, "05542", DAY)).isEmpty();
        assertThat(units.search(new UnitSearch("cho chu", COMMUNE, DAY, false, 1))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aCommuneMovesToAnotherProvince() {
        apply("chuyển;xã;05542;;;20;1/9/2026;;;;2/NQ");
        assertThat(unit(COMMUNE, "05542", DAY).parentCode()).isEqualTo("20");
        assertThat(unit(COMMUNE, "05542", DAY.minusDays(1)).parentCode()).isEqualTo("19");
    }

    @Test
    void hamletsAreCreatedNumberedAndNamed() {
        apply("""
                tạo;xóm;;Đồng Mới;Xóm;05542;1/7/2025
                tạo;xóm;;;Xóm;05542;1/7/2025
                đổi tên;xóm;05542-X02;Bản Vèn""");
        assertThat(units.hamletsOf("05542", DAY))
                .allMatch(Hamlet::named)
                .extracting(hamlet -> hamlet.unit().fullName())
                .containsExactly("Xóm Đồng Mới", "Xóm Bản Vèn");
    }

    @Test
    void nothingIsDoneWhenOneRowIsWrong() {
        long id = updates.receive(file("chuyển;xã;05542;;;20;1/9/2026\nkết thúc;xã;00000;;;;;31/8/2026"));
        assertThatExceptionOfType(UpdateRefused.class).isThrownBy(() -> updates.confirm(id));
        assertThat(unit(COMMUNE, "05542", DAY).parentCode()).isEqualTo("19");
        assertThat(updates.get(id).isApplied()).isFalse();
    }

    @Test
    void anUpdateIsAppliedOnceAndRememberedWithWhoDidIt() {
        long id = apply("chuyển;xã;05542;;;20;1/9/2026;;;;2/NQ");
        UnitUpdate update = updates.get(id);
        assertThat(update.appliedBy()).isEqualTo("Kiểm thử");
        assertThat(updates.reportOf(update).changes()).hasSize(1);
        assertThat(updates.history()).first().isEqualTo(update);
        assertThatExceptionOfType(UpdateRefused.class).isThrownBy(() -> updates.confirm(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xóa;xã;05542 | ACT | Không có việc “xóa”. Ghi: tạo, kết thúc, đổi tên, chuyển hoặc kế thừa.",
                "kết thúc;làng xã;05542;;;;;31/8/2026 | LEVEL | Không có cấp “làng xã”. Ghi: tỉnh, huyện, xã hoặc xóm.",
                "kết thúc;xã;5542;;;;;31/8/2026 | CODE | Mã 5542 phải có 5 chữ số: bảng tính đã bỏ mất số 0 đầu. Có phải 05542? Đặt cột mã là kiểu văn bản rồi nhập lại.",
                "kết thúc;xã;5.542E3;;;;;31/8/2026 | CODE | Mã 5.542E3 bị bảng tính đổi thành số. Mã có 5 chữ số, đặt cột mã là kiểu văn bản rồi nhập lại.",
                "kết thúc;xã;0554A;;;;;31/8/2026 | CODE | “0554A” không phải mã của cấp này. Mã có dạng 00000.",
                "kết thúc;xã;99999;;;;;31/8/2026 | CODE | Chưa có đơn vị nào mang mã 99999.",
                "kết thúc;xã;05539;;;;;31/8/2026 | CODE | Ngày 31/8/2026 không có đơn vị nào mang mã 05539.",
                "kết thúc;xã;05539;;;;;30/6/2025 | TO | Xã Linh Thông đã thôi đúng ngày 30/6/2025 rồi.",
                "kết thúc;xã;05542 | TO | Ô này còn trống.",
                "kết thúc;xã;05542;;;;;31/9/2026 | TO | Tháng 9/2026 chỉ có 30 ngày.",
                "kết thúc;tỉnh;19;;;;;31/8/2026 | TO | Còn 92 đơn vị thuộc đơn vị này sau khi thôi, ví dụ Phường Đức Xuân. Chuyển hoặc kết thúc các đơn vị đó trong cùng tệp.",
                "tạo;xã;05542;Mới;Xã;19;1/9/2026 | CODE | Mã 05542 lúc đó đang là của Xã Lam Vỹ (1/7/2025 – ).",
                "tạo;xã;99001;Xã Mới;Xã;19;1/9/2026 | NAME | Tên không kèm chữ “Xã”. Ghi: Mới.",
                "tạo;xã;99001;Mới;Làng;19;1/9/2026 | KIND | “Làng” không phải loại của cấp này. Ghi: Xã, Phường, Thị trấn, Đặc khu.",
                "tạo;xã;99001;Mới;Xã;05542;1/9/2026 | PARENT | Đơn vị mã 05542 không thể là cấp trên trực tiếp của cấp này.",
                "tạo;xã;99001;Mới;Xã;18;1/9/2026 | PARENT | Chưa có đơn vị nào mang mã 18.",
                "tạo;xã;99001;Mới;Xã;06;1/9/2026 | PARENT | Từ ngày 1/9/2026 không có đơn vị nào mang mã 06 để làm cấp trên.",
                "tạo;xã;99001;Mới;Xã;19;1/9/2026;1/8/2026 | TO | Ngày cuối 1/8/2026 ở trước ngày đầu 1/9/2026.",
                "tạo;xóm;05539-X01;Mới;Xóm;05542;1/9/2026 | CODE | Mã xóm 05539-X01 không bắt đầu bằng mã xã 05542.",
                "đổi tên;xã;05542;Lam Vỹ;;;1/9/2026 | NAME | Tên mới giống tên đang dùng: Xã Lam Vỹ.",
                "đổi tên;xã;05542;Mới;;;1/7/2025 | FROM | Xã Lam Vỹ bắt đầu đúng ngày 1/7/2025, không còn thời gian trước đó để kết thúc.",
                "chuyển;xã;05542;;;19;1/9/2026 | PARENT | Xã Lam Vỹ đang thuộc 19 rồi.",
                "chuyển;tỉnh;19;;;20;1/9/2026 | LEVEL | Cấp tỉnh không có cấp trên.",
                "kế thừa;xã;05542;;;;1/9/2026;;05569;hết;x | EXTENT | Phạm vi “hết” không rõ. Ghi: toàn bộ hoặc một phần.",
                "kế thừa;xã;05542;;;;1/9/2026;;05569;toàn bộ;x | CODE | Toàn bộ Xã Lam Vỹ nhập vào đơn vị khác thì đơn vị này phải thôi sau ngày 31/8/2026. Thêm dòng kết thúc.",
                "kế thừa;xã;05542;;;;1/9/2026;;05542;một phần;x | SUCCESSOR | Mã 05542 trước và sau ngày này vẫn là một đơn vị, không thể nhập vào chính nó.",
                "kế thừa;xã;05539;;;;1/7/2025;;05542;toàn bộ;x | SUCCESSOR | Đã có dòng 05539 vào 05542 cùng ngày."
            })
    void eachProblemIsToldAtItsRowAndColumn(String line, Column column, String sentence) {
        UpdateReport report = updates.dryRun(file("\n" + line));
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.sentence(Texts.vietnamese())).isEqualTo(sentence);
        });
    }

    @Test
    void successionsThatGoRoundAreRefused() {
        UpdateReport report = updates.dryRun(file("""
                        kế thừa;xã;05542;;;;1/9/2026;;05569;một phần;x
                        kế thừa;xã;05569;;;;1/10/2026;;05542;một phần;x"""));
        assertThat(report.problems()).extracting(UpdateProblem::row).containsExactly(2, 3);
        assertThat(report.problems()).extracting(UpdateProblem::key).containsOnly("organization.update.cycle");
    }

    @Test
    void theCommandTriesFirstAndAppliesWhenTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("changes.csv");
        Files.writeString(file, HEAD + "chuyển;xã;05542;;;20;1/9/2026;;;;2/NQ");
        Run tried = run(file.toString());
        assertThat(tried.code()).isZero();
        assertThat(tried.out()).contains("Dòng 2: Xã Lam Vỹ, mã 05542, thuộc 20 từ 1/9/2026", "chưa thực hiện");
        assertThat(unit(COMMUNE, "05542", DAY).parentCode()).isEqualTo("19");
        assertThat(run(file.toString(), "--apply").out()).contains("Đã thực hiện 1 thay đổi.");
        assertThat(unit(COMMUNE, "05542", DAY).parentCode()).isEqualTo("20");
        Run again = run(file.toString(), "--apply");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("Dòng 2, cột Mã cấp trên: Xã Lam Vỹ đang thuộc 20 rồi.");
    }

    @Test
    void keepsARequestOnceHoweverOftenItComes() {
        UUID request = UUID.randomUUID();

        long first = updates.receive(file("chuyển;xã;05542;;;20;1/9/2026"), request);

        assertThat(updates.receive(file("chuyển;xã;05542;;;20;1/9/2026"), request))
                .isEqualTo(first);
    }

    @Test
    void theCommandRefusesAFileThatIsNotThere() {
        assertThat(run("no-such-file.csv").err()).contains("Không mở được tệp no-such-file.csv.");
        assertThat(run().code()).isEqualTo(2);
    }

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private long apply(String lines) {
        long id = updates.receive(file(lines));
        assertThat(updates.confirm(id).problems()).isEmpty();
        return id;
    }

    private static UpdateFile file(String lines) {
        return new UpdateFile("changes.csv", (HEAD + lines).getBytes(UTF_8));
    }

    private Unit unit(UnitLevel level, String code, LocalDate on) {
        return units.withCode(level, code, on).orElseThrow();
    }

    private String nameOn(UnitLevel level, String code, LocalDate on) {
        return unit(level, code, on).fullName();
    }
}
