package vn.ntm.works.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.documents.Sha256;

/**
 * A picture of a work.
 *
 * @param unit of the hamlet or commune that keeps its file
 * @param camera what the camera wrote into it
 * @param saidDay what was typed where the camera wrote no time
 * @param openToAll whether strangers may see it
 * @param withdrawn why it is no longer shown, empty while it is
 * @param by name and title of who brought it
 * @param version for whoever changes it
 */
public record WorkPhoto(
        UUID id,
        String unit,
        PhotoMoment moment,
        Sha256 sha256,
        PhotoFacts camera,
        @Nullable LocalDate saidDay,
        String place,
        String note,
        boolean openToAll,
        String withdrawn,
        Instant at,
        String by,
        int version) {
    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
