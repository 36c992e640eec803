package vn.ntm.registry;

import java.time.Instant;
import java.util.Locale;
import vn.ntm.documents.Sha256;

/**
 * A file of a document.
 *
 * @param size in bytes
 * @param textVersion the wording it was made from or brought for
 * @param remark what whoever brought it said to a warning, empty when there was none
 */
public record DocumentFile(
        long id,
        Kind kind,
        String name,
        Sha256 sha256,
        String mediaType,
        long size,
        int textVersion,
        String remark,
        Instant at,
        String by) {
    /** Where a file comes from. */
    public enum Kind {
        /** Made by the product from the text. */
        PRODUCED,
        /** A draft that somebody edited in Word, to take its words. */
        EDITED,
        /** Brought by somebody. */
        BROUGHT,
        /** The issued document with its digital signature. */
        SIGNED;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "registry.file." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
