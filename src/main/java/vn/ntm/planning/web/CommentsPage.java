package vn.ntm.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.comments.Anchored;
import vn.ntm.planning.comments.Comment;
import vn.ntm.planning.comments.Said;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Vietnamese;

/**
 * The comments on a plan.
 *
 * @param show which are shown: {@code open}, {@code settled}, or all when empty
 * @param form what was sent for one of them, with the word {@code comment} for which
 */
public record CommentsPage(List<Talk> talks, String show, int all, int open, May may, SentForm form) {
    /** What the one reading may do now. */
    public record May(boolean add, boolean answer, boolean settle) {}

    /** A comment; {@code line} is where its paragraph stands now, null when it is gone. */
    public record Talk(Anchored anchored, @Nullable Integer line) {
        public Comment comment() {
            return anchored.comment();
        }

        /** Where a link to it leads. */
        public String anchor() {
            return "g-" + comment().id();
        }
    }

    /** A paragraph about to be commented on; {@code newest} says whether its words are those that count now. */
    public record Place(String quote, int version, int at, boolean newest, SentForm form) {}

    public CommentsPage {
        talks = List.copyOf(talks);
    }

    /** Whether what was sent was for that comment. */
    public boolean wasSentFor(Comment comment) {
        return form.value("comment").equals(comment.id().toString());
    }

    /** "Nguyễn Văn An (Chủ tịch UBND xã), 09:12 5/3/2024". */
    public static String who(Said said) {
        String by = said.title().isEmpty() ? said.by() : said.by() + " (" + said.title() + ")";
        return by + ", " + Vietnamese.moment(said.at());
    }
}
