package vn.ntm.distribution.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.ntm.distribution.CommunePlan.Standing;
import vn.ntm.distribution.QrReading;
import vn.ntm.shared.Texts;

class ShareCardTest {
    private static final int MOST_BYTES = 300_000;
    private static final String ADDRESS = "https://ntm.suoimau.gov.vn/";
    private static final Texts TEXTS = Texts.vietnamese();

    private static ShareCard card(int length) {
        List<Standing> strip = new ArrayList<>(Collections.nCopies(9, Standing.MET));
        strip.addAll(Collections.nCopies(2, Standing.TARGET));
        strip.addAll(Collections.nCopies(8, Standing.UNMET));
        String what = "Kiện toàn Ban phát triển xóm, đọc kế hoạch trước dân "
                .repeat(length)
                .strip();
        return new ShareCard(
                "Xã Suối Mẫu",
                2024,
                "9/19",
                "31/12/2023",
                strip,
                "Năm 2024 phấn đấu đạt thêm 2 tiêu chí",
                List.of("6 Văn hóa", "12 Lao động"),
                List.of(
                        new ShareCard.Deadline("31/8/2024", what),
                        new ShareCard.Deadline("15/9/2024", what),
                        new ShareCard.Deadline("30/11/2024", what)),
                ADDRESS);
    }

    @Test
    void isASmallPictureOfTheRightSizeWhoseCodeATelephoneReads() throws Exception {
        byte[] png = new CardPicture(card(1), TEXTS).png();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(png).hasSizeLessThanOrEqualTo(MOST_BYTES).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1350);
        assertThat(QrReading.of(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void evenLongTitlesStayWithinTheSize() {
        assertThat(new CardPicture(card(6), TEXTS).png()).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void theTextSaysStateTargetDeadlinesAndAddressInFiveHundredCharacters() {
        assertThat(ShareText.of(card(1), TEXTS))
                .hasSizeLessThanOrEqualTo(500)
                .contains("9/19", "6 Văn hóa, 12 Lao động", "Hạn 31/8/2024: Kiện toàn", "Hạn 30/11/2024", ADDRESS);
    }

    @Test
    void whatDoesNotFitFallsAwayFromTheEndButTheAddressStays() {
        assertThat(ShareText.of(card(6), TEXTS)).hasSizeLessThanOrEqualTo(500).contains("9/19", ADDRESS);
    }
}
