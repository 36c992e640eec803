package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Encrypts what is written, chunk by chunk. Only closing it makes the file whole. */
final class EncryptedOutput extends OutputStream {
    private final OutputStream out;
    private final Encryption encryption;
    private final byte[] chunk = new byte[Encryption.CHUNK];
    private int filled;
    private boolean closed;

    EncryptedOutput(OutputStream out, Passphrase passphrase) throws IOException {
        this.out = out;
        this.encryption = Encryption.fresh(passphrase);
        out.write(encryption.header());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        while (from < offset + length) {
            if (filled == chunk.length) {
                out.write(encryption.seal(chunk, filled, false));
                filled = 0;
            }
            int taken = Math.min(chunk.length - filled, offset + length - from);
            System.arraycopy(bytes, from, chunk, filled, taken);
            filled += taken;
            from += taken;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(encryption.seal(chunk, filled, true));
            out.close();
        }
    }
}
