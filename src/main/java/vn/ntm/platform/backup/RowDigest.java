package vn.ntm.platform.backup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Sums up the rows of a table while they pass: once in their order, once in whatever order. */
final class RowDigest {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int LANES = 4;

    private final MessageDigest inOrder = Digests.sha256();
    private final MessageDigest row = Digests.sha256();
    private final long[] sum = new long[LANES];
    private long rows;
    private long bytes;

    void add(byte[] text) {
        inOrder.update(text);
        byte[] one = row.digest(text);
        for (int lane = 0; lane < LANES; lane++) {
            sum[lane] += (long) LONG.get(one, lane * Long.BYTES);
        }
        rows++;
        bytes += text.length;
    }

    Manifest.Contents contents() {
        StringBuilder rowSum = new StringBuilder();
        for (long lane : sum) {
            rowSum.append(HexFormat.of().toHexDigits(lane));
        }
        return new Manifest.Contents(rows, bytes, HexFormat.of().formatHex(inOrder.digest()), rowSum.toString());
    }
}
