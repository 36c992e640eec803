package vn.ntm.criteria.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which levels a reader looks at, as it came in the address.
 *
 * @param criterion number of a criterion
 * @param state degree of trust, or {@code todo}
 * @param like id of a level whose text is read on
 * @param correct token of the level to be corrected
 * @param parts how many parts the level to be entered has
 */
record LevelsQuery(
        @Nullable String criterion,
        @Nullable String state,
        @Nullable String like,
        @Nullable String correct,
        @Nullable String parts) {
    /** What carries the choice on to another page, behind a question mark and the viewpoint. */
    String carried() {
        return carried("criterion", criterion) + carried("state", state) + carried("like", like);
    }

    LevelsQuery like(long id) {
        return new LevelsQuery(criterion, state, String.valueOf(id), null, null);
    }

    static String carried(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
