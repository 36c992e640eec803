package vn.ntm.reporting.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.request.NewRequest;
import vn.ntm.reporting.request.ReportRequests;
import vn.ntm.reporting.request.RequestId;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Lists of requests, and the forms in which one is asked or written down from paper. */
@Controller
@RequestMapping("/reports/requests")
class RequestListsController {
    private final ReportRequests requests;
    private final RequestLists pages;
    private final Texts texts;

    RequestListsController(ReportRequests requests, RequestLists pages, Texts texts) {
        this.requests = requests;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_REPORTS)
    String list(
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String year, Model model) {
        model.addAttribute("page", pages.list(unit, CalendarController.year(year)));
        return "reporting/calendar/requests";
    }

    /** For a paper of an earlier day the communes are those of that day. */
    @GetMapping("/new")
    @Asks(Act.SCHEDULE_REPORTS)
    String ask(@RequestParam(defaultValue = "") String day, Model model) {
        return form(true, begun(day), model);
    }

    @GetMapping("/paper")
    @Asks(Act.PREPARE_REPORTS)
    String paper(@RequestParam(defaultValue = "") String day, Model model) {
        return form(false, begun(day), model);
    }

    private SentForm begun(String day) {
        return SentForm.of(Map.of("day", day.isBlank() ? Vietnamese.date(requests.today()) : day), texts);
    }

    @PostMapping
    @Asks(Act.SCHEDULE_REPORTS)
    String ask(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = read(sent);
        List<String> chosen = form.has("all")
                ? pages.edit(true, form).communes().stream().map(Choice::value).toList()
                : sent.getOrDefault("commune", List.of());
        try {
            Optional<NewRequest> wanted = RequestForm.read(form, sent.getOrDefault("form", List.of()));
            if (wanted.isPresent()) {
                requests.ask(wanted.get(), chosen);
                return "redirect:/reports/requests/sent/" + wanted.get().key();
            }
        } catch (FieldsRefused refused) {
            CalendarRulesController.refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(true, form, model);
    }

    @PostMapping("/paper")
    @Asks(Act.PREPARE_REPORTS)
    String record(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = read(sent);
        try {
            Optional<NewRequest> wanted = RequestForm.read(form, sent.getOrDefault("form", List.of()));
            if (wanted.isPresent()) {
                requests.record(wanted.get());
                return "redirect:/reports/requests";
            }
        } catch (FieldsRefused refused) {
            CalendarRulesController.refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(false, form, model);
    }

    @GetMapping("/sent/{batch}")
    @Asks(Act.SCHEDULE_REPORTS)
    String batch(@PathVariable String batch, Model model) {
        model.addAttribute("page", pages.batch(batch, SentForm.empty(texts)));
        return "reporting/calendar/batch";
    }

    @PostMapping("/sent/{batch}/withdraw")
    @Asks(Act.SCHEDULE_REPORTS)
    String withdraw(
            @PathVariable String batch,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        RequestPage.Batch page = pages.batch(batch, form);
        try {
            requests.withdrawAll(RequestId.of(batch).id(), form.value("reason"));
            return "redirect:/reports/requests/sent/" + page.id();
        } catch (FieldsRefused refused) {
            CalendarRulesController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            return "reporting/calendar/batch";
        }
    }

    private SentForm read(MultiValueMap<String, String> sent) {
        SentForm form = SentForm.of(sent.toSingleValueMap(), texts);
        sent.getOrDefault("form", List.of()).forEach(code -> form.with("form" + code, "on"));
        sent.getOrDefault("commune", List.of()).forEach(code -> form.with("commune" + code, "on"));
        return form;
    }

    private String form(boolean many, SentForm form, Model model) {
        model.addAttribute("page", pages.edit(many, form));
        return "reporting/calendar/newrequest";
    }
}
