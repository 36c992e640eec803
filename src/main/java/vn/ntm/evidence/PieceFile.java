package vn.ntm.evidence;

import vn.ntm.documents.PhotoFacts;
import vn.ntm.documents.Sha256;

/**
 * The file of a piece.
 *
 * @param name as it was brought
 * @param size in bytes
 * @param photo what the camera wrote into it, nothing for other files
 */
public record PieceFile(Sha256 sha256, String name, String mediaType, long size, PhotoFacts photo) {
    /** Whether our own page can show it. */
    public boolean isShown() {
        return isPicture() || isPdf();
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public boolean isPdf() {
        return mediaType.equals(Format.PDF.mediaType());
    }

    /** Ending of its official name, by its content. */
    public String ending() {
        return Format.of(mediaType).map(Format::ending).orElse("bin");
    }
}
