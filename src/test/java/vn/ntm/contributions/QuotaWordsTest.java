package vn.ntm.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mỗi hộ đóng 500.000 đồng làm đường",
                "mỗi khẩu nộp 2 công",
                "Từng hộ phải góp cát",
                "Việc đóng góp là bắt buộc",
                "Thu 300 nghìn đồng/hộ",
                "200.000đ một khẩu",
                "Bổ đầu hộ cho đủ kinh phí",
                "moi ho dong 500k"
            })
    void wordsThatMakeGivingADutyAreFound(String text) {
        assertThat(QuotaWords.in(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vận động nhân dân tự nguyện đóng góp làm đường trục xóm",
                "Đóng góp tùy khả năng, không bắt buộc",
                "Mọi hộ đồng ý hiến đất mở đường",
                "Mỗi hộ đóng góp tự nguyện theo khả năng",
                "Làm 500 m đường phục vụ 120 hộ"
            })
    void wordsOfAVoluntaryDriveAreTaken(String text) {
        assertThat(QuotaWords.in(text)).as(text).isEmpty();
    }
}
