package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.shared.Texts;

class AmountInWordsTest {
    private final AmountInWords words = new AmountInWords(Texts.vietnamese());

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "40, bốn mươi",
        "100, một trăm",
        "101, một trăm linh một",
        "104, một trăm linh bốn",
        "105, một trăm linh năm",
        "115, một trăm mười lăm",
        "1000, một nghìn",
        "1001, một nghìn không trăm linh một",
        "1015, một nghìn không trăm mười lăm",
        "20031, hai mươi nghìn không trăm ba mươi mốt",
        "1000000, một triệu",
        "1000005, một triệu không trăm linh năm",
        "105000000, một trăm linh năm triệu",
        "1234567890, một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi",
        "2000000001, hai tỷ không trăm linh một",
        "1000000000000, một nghìn tỷ",
        "1000000000000000, một triệu tỷ",
        "5021000000000000, năm triệu không trăm hai mươi mốt nghìn tỷ",
        "-45, âm bốn mươi lăm"
    })
    void writesNumbersAsTheyAreSpoken(long number, String spoken) {
        assertThat(words.of(number)).isEqualTo(spoken);
    }

    @Test
    void writesMoneyAsASentenceBegins() {
        assertThat(words.money(105_000_000)).isEqualTo("Một trăm linh năm triệu đồng");
    }

    @Test
    void refusesWhatNobodyCanSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> words.of(AmountInWords.MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> words.of(Long.MIN_VALUE));
    }
}
