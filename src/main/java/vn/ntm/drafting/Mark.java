package vn.ntm.drafting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which block it is, whatever becomes of its words, and whether a person changed them.
 *
 * @param key stable while data are refreshed: lower-case letters, digits and "_", at most 33 of them (Word bookmarks bear no others)
 * @param edited whether the words are a person's and stay when data are refreshed
 * @param overtaken whether the data changed after a person edited the words
 * @param generated what the data said when a person edited the words; null when nobody did
 */
public record Mark(
        String key,
        boolean edited,
        boolean overtaken,
        @Nullable String generated) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_]{0,32}");

    /** @throws IllegalArgumentException for a key of another form */
    public Mark {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of a block: " + key);
        }
    }

    public static Mark of(String key) {
        return new Mark(key, false, false, null);
    }

    /** Edited by hand, over what the data said. */
    Mark editedOver(String said) {
        return new Mark(key, true, false, generated == null ? said : generated);
    }

    /** Edited by hand, and the data now say something else than what was edited. */
    Mark overtakenBy(String now) {
        return new Mark(key, true, !now.equals(generated), generated);
    }
}
