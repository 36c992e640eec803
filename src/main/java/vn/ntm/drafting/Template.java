package vn.ntm.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.Sha256;

/**
 * What a commune decided about the template of a type of document.
 *
 * @param file null when it went back to the built-in one
 * @param name of the file as it was sent, empty when it went back
 * @param inUse whether documents are made from it now
 */
public record Template(long id, @Nullable Sha256 file, String name, Instant at, String by, boolean inUse) {
    public boolean isBuiltIn() {
        return file == null;
    }
}
