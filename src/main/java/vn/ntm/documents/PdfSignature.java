package vn.ntm.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature in a PDF file, read without asking the issuer of its certificate.
 *
 * @param signer common name on the certificate; the name the file states when there is no readable certificate, null when there is neither
 * @param issuer common name of who issued the certificate, null when it cannot be read
 * @param signedAt null when the file says nothing
 * @param clock whose word {@code signedAt} is
 * @param wholeDocument whether it covers the file to its last byte; otherwise something was added behind what was signed
 */
public record PdfSignature(
        @Nullable String signer,
        @Nullable String issuer,
        @Nullable Instant signedAt,
        Clock clock,
        Seal seal,
        boolean wholeDocument) {
    /** Where the time of signing stands; in either case it is the word of the signer's machine. */
    public enum Clock {
        /** Inside the signed part of the signature. */
        SIGNED,
        /** In the file's own description of the signature, which is covered by the digest alone. */
        STATED,
        NONE
    }

    /** Whether what was signed is still what stands in the file. */
    public enum Seal {
        WHOLE,
        BROKEN,
        /** In a format that cannot be checked here. */
        UNREADABLE
    }
}
