package vn.ntm.planning;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;

/**
 * The properties of the document itself (ND30), null where it is silent.
 *
 * @param type abbreviation, KH for a plan
 */
public record PlanProperties(
        String type,
        @Nullable String number,
        String subject,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String parent,
        @Nullable String signer) {

    /** @throws IncompleteReading when the document has no subject */
    static PlanProperties asRead(PlanHead head) {
        String subject = value(head.subject());
        if (subject == null) {
            throw new IncompleteReading();
        }
        return new PlanProperties(
                Objects.requireNonNullElse(value(head.type()), "KH"),
                value(head.number()),
                subject,
                value(head.place()),
                head.date() == null ? null : head.date().value(),
                value(head.issuer()),
                value(head.parent()),
                value(head.signer()));
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
