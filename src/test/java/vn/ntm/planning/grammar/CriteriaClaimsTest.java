package vn.ntm.planning.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.documents.DocumentText;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.Target;

/** The shapes in which plans say which criteria are met, missing and wanted. */
class CriteriaClaimsTest {
    private final PlanGrammar grammar = new PlanGrammar(Fixtures.sets(), Fixtures.country());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xã đã đạt các tiêu chí số 1, 2, 6 và 8.                            | [1, 2, 6, 8] | []      | []",
                "Xã đạt 4 tiêu chí gồm: 1,2,6,8; còn lại chưa đạt.                   | [1, 2, 6, 8] | []      | []",
                "Đạt 3/19 tiêu chí (TC 1, TC 4, TC 19).                             | [1, 4, 19]   | []      | []",
                "Các tiêu chí: Quy hoạch (đạt), Giao thông (chưa đạt).               | [1]          | [2]     | []",
                "Tiêu chí Thu nhập chưa đạt, tiêu chí Điện đã đạt.                   | [4]          | [10]    | []",
                "Tiêu chí số 10 - Thu nhập và tiêu chí số 12 - Lao động không đạt.   | []           | [10, 12]| []",
                "Còn 02 tiêu chí chưa đạt là: (1) Thu nhập, (2) Lao động.            | []           | [10, 12]| []",
                "Xã đã hoàn thành tiêu chí số 3 (Thủy lợi và phòng chống thiên tai). | [3]          | []      | []",
                "Năm 2024 phấn đấu đạt thêm tiêu chí Thu nhập; Lao động.             | []           | []      | [10, 12]",
                "Phấn đấu hoàn thành 02 tiêu chí chưa đạt: Thu nhập và Lao động.     | []           | []      | [10, 12]",
                "Đã đạt tiêu chí Điện; phấn đấu đạt tiêu chí Nhà ở dân cư.           | [4]          | []      | [9]",
                "Giữ vững tiêu chí giao thông, điện trên toàn xã.                    | []           | []      | []",
                "Điện thắp sáng đã đạt yêu cầu; lao động có việc làm đạt 95%.        | []           | []      | []"
            })
    void readsASentence(String sentence, String met, String notMet, String targets) {
        PlanReading plan = read("I. HIỆN TRẠNG\n" + sentence + "\n");
        assertThat(plan.baseline().met()).hasToString(met);
        assertThat(plan.baseline().notMet()).hasToString(notMet);
        assertThat(plan.targets()).extracting(Target::criterion).hasToString(targets);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phấn đấu đạt thêm 02 tiêu chí.                            | 2 2 added",
                "Phấn đấu đạt thêm từ 02 đến 03 tiêu chí.                  | 2 3 added",
                "Phấn đấu hoàn thành 02-03 tiêu chí.                       | 2 3 added",
                "Phấn đấu hoàn thành thêm ít nhất hai tiêu chí.            | 2 2 added",
                "Phấn đấu năm 2024 thêm 01 (một) tiêu chí.                 | 1 1 added",
                "Phấn đấu đạt 11/19 tiêu chí.                              | 11 11 total",
                "Phấn đấu nâng số tiêu chí đạt chuẩn từ 9 lên 11 tiêu chí. | 11 11 total",
                "Đến hết năm 2024 đạt mười một tiêu chí.                   | 11 11 total",
                "Phấn đấu đưa số tiêu chí đạt chuẩn lên 12/19.             | 12 12 total"
            })
    void readsHowManyAreWanted(String sentence, String count) {
        PlanReading plan =
                read("I. HIỆN TRẠNG\nĐến hết năm 2023 xã đã đạt 9 tiêu chí.\nII. MỤC TIÊU\n" + sentence + "\n");
        assertThat(plan.targetCounts())
                .extracting(found -> found.min() + " " + found.max() + (found.total() ? " total" : " added"))
                .containsExactly(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tính đến 31/12/2023, xã đã đạt 9 tiêu chí.           | 2023-12-31",
                "Đến hết năm 2023, xã đã đạt 9 tiêu chí.              | 2023-12-31",
                "Năm 2023 xã đã đạt 9 tiêu chí.                       | 2023-12-31",
                "Đến tháng 11 năm 2023, xã đã đạt 9 tiêu chí.         | 2023-11-30",
                "Đến ngày 15 tháng 3 năm 2024, xã đã đạt 9 tiêu chí.  | 2024-03-15",
                "Đến nay, xã đã đạt 9 tiêu chí.                       | null",
                "Xã được công nhận năm 2019, đến hết năm 2023 đạt 2 tiêu chí gồm: Giao thông, Điện. | 2023-12-31"
            })
    void readsTheDayItCountsTo(String sentence, String day) {
        assertThat(String.valueOf(
                        read("I. HIỆN TRẠNG\n" + sentence + "\n").baseline().date()))
                .isEqualTo(day);
    }

    @Test
    void aDayBeforeThePlansYearIsNoAimEvenAmongTheAims() {
        PlanReading plan = read("I. MỤC TIÊU\nĐến ngày 31/12/2023 xã đạt 9/19 tiêu chí.\n");
        assertThat(plan.targetCounts()).isEmpty();
        assertThat(plan.baseline().counts()).extracting(Baseline.Count::count).containsExactly(9);
    }

    @Test
    void trustsTheOfficialNumberAndTheNameButNeverTheListNumber() {
        PlanReading plan = read(
                "I. HIỆN TRẠNG\nCác tiêu chí đã đạt gồm:\n1. Tiêu chí số 4: Điện;\n2. Nhà ở dân cư;\n3. Lao động.\n");
        assertThat(plan.baseline().met()).containsExactly(4, 9, 12);
    }

    @Test
    void countsACriterionAsMissingWhenOneOfItsIndicatorsIs() {
        PlanReading plan = read("""
                I. HIỆN TRẠNG
                | TT | Tiêu chí | Chỉ tiêu | Kết quả |
                | 1 | Quy hoạch | 1.1. Có quy hoạch chung | Đạt |
                | | | 1.2. Có quy chế quản lý | Đạt |
                | 2 | Giao thông | 2.1. Đường xã được cứng hóa | Đạt |
                | | | 2.2. Đường xóm được cứng hóa | Chưa đạt |
                """);
        assertThat(plan.baseline().met()).containsExactly(1);
        assertThat(plan.baseline().notMet()).containsExactly(2);
    }

    @Test
    void knowsTheRestWhenThePlanSaysThatTheRestIsMet() {
        PlanReading plan = read(
                "I. HIỆN TRẠNG\nCòn 2 tiêu chí chưa đạt: Môi trường, Hành chính công. Các tiêu chí còn lại đã đạt.\n");
        assertThat(plan.baseline().met()).hasSize(17).doesNotContain(15, 17);
    }

    @Test
    void understandsShortenedNames() {
        PlanReading plan = read(
                "I. HIỆN TRẠNG\nĐã đạt các tiêu chí: Trường học, CSVC văn hóa, Thủy lợi; chưa đạt: Môi trường và ATTP.\n");
        assertThat(plan.criteriaSet().id()).isEqualTo("ntm-2021-2025");
        assertThat(plan.baseline().met()).isEqualTo(List.of(5, 6, 3));
        assertThat(plan.baseline().notMet()).containsExactly(17);
    }

    @Test
    void keepsBothWhenAPlanContradictsItself() {
        PlanReading plan =
                read("I. HIỆN TRẠNG\nĐã đạt: tiêu chí Điện, Lao động.\nChưa đạt: tiêu chí Lao động, Thu nhập.\n");
        assertThat(plan.baseline().met()).containsExactly(4, 12);
        assertThat(plan.baseline().notMet()).containsExactly(12, 10);
    }

    @Test
    void aSummaryThatRepeatsTheListAddsNothing() {
        PlanReading plan = read("""
                I. HIỆN TRẠNG
                Xã đã đạt các tiêu chí: Điện, Lao động.
                Các tiêu chí đã đạt cụ thể như sau:
                1. Điện;
                2. Lao động.
                """);
        assertThat(plan.baseline().met()).containsExactly(4, 12);
    }

    private PlanReading read(String body) {
        return grammar.read(DocumentText.ofPlainText("KẾ HOẠCH\nXây dựng nông thôn mới nâng cao năm 2024\n\n" + body));
    }
}
