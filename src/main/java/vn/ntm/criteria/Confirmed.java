package vn.ntm.criteria;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person compared a figure with the text of the law, or entered it from there.
 *
 * @param by name with title, as it was then
 * @param note empty when there is none
 */
public record Confirmed(long id, Kind kind, Text text, String by, Instant at, String note) {
    /** What the person did. */
    public enum Kind {
        /** The figure we held is what the text says. */
        CONFIRMED,
        /** We held no figure, or another one. */
        ENTERED
    }

    /**
     * The text that was read.
     *
     * @param number e.g. {@code 318/QĐ-TTg}
     * @param title empty when it was not written down
     * @param article where in the text the figure stands
     */
    public record Text(String number, String title, String issuer, LocalDate issued, String article) {}
}
