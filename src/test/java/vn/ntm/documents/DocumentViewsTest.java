package vn.ntm.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.evidence.EvidenceFiles;

class DocumentViewsTest {
    private static final int[] LATITUDE = {21, 52, 30};
    private static final int[] LONGITUDE = {105, 38, 15};

    private final DocumentViews views = new DocumentViews(DocumentLimits.standard());

    @Test
    void aPhotoTellsWhenAndWhereItWasTaken() {
        byte[] photo = ExifPicture.with(picture("jpg", 60, 40), 1, "2024:09:14 08:30:00", LATITUDE, LONGITUDE);

        assertThat(views.photoFacts(photo))
                .isEqualTo(new PhotoFacts(
                        LocalDateTime.of(2024, 9, 14, 8, 30),
                        new BigDecimal("21.875000"),
                        new BigDecimal("105.637500")));
    }

    @Test
    void whatACameraDidNotWriteOrWroteBadlyStaysUnknown() {
        assertThat(views.photoFacts(picture("jpg", 60, 40))).isEqualTo(PhotoFacts.none());
        assertThat(views.photoFacts(picture("png", 60, 40))).isEqualTo(PhotoFacts.none());
        byte[] unset = ExifPicture.with(
                picture("jpg", 60, 40), 1, "0000:00:00 00:00:00", new int[] {0, 0, 0}, new int[] {0, 0, 0});
        assertThat(views.photoFacts(unset)).isEqualTo(PhotoFacts.none());
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40", "2, 60, 40", "3, 60, 40", "4, 60, 40", "5, 40, 60", "6, 40, 60", "7, 40, 60", "8, 40, 60"})
    void aPhotoIsSetUprightAsTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        byte[] photo =
                ExifPicture.with(picture("jpg", 60, 40), orientation, "2024:09:14 08:30:00", LATITUDE, LONGITUDE);
        byte[] shown = views.picture(photo, 1600);

        assertThat(size(shown)).isEqualTo(width + " x " + height);
        assertThat(views.photoFacts(shown))
                .as("nothing of the camera comes along")
                .isEqualTo(PhotoFacts.none());
    }

    @Test
    void aTurnedPhotoHasItsTopAtTheTop() throws IOException {
        BufferedImage lying = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 40; y++) {
            lying.setRGB(0, y, 0xFFFFFF);
            lying.setRGB(1, y, 0xFFFFFF);
            lying.setRGB(2, y, 0xFFFFFF);
        }
        byte[] photo = ExifPicture.with(bytes(lying, "jpg"), 6, "2024:09:14 08:30:00", LATITUDE, LONGITUDE);
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(views.picture(photo, 1600)));

        assertThat(shown.getRGB(20, 0) & 0xFF).isGreaterThan(200);
        assertThat(shown.getRGB(20, 58) & 0xFF).isLessThan(60);
    }

    @Test
    void picturesAreMadeSmallerNeverLarger() throws IOException {
        byte[] large = picture("png", 4000, 1000);

        assertThat(size(views.picture(large, 1600))).isEqualTo("1600 x 400");
        assertThat(size(views.picture(large, 96))).isEqualTo("96 x 24");
        assertThat(size(views.picture(picture("png", 30, 20), 96))).isEqualTo("30 x 20");
    }

    @Test
    void aPictureThatCannotBeShownIsRefusedInWords() {
        byte[] half = Arrays.copyOf(picture("jpg", 600, 400), 300);

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> views.photoFacts(half))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("documents.damaged-picture"));
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> views.photoFacts("GIF89a".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void pagesOfAPdfFileAreDrawnOneByOne() throws IOException {
        byte[] pdf = EvidenceFiles.pdf(3, "Trang");

        assertThat(views.pages(pdf)).isEqualTo(3);
        assertThat(size(views.page(pdf, 3))).isEqualTo("1240 x 1753");
        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> views.page(pdf, 4));
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> views.pages("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)));
    }

    private static String size(byte[] picture) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
        return read.getWidth() + " x " + read.getHeight();
    }

    private static byte[] picture(String format, int width, int height) {
        return bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] bytes(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
