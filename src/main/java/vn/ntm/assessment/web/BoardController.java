package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.assessment.CommuneGroups;
import vn.ntm.shared.Texts;

/** The board of a commune, and the group of communes it belongs to. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class BoardController {
    private final Lenses lenses;
    private final BoardPages pages;
    private final CommuneGroups groups;
    private final Texts texts;

    BoardController(Lenses lenses, BoardPages pages, CommuneGroups groups, Texts texts) {
        this.lenses = lenses;
        this.pages = pages;
        this.groups = groups;
        this.texts = texts;
    }

    @GetMapping("/assessment")
    String own(
            @RequestParam(required = false) String set,
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String asOf,
            @RequestParam(defaultValue = "") String show,
            Model model) {
        return show(lenses.ownCommune(), set, year, asOf, show, model);
    }

    @GetMapping("/assessment/{unit}")
    String show(
            @PathVariable String unit,
            @RequestParam(required = false) String set,
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String asOf,
            @RequestParam(defaultValue = "") String show,
            Model model) {
        Lens lens = lenses.of(unit, new Lenses.Asked(set, year, asOf));
        model.addAttribute("page", pages.page(lens, show, null));
        return "assessment/board";
    }

    @PostMapping("/assessment/{unit}/group")
    @Asks(Act.CLOSE_ASSESSMENT)
    String choose(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed form = Typed.sent(sent, texts);
        Lens lens = lenses.of(unit, new Lenses.Asked(form.value("set"), form.value("year"), null));
        Optional<String> group = form.required("group", "assessment.group.missing");
        if (group.isPresent()
                && lens.set().background().groups().stream()
                        .noneMatch(one -> one.code().equals(group.get()))) {
            form.reject("group", texts.of("assessment.group.missing"));
        }
        Optional<LocalDate> from = form.day("from", "assessment.group.from-missing");
        Optional<String> reason = form.required("reason", "assessment.group.reason-missing");
        if (form.isFine() && group.isPresent() && from.isPresent() && reason.isPresent()) {
            groups.choose(
                    unit,
                    new CommuneGroups.Choice(
                            group.get(),
                            from.get(),
                            reason.get(),
                            form.value("document").strip()));
            return "redirect:" + lens.board();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.page(lens, "", form));
        return "assessment/board";
    }
}
