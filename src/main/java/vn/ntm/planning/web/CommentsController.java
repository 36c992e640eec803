package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.Planning;
import vn.ntm.planning.comments.CommentId;
import vn.ntm.planning.comments.CommentOvertaken;
import vn.ntm.planning.comments.PlanComments;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Comments on paragraphs of a plan: made, answered, settled. */
@Controller
@RequestMapping("/plans/{id}/comments")
class CommentsController {
    private final PlanComments comments;
    private final Planning planning;
    private final CommentPages pages;
    private final Overviews overviews;
    private final Texts texts;

    CommentsController(PlanComments comments, Planning planning, CommentPages pages, Overviews overviews, Texts texts) {
        this.comments = comments;
        this.planning = planning;
        this.pages = pages;
        this.overviews = overviews;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_PLANS)
    String list(@PathVariable String id, @RequestParam(defaultValue = "") String show, Model model) {
        return list(PlanId.of(id), show, SentForm.empty(texts), model);
    }

    @GetMapping("/new")
    @Asks(Act.COMMENT_PLANS)
    String ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        Plan plan = planning.get(PlanId.of(id));
        if (!comments.mayComment(plan)) {
            throw new PlanIsElsewhere(plan.status());
        }
        return place(plan.id(), number(version), number(at), SentForm.empty(texts), model);
    }

    @PostMapping
    @Asks(Act.COMMENT_PLANS)
    String add(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        SentForm form = SentForm.of(sent, texts);
        int version = number(form.value("version"));
        int at = number(form.value("at"));
        try {
            comments.add(plan, version, at, form.value("words"));
            return "redirect:/plans/" + plan + "/comments";
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return place(plan, version, at, form, model);
        }
    }

    @PostMapping("/{comment}/answers")
    @Asks(Act.COMMENT_PLANS)
    String answer(
            @PathVariable String id,
            @PathVariable String comment,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return say(id, comment, sent, (words, seen) -> comments.answer(PlanId.of(id), CommentId.of(comment), words))
                .shown(model, response);
    }

    @PostMapping("/{comment}/settle")
    @Asks(Act.PREPARE_PLANS)
    String settle(
            @PathVariable String id,
            @PathVariable String comment,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return say(
                        id,
                        comment,
                        sent,
                        (words, seen) -> comments.settle(PlanId.of(id), CommentId.of(comment), words, seen))
                .shown(model, response);
    }

    @PostMapping("/{comment}/reopen")
    @Asks(Act.PREPARE_PLANS)
    String reopen(
            @PathVariable String id,
            @PathVariable String comment,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return say(
                        id,
                        comment,
                        sent,
                        (words, seen) -> comments.reopen(PlanId.of(id), CommentId.of(comment), words, seen))
                .shown(model, response);
    }

    /** Something said to a comment. */
    private interface Word {
        void say(String words, int seen);
    }

    /** What comes of it: the list again, with what was typed where it could not be taken. */
    private interface Outcome {
        String shown(Model model, HttpServletResponse response);
    }

    private Outcome say(String id, String comment, Map<String, String> sent, Word word) {
        PlanId plan = planning.get(PlanId.of(id)).id();
        SentForm form = SentForm.of(sent, texts).with("comment", comment);
        String list = "/plans/" + plan + "/comments";
        try {
            word.say(form.value("words"), number(form.value("seen")));
            return (model, response) -> "redirect:" + list + "#g-" + CommentId.of(comment);
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            return again(plan, form, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (CommentOvertaken faster) {
            form.reject("words", faster.messageKey(), faster.arguments());
            return again(plan, form, HttpStatus.CONFLICT);
        }
    }

    private Outcome again(PlanId plan, SentForm form, HttpStatus status) {
        return (model, response) -> {
            response.setStatus(status.value());
            return list(plan, "", form, model);
        };
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private String list(PlanId id, String show, SentForm form, Model model) {
        Overviews.Overview overview = overviews.of(id);
        model.addAttribute("page", overviews.page(overview, "comments"));
        model.addAttribute("comments", pages.of(overview, show, form));
        return "planning/comments";
    }

    private String place(PlanId id, int version, int at, SentForm form, Model model) {
        model.addAttribute("page", overviews.page(overviews.of(id), "comments"));
        model.addAttribute("place", pages.place(id, version, at, form));
        return "planning/comment";
    }
}
