package vn.ntm.evidence;

import java.io.IOException;

/** A file as it was sent: read when it is its turn, so that many files do not stand in memory together. */
public record NewFile(String name, Content content) {
    /** Gives the bytes, again each time it is asked. */
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
