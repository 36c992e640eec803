package vn.ntm.planning.comments;

import vn.ntm.shared.Refusal;

/** There is no such comment, or none of a plan that the one asking may see. */
public class CommentNotFound extends Refusal {
    CommentNotFound() {
        super(Kind.ABSENT, "planning.comment.not-found");
    }
}
