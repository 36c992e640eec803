package vn.ntm.contributions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.contributions.DriveFacts;
import vn.ntm.contributions.DriveId;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.Meeting;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Drives of a book: the sums by hamlet, a drive with its meeting, opening and closing it. */
@Controller
class DriveController {
    private final Drives drives;
    private final DrivePages pages;
    private final CommuneInView communes;
    private final Texts texts;

    DriveController(Drives drives, DrivePages pages, CommuneInView communes, Texts texts) {
        this.drives = drives;
        this.pages = pages;
        this.communes = communes;
        this.texts = texts;
    }

    @GetMapping("/contributions")
    @Asks(Act.SEE_FUNDING)
    String own() {
        return communes.find(null, Act.SEE_FUNDING, drives.today())
                .map(commune -> "redirect:/contributions/" + commune.code())
                .orElse("contributions/none");
    }

    @GetMapping("/contributions/{book}")
    @Asks(Act.SEE_FUNDING)
    String book(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.book(Book.read(book), asked.getOrDefault("year", "")));
        return "contributions/book";
    }

    @GetMapping("/contributions/{book}/drives/new")
    @Asks(Act.KEEP_DRIVES)
    String ask(@PathVariable String book, @RequestParam Map<String, String> asked, Model model) {
        return proposal(Book.read(book), SentForm.of(asked, texts), model);
    }

    @PostMapping("/contributions/{book}/drives")
    @Asks(Act.KEEP_DRIVES)
    String propose(
            @PathVariable String book,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Book in = Book.read(book);
        SentForm form = SentForm.of(sent, texts);
        DriveFacts facts = new DriveFacts(
                VietnameseText.squeezed(form.value("name")),
                form.words("purpose"),
                form.words("hamlet"),
                Identifiers.read(form.words("project")).map(ProjectId::new).orElse(null));
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> "/contributions/" + in + "/drives/" + drives.propose(in, facts),
                again -> proposal(in, again, model));
    }

    private String proposal(Book book, SentForm form, Model model) {
        model.addAttribute("page", pages.proposal(book, form));
        return "contributions/newdrive";
    }

    @GetMapping("/contributions/{book}/drives/{id}")
    @Asks(Act.SEE_FUNDING)
    String show(@PathVariable String book, @PathVariable String id, Model model) {
        return drive(Book.read(book), DriveId.of(id), null, model);
    }

    @PostMapping("/contributions/{book}/drives/{id}/meeting")
    @Asks(Act.KEEP_DRIVES)
    String meet(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Meeting meeting = new Meeting(
                Sent.day(form, "metOn"),
                VietnameseText.squeezed(form.value("minutes")),
                form.words("link"),
                Sent.votes(form, "votesFor"),
                Sent.votes(form, "votesAgainst"),
                Sent.votes(form, "absent"));
        Book in = Book.read(book);
        return change(
                in, id, form, model, response, () -> drives.meet(in, DriveId.of(id), meeting, FormAnswer.seen(form)));
    }

    @PostMapping("/contributions/{book}/drives/{id}/opening")
    @Asks(Act.KEEP_DRIVES)
    String open(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Book in = Book.read(book);
        return change(in, id, form, model, response, () -> drives.open(in, DriveId.of(id), FormAnswer.seen(form)));
    }

    @PostMapping("/contributions/{book}/drives/{id}/closing")
    @Asks(Act.KEEP_DRIVES)
    String close(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Book in = Book.read(book);
        return change(in, id, form, model, response, () -> drives.close(in, DriveId.of(id), FormAnswer.seen(form)));
    }

    private String change(
            Book book, String id, SentForm form, Model model, HttpServletResponse response, Runnable change) {
        DriveId drive = DriveId.of(id);
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    change.run();
                    return "/contributions/" + book + "/drives/" + drive;
                },
                again -> drive(book, drive, again, model));
    }

    private String drive(Book book, DriveId id, @Nullable SentForm form, Model model) {
        model.addAttribute("page", pages.drive(book, id, form));
        return "contributions/drive";
    }
}
