package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xây dựng Kế hoạch tổ chức các lớp tập huấn | DOCUMENT | ONCE",
                "Tham mưu ban hành quy chế hoạt động của ban | DOCUMENT | ONCE",
                "Rà soát, lập đề án phát triển sản phẩm | DOCUMENT | ONCE",
                "Tổ chức hội nghị sơ kết, tổng kết Chương trình | MEETING | ONCE",
                "Định kỳ, tổ chức lấy ý kiến về sự hài lòng của người dân | SURVEY | ONCE",
                "Thực hiện chế độ báo cáo theo quy định | REPORT | ONCE",
                "Hằng tháng báo cáo kết quả cho UBND huyện | REPORT | MONTHLY",
                "Định kỳ hằng quý kiểm tra công trình nước sạch | PERIODIC | QUARTERLY"
            })
    void wordsTellWhatIsPromisedAndHowOften(String words, PromiseKind kind, Rhythm rhythm) {
        assertThat(PromiseWords.in(words)).hasSize(1).first().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.rhythm()).isEqualTo(rhythm);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xây dựng đường giao thông liên xóm",
                "Thực hiện theo Kế hoạch số 63/KH-UBND",
                "Xây dựng nông thôn mới giai đoạn 2021 - 2025",
                "Tuyên truyền, vận động nhân dân hiến đất"
            })
    void ordinaryWorkPromisesNothingMore(String words) {
        assertThat(PromiseWords.in(words)).isEmpty();
    }

    @Test
    void aDocumentIsCalledByItsOwnWords() {
        assertThat(PromiseWords.in("Khơi dậy khát vọng; xây dựng kế hoạch thực hiện phong trào; tổng hợp kết quả."))
                .extracting(PromiseWords.Found::title)
                .isEqualTo(List.of("Kế hoạch thực hiện phong trào"));
    }
}
