package vn.ntm.contributions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The parcel that land is given from.
 *
 * @param sheet number of the map sheet
 * @param number of the parcel on the sheet
 * @param use what it may be used for
 * @param certificate serial, empty where none was ever given
 * @param area of the whole parcel in m²
 * @param remaining in m² by the land register; null while it is reckoned from the areas
 * @param assets trees, fences and the like on the given land, each with its count; empty for none
 */
public record Parcel(
        String sheet,
        String number,
        String use,
        String certificate,
        BigDecimal area,
        @Nullable BigDecimal remaining,
        String assets) {}
