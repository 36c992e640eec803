package vn.ntm.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/**
 * What stands at the top of a document (boxes 2, 3, 4 and urgency of ND30).
 *
 * @param parent the body above, as it is written, "UBND TỈNH THÁI NGUYÊN"; none for a body without
 * @param issuer the body that issues, "ỦY BAN NHÂN DÂN XÃ LAM VỸ"
 * @param number null until the document is numbered; from 1
 * @param symbol behind the number, "KH-UBND"
 * @param place before the date, "Lam Vỹ"
 * @param date null until it is signed
 */
public record Head(
        @Nullable String parent,
        String issuer,
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        @Nullable Urgency urgency) {
    /** @throws IllegalArgumentException for a number below 1 */
    public Head {
        if (number != null && number < 1) {
            throw new IllegalArgumentException("Documents are numbered from 1: " + number);
        }
        parent = Composed.orNull(parent);
        issuer = VietnameseText.atTheDoor(issuer);
        symbol = VietnameseText.atTheDoor(symbol);
        place = VietnameseText.atTheDoor(place);
    }

    /** A head before the document is numbered and dated. */
    public static Head of(@Nullable String parent, String issuer, String symbol, String place) {
        return new Head(parent, issuer, null, symbol, place, null, null);
    }

    /** The head once the clerk has given the number and the day. */
    public Head numbered(int given, LocalDate day) {
        return new Head(parent, issuer, given, symbol, place, day, urgency);
    }

    public Head urgent(@Nullable Urgency changed) {
        return new Head(parent, issuer, number, symbol, place, date, changed);
    }

    /** "05/KH-UBND": below ten with a leading zero; "…/KH-UBND" before it is numbered. */
    public String reference() {
        return (number == null ? "\u2026" : "%02d".formatted(number)) + "/" + symbol;
    }
}
