package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Puts the fingerprint of all before it over the last 64 characters of what is written: over the comment at the very end of a ZIP archive. Any
 * program opens that archive, and not one byte of it can change unnoticed.
 */
final class SealedOutput extends OutputStream {
    /** What the archive must end with for the seal to have a place. */
    static final String PLACE = "0".repeat(64);

    private final OutputStream out;
    private final MessageDigest sum = Digests.sha256();
    private final byte[] held = new byte[PLACE.length()];
    private int holding;
    private boolean closed;

    SealedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length >= held.length) {
            let(held, 0, holding);
            let(bytes, offset, length - held.length);
            System.arraycopy(bytes, offset + length - held.length, held, 0, held.length);
            holding = held.length;
            return;
        }
        int leaving = Math.max(0, holding + length - held.length);
        let(held, 0, leaving);
        System.arraycopy(held, leaving, held, 0, holding - leaving);
        System.arraycopy(bytes, offset, held, holding - leaving, length);
        holding += length - leaving;
    }

    private void let(byte[] bytes, int offset, int length) throws IOException {
        sum.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (!PLACE.equals(new String(held, StandardCharsets.US_ASCII))) {
                throw new IllegalStateException("No place for the seal");
            }
            out.write(HexFormat.of().formatHex(sum.digest()).getBytes(StandardCharsets.US_ASCII));
            out.close();
        }
    }
}
