package vn.ntm.documents;

import java.util.List;
import vn.ntm.documents.pdf.PdfPages;
import vn.ntm.documents.pdf.PdfSignatures;
import vn.ntm.documents.photo.Photo;

/** Shows files that people sent without handing them to the browser: pages and pictures are drawn anew here, within the limits of a reading. */
public final class DocumentViews {
    private static final int AT_ONCE = 2;

    private final DocumentLimits limits;
    private final ReadingTurns turns;

    /** With the limits of this installation. */
    public DocumentViews(DocumentLimits limits) {
        this.limits = limits;
        this.turns = new ReadingTurns(AT_ONCE, limits.time());
    }

    /**
     * How many pages the PDF file has.
     *
     * @throws UnreadableDocument with the Vietnamese reason when it is locked, damaged, hostile or too long
     */
    public int pages(byte[] pdf) {
        return turns.read(() -> PdfPages.count(pdf, limits));
    }

    /** A page of a PDF file as PNG, readable on a screen; {@code page} from 1 to {@link #pages}. */
    public byte[] page(byte[] pdf, int page) {
        return turns.read(() -> PdfPages.png(pdf, page, limits));
    }

    /** Who signed the PDF file, in the order of the signatures; empty when nobody did. */
    public List<PdfSignature> signatures(byte[] pdf) {
        return turns.read(() -> PdfSignatures.of(pdf, limits));
    }

    /** The picture upright as JPEG, no side longer than that, without anything the camera wrote into it. */
    public byte[] picture(byte[] picture, int longestSide) {
        return turns.read(() -> Photo.scaled(picture, longestSide));
    }

    /**
     * What the camera wrote into the picture.
     *
     * @throws UnreadableDocument when it is no picture that can be shown
     */
    public PhotoFacts photoFacts(byte[] picture) {
        return turns.read(() -> Photo.facts(picture));
    }
}
