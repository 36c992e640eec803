package vn.ntm.planning.comments;

import vn.ntm.shared.Refusal;

/** The version of the plan has no such paragraph. */
public class ParagraphNotFound extends Refusal {
    ParagraphNotFound() {
        super(Kind.ABSENT, "planning.comment.no-paragraph");
    }
}
