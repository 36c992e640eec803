package vn.ntm.contributions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A contribution.
 *
 * @param step the form it waits for: receiving, valuation, use, settlement; empty when there is none for the reader
 * @param price what a unit is worth by the table, empty when no price is in force
 * @param asksPrice whether a price may be typed: goods that stand in no table
 * @param land how far its land has come, null for every other gift
 */
public record GiftPage(
        String book,
        boolean demo,
        GiftLine line,
        boolean exempt,
        List<Choice> facts,
        String step,
        String price,
        boolean asksPrice,
        boolean mayCancel,
        boolean received,
        int version,
        @Nullable LandView land,
        SentForm form) {}
