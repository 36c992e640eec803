package vn.ntm.documents;

import vn.ntm.shared.Refusal;

/** There is no stored file with this fingerprint. */
public class StoredFileNotFound extends Refusal {
    StoredFileNotFound(Sha256 sha256) {
        super(Kind.ABSENT, "documents.file-not-found", sha256.hex());
    }
}
