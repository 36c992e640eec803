package vn.ntm.planning.comments;

import java.util.Locale;

/** What was said to a comment. */
public record Answer(Kind kind, Said said) {
    /** What it did to the comment. */
    public enum Kind {
        ANSWERED,
        /** Says what was done about it. */
        SETTLED,
        /** Says why it is not done after all. */
        REOPENED;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "planning.comment.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
