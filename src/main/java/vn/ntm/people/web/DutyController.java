package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import vn.ntm.people.Duty;
import vn.ntm.people.DutyId;
import vn.ntm.people.DutyOvertaken;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;

/** One duty: the receiver reads and reports it, the giver judges. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/duties/{id}")
class DutyController {
    private final Duties duties;
    private final DutyNeighbours neighbours;
    private final Staff staff;
    private final Texts texts;

    DutyController(Duties duties, DutyNeighbours neighbours, Staff staff, Texts texts) {
        this.duties = duties;
        this.neighbours = neighbours;
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
        return act(
                DutyId.of(id),
                "done",
                sent,
                model,
                response,
                (duty, form) -> duties.report(duty, form.value("note"), neighbours.document(form)));
    }

    @PostMapping("/accept")
    @Asks(Act.GIVE_DUTIES)
    String accept(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(
                DutyId.of(id),
                "accept",
                sent,
                model,
                response,
                (duty, form) -> duties.accept(duty, form.value("note")));
    }

    @PostMapping("/return")
    @Asks(Act.GIVE_DUTIES)
    String giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(
                DutyId.of(id),
                "return",
                sent,
                model,
                response,
                (duty, form) -> duties.giveBack(duty, form.value("note")));
    }

    @PostMapping("/cancel")
    @Asks(Act.GIVE_DUTIES)
    String cancel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(
                DutyId.of(id),
                "cancel",
                sent,
                model,
                response,
                (duty, form) -> duties.cancel(duty, form.value("note")));
    }

    @PostMapping("/extend")
    @Asks(Act.GIVE_DUTIES)
    String extend(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return act(DutyId.of(id), "extend", sent, model, response, (duty, form) -> {
            LocalDate due = form.requiredDay("due").orElse(null);
            if (form.isFine()) {
                duties.extend(duty, due, form.value("reason"));
            }
        });
    }

    /** A page instead of a way on means that something was not taken; what was typed stays on it. */
    private String act(
            DutyId id,
            String act,
            MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            Step step) {
        Fields form = Fields.sent(sent, texts);
        try {
            if (form.value("version").matches("\\d{1,9}")) {
                duties.requireVersion(id, Integer.parseInt(form.value("version")));
            }
            step.take(id, form);
            if (form.isFine()) {
                return "redirect:/duties/" + id;
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        } catch (DutyOvertaken overtaken) {
            form.reject("note", texts.of("people.duty.overtaken"));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(id, form, act, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, form, act, model);
    }

    private String page(DutyId id, Fields form, String act, Model model) {
        Duty duty = duties.get(id);
        model.addAttribute(
                "page",
                new DutyWords(texts, staff.today())
                        .page(duty, duties.steps(id), DutyWords.may(duty, duties), neighbours));
        model.addAttribute("form", form);
        model.addAttribute("act", act);
        return "people/duty";
    }

    private interface Step {
        void take(DutyId id, Fields form);
    }
}
