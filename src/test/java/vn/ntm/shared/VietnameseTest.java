package vn.ntm.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {
    @ParameterizedTest
    @CsvSource({
        "9, 19, '47,4'",
        "11, 19, '57,9'",
        "12, 19, '63,2'",
        "583, 719, '81,1'",
        "8, 13, '61,5'",
        "0, 19, '0,0'",
        "19, 19, '100,0'"
    })
    void sharesAreRoundedHalfUpToOneDecimal(long part, long whole, String expected) {
        assertThat(Vietnamese.share(part, whole)).isEqualTo(expected + "\u00A0%");
    }

    @Test
    void anEmptyWholeHasNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vietnamese.share(0, 0));
    }

    @Test
    void numbersHaveDotsForThousandsAndACommaForDecimals() {
        assertThat(Vietnamese.number(new BigDecimal("1234567.85"), 1)).isEqualTo("1.234.567,9");
        assertThat(Vietnamese.number(3321)).isEqualTo("3.321");
    }

    @Test
    void datesAreDayMonthYear() {
        assertThat(Vietnamese.date(LocalDate.of(2024, 3, 5))).isEqualTo("5/3/2024");
        assertThat(Vietnamese.date(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Quốc phòng và An ninh, quoc phong va an ninh",
        "ĐỊNH HÓA, dinh hoa",
        "Định Hoá, dinh hoa",
        "'uỷ  ban', uy ban"
    })
    void searchKeysForgetMarksCaseAndBlanks(String text, String key) {
        assertThat(VietnameseText.searchKey(text)).isEqualTo(key);
    }

    @Test
    void textIsComposedAtTheDoor() {
        assertThat(VietnameseText.atTheDoor("Tiê\u0301ng\u200B Viê\u0323t")).isEqualTo("Tiếng Việt");
    }
}
