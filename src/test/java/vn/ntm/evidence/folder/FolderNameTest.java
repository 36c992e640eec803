package vn.ntm.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FR-CRIT-2: the names of files in a folder of evidence. */
class FolderNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6  | 6.1 | 2024 | 1   | Biên bản kiểm tra     | pdf  | TC06_CT6.1_2024_01_bien-ban-kiem-tra.pdf
            12 | 12.1| 2023 | 101 | Đề án số 5/ĐA-UBND    | docx | TC12_CT12.1_2023_101_de-an-so-5-da-ubnd.docx
            19 | 19.2| 2024 | 0   | Ảnh «xóm 5»           | jpg  | TC19_CT19.2_2024_anh-xom-5.jpg
            3  | 3.1 | 2024 | 2   | ../../etc/passwd      | pdf  | TC03_CT3.1_2024_02_etc-passwd.pdf
            3  | 3.1 | 2024 | 2   | ???                   | pdf  | TC03_CT3.1_2024_02_minh-chung.pdf
            """)
    void tellsCriterionIndicatorYearPlaceAndTitle(
            int number, String code, int year, int seq, String title, String ending, String name) {
        assertThat(FolderName.of(number, code, year, seq, title, ending)).isEqualTo(name);
    }

    @Test
    void staysShortAndSafeWhateverIsTyped() {
        String name = FolderName.of(6, "a/b:c", 2024, 1, "Danh sách ".repeat(40), "xlsx");

        assertThat(name).matches("[A-Za-z0-9._-]+").hasSizeLessThan(100).endsWith(".xlsx");
        assertThat(FolderName.ofFolder(6, 2024, "05539")).isEqualTo("TC06_2024_05539");
    }
}
