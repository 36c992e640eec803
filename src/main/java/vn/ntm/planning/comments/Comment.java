package vn.ntm.planning.comments;

import java.util.List;
import vn.ntm.planning.PlanId;

/**
 * What somebody said about a paragraph of a plan.
 *
 * @param version of the words it was made on
 * @param position of the paragraph in that version, from 0
 * @param quote the paragraph as it read then, its marker before it
 * @param answers oldest first
 */
public record Comment(
        CommentId id,
        PlanId plan,
        int version,
        int position,
        String quote,
        Said said,
        boolean settled,
        List<Answer> answers) {
    public Comment {
        answers = List.copyOf(answers);
    }
}
