package vn.ntm.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.Problems;

/**
 * A request as it came in.
 *
 * @param personId whom of those who work with the product it comes from, null for anybody else
 * @param kind null when none was chosen
 * @param receivedOn null when it could not be read
 */
public record NewDataRequest(
        @Nullable UUID personId,
        String name,
        String contact,
        DataRequest.@Nullable Kind kind,
        String details,
        @Nullable LocalDate receivedOn) {
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_TEXT = 4000;

    Problems judge(LocalDate today) {
        return new Problems()
                .addIf(name.isBlank(), "name", "privacy.request.name.missing")
                .addIf(name.length() > LONGEST_LINE, "name", "people.text.too-long", LONGEST_LINE)
                .addIf(contact.length() > LONGEST_LINE, "contact", "people.text.too-long", LONGEST_LINE)
                .addIf(kind == null, "kind", "privacy.request.kind.missing")
                .addIf(details.length() > LONGEST_TEXT, "details", "people.text.too-long", LONGEST_TEXT)
                .addIf(receivedOn == null, "receivedOn", "people.day.missing")
                .addIf(receivedOn != null && receivedOn.isAfter(today), "receivedOn", "privacy.request.in-future");
    }
}
