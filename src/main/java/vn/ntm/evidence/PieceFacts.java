package vn.ntm.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a piece of evidence.
 *
 * @param number of the document, empty when it has none
 * @param issuer empty when it is not known
 * @param validTo last day on which it proves anything, null when it does not lose its force
 * @param address of a page elsewhere, null exactly when there is a file
 */
public record PieceFacts(
        EvidenceKind kind,
        String title,
        String number,
        @Nullable LocalDate issuedOn,
        String issuer,
        @Nullable LocalDate validTo,
        PrivacyClass privacy,
        @Nullable String address) {
    PieceFacts titled(String other) {
        return new PieceFacts(kind, other, number, issuedOn, issuer, validTo, privacy, address);
    }
}
