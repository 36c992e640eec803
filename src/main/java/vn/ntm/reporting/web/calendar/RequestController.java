package vn.ntm.reporting.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
import vn.ntm.reporting.request.ReportRequests;
import vn.ntm.reporting.request.RequestDesk;
import vn.ntm.reporting.request.RequestId;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** One request: its forms are opened or answered with what was reported before, its questions answered, signed and sent. */
@Controller
@RequestMapping("/reports/requests/{id}")
class RequestController {
    private final RequestDesk desk;
    private final ReportRequests requests;
    private final RequestPages pages;
    private final Texts texts;

    RequestController(RequestDesk desk, ReportRequests requests, RequestPages pages, Texts texts) {
        this.desk = desk;
        this.requests = requests;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_REPORTS)
    String show(@PathVariable String id, Model model) {
        return page(RequestId.of(id), SentForm.empty(texts), model);
    }

    @PostMapping("/open")
    @Asks(Act.PREPARE_REPORTS)
    String open(@PathVariable String id, @RequestParam(defaultValue = "") String form) {
        return "redirect:/reports/" + desk.open(RequestId.of(id), form).id();
    }

    @PostMapping("/reuse")
    @Asks(Act.PREPARE_REPORTS)
    String reuse(@PathVariable String id, @RequestParam(defaultValue = "") String form) {
        desk.reuse(RequestId.of(id), form);
        return back(id);
    }

    @PostMapping("/answers")
    @Asks(Act.PREPARE_REPORTS)
    String answer(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Map<Integer, String> typed = new HashMap<>();
        sent.forEach((field, value) -> {
            if (field.matches("answer\\d{1,3}")) {
                typed.put(Integer.valueOf(field.substring("answer".length())), value);
            }
        });
        String seen = form.value("seen");
        return tried(
                id,
                form,
                model,
                response,
                () -> desk.answer(RequestId.of(id), typed, seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1));
    }

    @PostMapping("/hand-in")
    @Asks(Act.PREPARE_REPORTS)
    String handIn(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return tried(id, SentForm.of(sent, texts), model, response, () -> desk.handIn(RequestId.of(id)));
    }

    @PostMapping("/send")
    @Asks(Act.SIGN_REPORTS)
    String send(@PathVariable String id) {
        desk.send(RequestId.of(id));
        return back(id);
    }

    @PostMapping("/give-back")
    @Asks(Act.SIGN_REPORTS)
    String giveBack(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        return tried(id, form, model, response, () -> desk.giveBack(RequestId.of(id), form.value("reason")));
    }

    @PostMapping("/withdraw")
    @Asks(Act.SEE_REPORTS)
    String withdraw(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        return tried(id, form, model, response, () -> requests.withdraw(RequestId.of(id), form.value("reason")));
    }

    private String tried(String id, SentForm form, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return back(id);
        } catch (FieldsRefused refused) {
            CalendarRulesController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(RequestId.of(id), form, model);
        }
    }

    private static String back(String id) {
        return "redirect:/reports/requests/" + RequestId.of(id);
    }

    private String page(RequestId id, SentForm form, Model model) {
        model.addAttribute("page", pages.page(id, form));
        return "reporting/calendar/request";
    }
}
