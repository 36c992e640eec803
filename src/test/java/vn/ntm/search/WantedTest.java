package vn.ntm.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {
    private static final Set<String> NO_UNITS = Set.of();

    private static String question(String typed) {
        return Wanted.of(typed).question(NO_UNITS);
    }

    @Test
    void marksCaseAndThePlaceOfTheToneDoNotMatter() {
        assertThat(question("Nhà VĂN Hoà"))
                .isEqualTo(question("nha van hòa"))
                .isEqualTo(question(Normalizer.normalize("nhà văn hoà", Normalizer.Form.NFD)))
                .isEqualTo("'nha' & 'van' & 'hoa':*");
        assertThat(question("thuỷ điện")).isEqualTo(question("thủy dien"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiêu chí 6", "Tiêu chí số 6", "TC6", "tc 06", "tieu chi so 06"})
    void aCriterionIsOneWordHoweverItIsWritten(String typed) {
        assertThat(question(typed)).isEqualTo("'tc6'");
        assertThat(Wanted.of(typed).criterion()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"05/KH-UBND,5-kh-ubnd", "63,63", "005,5", "0,0", "15/QĐ-UBND,15-qd-ubnd"})
    void aNumberIsKeyedWithoutLeadingZeros(String typed, String key) {
        assertThat(Wanted.of(typed).number()).isEqualTo(key);
    }

    @Test
    void figuresAreNeverTheBeginningOfOtherFigures() {
        assertThat(question("63")).isEqualTo("'63'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "\"",
                "%%%",
                "'; drop table plan; --",
                "\u0000\u0007a\u200b",
                "a & b | !c:*",
                "\\",
                "(((",
                "<->"
            })
    void nothingOfWhatIsTypedIsAnOperator(String typed) {
        assertThat(question(typed).replaceAll("'[a-z0-9]+'(:\\*)?", "w")).matches("|w( & w)*");
    }

    @Test
    void veryLongInputIsCutToWhatCanBeLookedFor() {
        Wanted wanted = Wanted.of("xóm ".repeat(10_000) + "x".repeat(100_000));

        assertThat(wanted.text()).hasSizeLessThanOrEqualTo(Wanted.LONGEST);
        assertThat(Wanted.of("x".repeat(190)).question(NO_UNITS)).hasSizeLessThan(80);
    }

    @Test
    void communesWithinReachArePartOfTheQuestion() {
        assertThat(Wanted.of("xom").question(Set.of("05539-X01", "=05539"))).isEqualTo("'xom':* & ('@05539')");
    }

    @Test
    void marksWordsAsTheyAreWrittenAndQuotesAroundTheFirst() {
        Wanted wanted = Wanted.of("van hoa");

        assertThat(wanted.marked("Nhà văn hóa xóm"))
                .containsExactly(
                        new Wanted.Piece("Nhà ", false),
                        new Wanted.Piece("văn", true),
                        new Wanted.Piece(" ", false),
                        new Wanted.Piece("hóa", true),
                        new Wanted.Piece(" xóm", false));
        assertThat(wanted.passage("từ khác ".repeat(50) + "nhà văn hóa" + " và nữa".repeat(50)))
                .startsWith("…")
                .endsWith("…")
                .contains("văn hóa")
                .hasSizeLessThan(220);
        assertThat(wanted.passage("chẳng có gì")).isEmpty();
        assertThat(wanted.marked("")).isEqualTo(List.of());
    }
}
