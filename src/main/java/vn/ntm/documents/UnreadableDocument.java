package vn.ntm.documents;

import vn.ntm.shared.Refusal;

/** A file that cannot be read as a document, with the reason in words: empty, locked, disguised, too big, hostile, or a scan without OCR. */
public class UnreadableDocument extends Refusal {
    public UnreadableDocument(String messageKey, Object... arguments) {
        super(Kind.UNACCEPTABLE, messageKey, arguments);
    }
}
