package vn.ntm.documents;

/** The content on disk is no longer what was stored: a matter for whoever runs the machine, so no refusal of a request. */
public class StoredFileIsDamaged extends IllegalStateException {
    StoredFileIsDamaged(Sha256 sha256) {
        super("The stored content is not, or no longer, that of " + sha256);
    }
}
