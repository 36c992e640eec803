package vn.ntm.documents.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import vn.ntm.documents.text.Lines;

/** A part of a packed file while it unpacks, reporting how much has come out. A parser holds one token whole, so no token may be huge. */
final class MeasuredPart extends FilterInputStream {
    private static final long LARGEST_TOKEN = 16L * 1024 * 1024;

    private final LongConsumer unpacked;
    private long token;

    MeasuredPart(InputStream part, LongConsumer unpacked) {
        super(part);
        this.unpacked = unpacked;
    }

    void startToken() {
        token = 0;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        Lines.stopWhenTimeIsUp();
        unpacked.accept(read);
        token += read;
        if (token > LARGEST_TOKEN) {
            throw PackedParts.bomb();
        }
    }
}
