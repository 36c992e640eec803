package vn.ntm.overview;

import java.util.Locale;
import java.util.Optional;

/** Whose results an overview shows ({@code FR-ORG-1}). */
public enum UnitsOf {
    /** Units as they were on the day whose law counts: "đơn vị tại thời điểm". */
    THEN,
    /** Units as they are today: "đơn vị hiện nay". One that was merged since has no result of before. */
    NOW;

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one an address means; empty when it means none. */
    public static Optional<UnitsOf> of(String word) {
        for (UnitsOf one : values()) {
            if (one.word().equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
