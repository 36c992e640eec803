package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.Duties;
import vn.ntm.people.DutyId;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;

/** One duty: the receiver reads and reports it, the giver judges. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/duties/{id}")
class DutyController {
    private final Duties duties;
    private final Staff staff;
    private final Texts texts;

    DutyController(Duties duties, Staff staff, Texts texts) {
        this.duties = duties;
        this.staff = staff;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(DutyId.of(id), Fields.empty(texts), "", model);
    }

    @PostMapping("/read")
    String read(@PathVariable String id) {
        DutyId duty = DutyId.of(id);
        duties.read(duty);
        return "redirect:/duties/" + duty;
    }

    @PostMapping("/done")
    String report(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return answer(act(DutyId.of(id), "done", sent, duties::report, model), response);
    }

    @PostMapping("/accept")
    @Asks(Act.GIVE_DUTIES)
    String accept(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return answer(act(DutyId.of(id), "accept", sent, duties::accept, model), response);
    }

    @PostMapping("/return")
    @Asks(Act.GIVE_DUTIES)
    String giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return answer(act(DutyId.of(id), "return", sent, duties::giveBack, model), response);
    }

    @PostMapping("/cancel")
    @Asks(Act.GIVE_DUTIES)
    String cancel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return answer(act(DutyId.of(id), "cancel", sent, duties::cancel, model), response);
    }

    private String act(DutyId id, String act, MultiValueMap<String, String> sent, Step step, Model model) {
        Fields form = Fields.sent(sent, texts);
        try {
            step.take(id, form.value("note"));
            return "redirect:/duties/" + id;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            return page(id, form, act, model);
        }
    }

    /** A page instead of a way on means that something was not taken. */
    private static String answer(String view, HttpServletResponse response) {
        if (!view.startsWith("redirect:")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return view;
    }

    private String page(DutyId id, Fields form, String act, Model model) {
        model.addAttribute("page", new DutyWords(texts, staff.today()).page(duties.get(id), duties.steps(id), duties));
        model.addAttribute("form", form);
        model.addAttribute("act", act);
        return "people/duty";
    }

    private interface Step {
        void take(DutyId id, String note);
    }
}
