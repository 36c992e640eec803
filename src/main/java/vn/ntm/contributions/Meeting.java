package vn.ntm.contributions;

import java.time.LocalDate;

/**
 * The hamlet's meeting about a drive.
 *
 * @param minutes number or title of the minutes
 * @param link address of the minutes in the product, empty when they are on paper
 * @param votesFor households for it, 0 or more
 * @param votesAgainst households against it
 * @param absent households that did not come
 */
public record Meeting(LocalDate day, String minutes, String link, int votesFor, int votesAgainst, int absent) {
    /** More than half of all households were for it. */
    public boolean decidedForIt() {
        return 2L * votesFor > (long) votesFor + votesAgainst + absent;
    }
}
