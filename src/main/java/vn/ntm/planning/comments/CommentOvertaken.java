package vn.ntm.planning.comments;

import vn.ntm.shared.Refusal;

/** Somebody has answered or settled since the comment was looked at; what was typed has to be judged against that first. */
public class CommentOvertaken extends Refusal {
    CommentOvertaken() {
        super(Kind.OVERTAKEN, "planning.comment.overtaken");
    }
}
