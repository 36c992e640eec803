package vn.ntm.drafting.layout;

import org.jspecify.annotations.Nullable;
import vn.ntm.drafting.TableContent;

/** One paragraph or table as it stands on the page, with the key of the block it belongs to, if any. */
public sealed interface Piece {
    @Nullable
    String key();

    /**
     * A paragraph.
     *
     * @param lead words at its beginning that stand out in bold: "Điều 1."; often empty
     */
    record Line(@Nullable String key, Look look, String lead, String words) implements Piece {
        /** The whole of it as a reader sees it. */
        public String written() {
            return lead + words;
        }
    }

    /** A table from data. */
    record Grid(@Nullable String key, TableContent content) implements Piece {}
}
