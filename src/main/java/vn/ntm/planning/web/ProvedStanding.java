package vn.ntm.planning.web;

import vn.ntm.assessment.SetResult;
import vn.ntm.shared.Texts;

/**
 * Where the commune stands by what values prove, kept apart from what its plan says.
 *
 * @param words how many criteria are met that way
 * @param place address of the commune's pages
 * @param query set and year
 */
public record ProvedStanding(String words, String place, String query) {
    static ProvedStanding of(SetResult result, Texts texts) {
        return new ProvedStanding(
                texts.of("planning.proved", result.met(), result.total()),
                "/assessment/" + result.unitCode(),
                "?set=" + result.set().id() + "&year=" + result.year());
    }

    /** Address of the board. */
    public String board() {
        return place + query;
    }

    /** Address of the page of a criterion. */
    public String criterion(int number) {
        return place + "/criteria/" + number + query;
    }
}
