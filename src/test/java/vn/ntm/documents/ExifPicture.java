package vn.ntm.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes what a camera would write into a JPEG picture. */
public final class ExifPicture {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private ExifPicture() {}

    /**
     * The picture with an Exif block behind its start mark.
     *
     * @param taken as cameras write it, {@code 2024:09:14 08:30:00}
     * @param latitude in degrees, minutes, seconds; north
     * @param longitude likewise; east
     */
    public static byte[] with(byte[] jpeg, int orientation, String taken, int[] latitude, int[] longitude) {
        byte[] tiff = tiff(orientation, taken, latitude, longitude);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (tiff.length + 8)).array());
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] tiff(int orientation, String taken, int[] latitude, int[] longitude) {
        int main = 8;
        int photo = main + 2 + 3 * 12 + 4;
        int gps = photo + 2 + 12 + 4;
        int data = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(data + 20 + 24 + 24);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(main);
        List<byte[]> later = new ArrayList<>();
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        entry(tiff, 0x8769, LONG, 1, photo);
        entry(tiff, 0x8825, LONG, 1, gps);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x9003, ASCII, 20, data);
        later.add((taken + "\0").getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, data + 20);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, data + 44);
        tiff.putInt(0);
        later.add(rationals(latitude));
        later.add(rationals(longitude));
        later.forEach(tiff::put);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] rationals(int[] parts) {
        ByteBuffer bytes = ByteBuffer.allocate(24);
        for (int part : parts) {
            bytes.putInt(part).putInt(1);
        }
        return bytes.array();
    }
}
