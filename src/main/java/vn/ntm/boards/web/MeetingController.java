package vn.ntm.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardId;
import vn.ntm.boards.Boards;
import vn.ntm.boards.meeting.Call;
import vn.ntm.boards.meeting.Meeting;
import vn.ntm.boards.meeting.MeetingIsFurther;
import vn.ntm.boards.meeting.MeetingNotFound;
import vn.ntm.boards.meeting.Meetings;
import vn.ntm.boards.meeting.Minutes;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Meetings of boards: called, held, minutes written and approved. */
@Controller
@Asks(Act.KEEP_BOARDS)
class MeetingController {
    private static final int MORE_ROWS = 5;

    private final Meetings meetings;
    private final Boards boards;
    private final MeetingPages pages;
    private final Texts texts;

    MeetingController(Meetings meetings, Boards boards, MeetingPages pages, Texts texts) {
        this.meetings = meetings;
        this.boards = boards;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/boards/{id}/meetings/new")
    String ask(@PathVariable String id, Model model) {
        return call(boards.get(BoardId.of(id)), SentForm.empty(texts), model);
    }

    @PostMapping("/boards/{id}/meetings")
    String call(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Board board = boards.get(BoardId.of(id));
        SentForm form = SentForm.of(sent, texts);
        Optional<Call> call = MeetingForms.call(form);
        try {
            if (call.isPresent()) {
                return "redirect:/meetings/" + meetings.call(board.id(), call.get());
            }
        } catch (FieldsRefused refused) {
            BoardOrderController.refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return call(board, form, model);
    }

    private static String call(Board board, SentForm form, Model model) {
        model.addAttribute("page", new CallPage(board.name(), "/boards/" + board.id(), form));
        return "boards/call";
    }

    @GetMapping("/meetings/{id}")
    @Asks(Act.SEE_BOARDS)
    String show(@PathVariable String id, Model model) {
        return page("meeting", get(id), null, model);
    }

    @GetMapping("/meetings/{id}/invitation")
    @Asks(Act.SEE_BOARDS)
    String invitation(@PathVariable String id, Model model) {
        return page("invitation", get(id), null, model);
    }

    @GetMapping("/meetings/{id}/minutes")
    @Asks(Act.SEE_BOARDS)
    String minutes(@PathVariable String id, Model model) {
        return page("minutes", get(id), null, model);
    }

    @PostMapping("/meetings/{id}/minutes")
    String write(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Meeting meeting = get(id);
        SentForm form = SentForm.of(sent, texts);
        if (form.has("more")) {
            form.with("rows", MeetingForms.rows(form) + MORE_ROWS);
            return page("meeting", meeting, form, model);
        }
        Optional<Minutes> minutes = MeetingForms.minutes(form, meeting);
        return keep(
                meeting,
                form,
                minutes.map(one -> () -> meetings.write(meeting.id(), one, MeetingForms.seen(form))),
                model,
                response);
    }

    @PostMapping("/meetings/{id}/approval")
    String approve(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Meeting meeting = get(id);
        SentForm form = MeetingForms.fill(SentForm.empty(texts), meeting);
        int seen = MeetingForms.seen(SentForm.of(sent, texts));
        return keep(meeting, form, Optional.of(() -> meetings.approve(meeting.id(), seen)), model, response);
    }

    @PostMapping("/meetings/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Meeting meeting = get(id);
        SentForm typed = SentForm.of(sent, texts);
        SentForm form = MeetingForms.fill(SentForm.empty(texts), meeting).with("reason", typed.value("reason"));
        return keep(
                meeting,
                form,
                Optional.of(() -> meetings.cancel(meeting.id(), typed.words("reason"), MeetingForms.seen(typed))),
                model,
                response);
    }

    @PostMapping("/meetings/{id}/addenda")
    String append(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Meeting meeting = get(id);
        SentForm form = SentForm.of(sent, texts);
        return keep(
                meeting,
                form,
                Optional.of(() -> meetings.append(meeting.id(), form.words("addendum"))),
                model,
                response);
    }

    private String keep(
            Meeting meeting, SentForm form, Optional<Runnable> change, Model model, HttpServletResponse response) {
        try {
            if (change.isPresent()) {
                change.get().run();
                return "redirect:/meetings/" + meeting.id();
            }
        } catch (FieldsRefused refused) {
            BoardOrderController.refuse(form, refused);
        } catch (MeetingIsFurther further) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Meeting now = meetings.get(meeting.id());
            form.with("seen", now.version()).reject("minutes", further.messageKey());
            return page("meeting", now, form, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("meeting", meeting, form, model);
    }

    private Meeting get(String id) {
        return meetings.get(Identifiers.read(id).orElseThrow(MeetingNotFound::new));
    }

    private String page(String template, Meeting meeting, @Nullable SentForm form, Model model) {
        model.addAttribute("page", pages.page(meeting, form));
        return "boards/" + template;
    }
}
