package vn.ntm.notices;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told.
 *
 * @param before so many days before the last day, each 0 to 365
 * @param every so many days after the first day overdue it is told again, at least 1
 * @param weeks after which what is overdue is not told any more, 1 to 520
 * @param dueAt on Vietnam's clock, when last days are looked at
 */
@ConfigurationProperties("ntm.notices")
public record NoticesSettings(
        @DefaultValue({"7", "1"}) List<Integer> before,
        @DefaultValue("7") int every,
        @DefaultValue("12") int weeks,
        @DefaultValue("06:30") LocalTime dueAt) {
    private static final int LONGEST_DAYS = 365;
    private static final int MOST_WEEKS = 520;
    private static final int WEEK = 7;

    public NoticesSettings {
        before = before.stream().sorted().distinct().toList();
        if (before.stream().anyMatch(days -> days < 0 || days > LONGEST_DAYS)) {
            throw new IllegalArgumentException("ntm.notices.before must be days from 0 to 365: " + before);
        }
        if (every < 1 || weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("ntm.notices.every must be 1 or more, ntm.notices.weeks 1 to 520");
        }
    }

    /** How many days ahead last days are looked at. */
    int horizon() {
        return before.isEmpty() ? 0 : before.getLast();
    }

    /** How many days back. */
    public int backward() {
        return weeks * WEEK;
    }
}
