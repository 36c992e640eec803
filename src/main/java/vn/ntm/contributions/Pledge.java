package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised to give, of their own free will.
 *
 * @param drive null for a gift outside any drive
 * @param hamlet code, null for whoever belongs to none
 * @param exempt poor household: never counted as owing, never reminded; it may give all the same
 * @param named agreed to be named in public
 * @param item what it is: kind of work, use of the land, goods; empty for cash
 * @param quantity in {@code unit}, above 0, at most three decimals; whole đồng for cash
 */
public record Pledge(
        @Nullable DriveId drive,
        @Nullable String hamlet,
        ContributorKind contributorKind,
        String contributor,
        boolean exempt,
        boolean named,
        GiftKind kind,
        String item,
        BigDecimal quantity,
        String unit,
        LocalDate day,
        String note) {}
