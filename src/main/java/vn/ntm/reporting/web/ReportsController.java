package vn.ntm.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.reporting.Opening;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Reports within reach, and a new one. */
@Controller
@Asks(Act.SEE_REPORTS)
@RequestMapping("/reports")
class ReportsController {
    private final ReportListPages pages;
    private final ReportDesk desk;
    private final Texts texts;

    ReportsController(ReportListPages pages, ReportDesk desk, Texts texts) {
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.list(SentForm.of(asked, texts)));
        return "reporting/reports";
    }

    @GetMapping("/new")
    @Asks(Act.PREPARE_REPORTS)
    String ask(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.open(SentForm.of(asked, texts)));
        return "reporting/open";
    }

    @PostMapping
    @Asks(Act.PREPARE_REPORTS)
    String open(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Optional<Period> period = Period.read(form.words("period"));
        LocalDate due = form.day("due");
        if (period.isEmpty()) {
            form.reject("period", "reporting.open.period-missing");
        }
        if (!form.has("form")) {
            form.reject("form", "reporting.open.form-missing");
        }
        if (form.isFine() && period.isPresent()) {
            try {
                Report report = desk.open(
                        new Opening(pages.ownUnit(), form.words("form"), period.get(), form.words("set"), due, null));
                return "redirect:/reports/" + report.id();
            } catch (Refusal refused) {
                form.reject("form", refused.messageKey(), refused.arguments());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.open(form));
        return "reporting/open";
    }
}
