package vn.ntm.works;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a work.
 *
 * @param firm whether the contractor is a firm or cooperative, which may be named in public
 * @param amount whole đồng
 * @param ended why it ended before its time, empty while it stands
 */
public record Contract(
        UUID id,
        String number,
        String contractor,
        boolean firm,
        LocalDate signedOn,
        long amount,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String ended) {
    public boolean stands() {
        return ended.isEmpty();
    }
}
