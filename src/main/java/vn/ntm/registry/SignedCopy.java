package vn.ntm.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.PdfSignature;
import vn.ntm.shared.VietnameseText;

/** What speaks against a PDF file being the signed copy of a document: each a key of its Vietnamese sentence. */
final class SignedCopy {
    private SignedCopy() {}

    /** @param text null when it cannot be read, as of a scan on a machine without text recognition */
    static List<String> doubts(
            OutgoingDocument document,
            List<PdfSignature> signatures,
            @org.jspecify.annotations.Nullable DocumentText text) {
        List<String> doubts = new ArrayList<>();
        if (signatures.isEmpty()) {
            doubts.add("registry.signed.no-signature");
        }
        if (signatures.stream().anyMatch(one -> one.seal() == PdfSignature.Seal.BROKEN)) {
            doubts.add("registry.signed.broken");
        }
        if (signatures.stream().anyMatch(one -> one.seal() == PdfSignature.Seal.UNREADABLE)) {
            doubts.add("registry.signed.unreadable");
        }
        if (!signatures.isEmpty() && !signatures.getLast().wholeDocument()) {
            doubts.add("registry.signed.added-to");
        }
        if (text == null) {
            doubts.add("registry.signed.no-text");
        } else {
            String words = words(text);
            OutgoingDocument.Numbered numbered = document.numbered();
            if (numbered == null || !words.contains(closed(numbered.text()))) {
                doubts.add("registry.signed.other-number");
            }
            if (!words.contains(closed(document.facts().subject()))) {
                doubts.add("registry.signed.other-subject");
            }
        }
        return doubts;
    }

    private static String words(DocumentText text) {
        return closed(text.lines().stream().map(DocumentText.Line::text).collect(Collectors.joining(" ")));
    }

    /** Without blanks: where a line breaks or a number is set apart says nothing. */
    private static String closed(String text) {
        return VietnameseText.searchKey(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
