package vn.ntm.distribution;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square that a telephone reads, with the quiet border the standard asks for (ISO/IEC 18004). */
public final class QrCode {
    private static final int QUIET = 4;
    private static final int WHITE = 0xFFFFFF;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException when the address is too long for any code */
    public static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + address.length() + " characters", tooLong);
        }
    }

    /** How many modules a side has, border included. */
    public int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Whether the module is dark; counted from 0, border included. */
    public boolean isDark(int x, int y) {
        int column = x - QUIET;
        int row = y - QUIET;
        boolean inside = column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
        return inside && modules.get(column, row) == 1;
    }

    /** @param scale pixels for each module */
    public BufferedImage picture(int scale) {
        int size = side() * scale;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, isDark(x / scale, y / scale) ? 0 : WHITE);
            }
        }
        return picture;
    }

    /** As address of a PNG picture within a page. */
    public String dataAddress(int scale) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(scale), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
