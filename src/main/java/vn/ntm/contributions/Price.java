package vn.ntm.contributions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A price in force from a day on.
 *
 * @param item kind of work, use of the land, goods
 * @param price in whole đồng for one {@code unit}
 * @param to last day, null while it goes on
 * @param decision the paper it rests on
 */
public record Price(
        UUID id,
        GiftKind kind,
        String item,
        String unit,
        long price,
        LocalDate from,
        @Nullable LocalDate to,
        String decision) {}
