package vn.ntm.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;
import vn.ntm.planning.comments.Anchored;
import vn.ntm.planning.comments.PlanComments;
import vn.ntm.shared.SentForm;

/** Makes the pages of comments on plans. */
@Component
class CommentPages {
    private final PlanComments comments;
    private final Planning planning;
    private final Access access;

    CommentPages(PlanComments comments, Planning planning, Access access) {
        this.comments = comments;
        this.planning = planning;
        this.access = access;
    }

    CommentsPage of(Overviews.Overview overview, String show, SentForm form) {
        List<Anchored> all = comments.of(overview.plan().id());
        int open = (int) all.stream().filter(one -> !one.comment().settled()).count();
        return new CommentsPage(
                all.stream()
                        .filter(one -> isShown(one, show))
                        .map(one -> new CommentsPage.Talk(one, line(one, overview.content())))
                        .toList(),
                show,
                all.size(),
                open,
                new CommentsPage.May(
                        comments.mayComment(overview.plan()),
                        access.may(Act.COMMENT_PLANS),
                        comments.maySettle(overview.plan())),
                form);
    }

    CommentsPage.Place place(PlanId plan, int version, int at, SentForm form) {
        String quote = comments.paragraph(plan, version, at);
        return new CommentsPage.Place(quote, version, at, version == planning.textVersion(plan), form);
    }

    Remarks remarks(Overviews.Overview overview) {
        PlanId plan = overview.plan().id();
        return Remarks.of(comments.mayComment(overview.plan()), planning.textVersion(plan), comments.of(plan));
    }

    private static boolean isShown(Anchored comment, String show) {
        return switch (show) {
            case "open" -> !comment.comment().settled();
            case "settled" -> comment.comment().settled();
            default -> true;
        };
    }

    private static @Nullable Integer line(Anchored comment, PlanContent content) {
        return comment.isGone()
                ? null
                : content.paragraphs().get(comment.position()).firstLine();
    }
}
