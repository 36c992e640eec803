package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Hands out everything but the seal at the end, and at the end knows whether it fits. */
final class SealedInput extends InputStream {
    private static final int SEAL = SealedOutput.PLACE.length();

    private final InputStream in;
    private final MessageDigest sum = Digests.sha256();
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    SealedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (to - from <= SEAL) {
            fill();
        }
        int given = Math.min(length, to - from - SEAL);
        if (given <= 0) {
            return -1;
        }
        System.arraycopy(buffer, from, bytes, offset, given);
        sum.update(bytes, offset, given);
        from += given;
        return given;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        to += in.readNBytes(buffer, to, buffer.length - to);
    }

    /** Reads to the end and compares. */
    boolean isWhole() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        byte[] seal = HexFormat.of().formatHex(sum.digest()).getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(seal, Arrays.copyOfRange(buffer, from, to));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
