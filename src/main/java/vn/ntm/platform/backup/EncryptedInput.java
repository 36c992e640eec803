package vn.ntm.platform.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/** Decrypts chunk by chunk; nothing is handed out before its tag is checked. */
final class EncryptedInput extends InputStream {
    private final PushbackInputStream in;
    private final Encryption encryption;
    private final byte[] sealed = new byte[Encryption.CHUNK + Encryption.TAG_BYTES];
    private byte[] plain = new byte[0];
    private int position;
    private boolean ended;

    EncryptedInput(InputStream in, Passphrase passphrase) throws IOException {
        byte[] header = in.readNBytes(Encryption.HEADER_BYTES);
        if (header.length < Encryption.HEADER_BYTES) {
            throw new EOFException("cut off in its header");
        }
        this.in = new PushbackInputStream(in, 1);
        this.encryption = Encryption.opening(header, passphrase);
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
        while (position == plain.length) {
            if (ended) {
                return -1;
            }
            nextChunk();
        }
        int given = Math.min(length, plain.length - position);
        System.arraycopy(plain, position, bytes, offset, given);
        position += given;
        return given;
    }

    private void nextChunk() throws IOException {
        int length = in.readNBytes(sealed, 0, sealed.length);
        int following = in.read();
        if (following >= 0) {
            in.unread(following);
        }
        try {
            plain = encryption.open(sealed, length, following < 0);
        } catch (GeneralSecurityException tampered) {
            throw new IOException("a chunk is damaged, missing or cut off", tampered);
        }
        position = 0;
        ended = following < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
