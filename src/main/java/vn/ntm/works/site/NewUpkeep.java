package vn.ntm.works.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Upkeep as it is written down.
 *
 * @param condition in which the work stood afterwards
 * @param cost in whole đồng, null where nobody knows; told only, no line of the ledger
 */
public record NewUpkeep(
        LocalDate day,
        UpkeepKind kind,
        UpkeepCondition condition,
        @Nullable Long cost,
        String words) {}
