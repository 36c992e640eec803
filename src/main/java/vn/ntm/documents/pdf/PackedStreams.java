package vn.ntm.documents.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/**
 * Looks at the compressed streams of a PDF before it is opened and refuses one that unpacks beyond all measure: the parser would hold it in
 * memory whole.
 */
final class PackedStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;
    private static final int BUFFER = 64 * 1024;
    /** Scanned pages may be large pictures, so all streams together may grow beyond what one may. */
    private static final int STREAMS = 5;

    private final byte[] content;
    private final long limit;
    private final byte[] unpacked = new byte[BUFFER];
    private long total;

    private PackedStreams(byte[] content, long limit) {
        this.content = content;
        this.limit = limit;
    }

    static void refuseBombs(byte[] content, long limit) {
        new PackedStreams(content, limit).unpackAll();
    }

    private void unpackAll() {
        for (int i = 0; i < content.length - STREAM.length; i++) {
            if (startsAt(i)) {
                int data = i + STREAM.length;
                while (data < content.length && (content[data] == '\r' || content[data] == '\n')) {
                    data++;
                }
                i = unpack(data) - 1;
            }
        }
    }

    private boolean startsAt(int position) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[position + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks what begins here, if it is packed, and returns where it ends. What is no proper stream is left to the parser. */
    private int unpack(int start) {
        if (start >= content.length || content[start] != ZLIB) {
            return start;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            for (int read = 1; read > 0 && !inflater.finished(); ) {
                Lines.stopWhenTimeIsUp();
                read = inflater.inflate(unpacked);
                count(read, inflater.getBytesWritten());
            }
            return start + (int) inflater.getBytesRead();
        } catch (DataFormatException notPacked) {
            return start;
        } finally {
            inflater.end();
        }
    }

    private void count(int bytes, long ofThisStream) {
        total += bytes;
        if (ofThisStream > limit || total > STREAMS * limit) {
            throw new UnreadableDocument("documents.bomb");
        }
    }
}
