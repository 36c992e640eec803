package vn.ntm.reporting.web.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.reporting.below.ReceivedReports;
import vn.ntm.shared.Texts;

/** What a superior has received, and a word to those who are late. */
@Controller
@Asks(Act.RECEIVE_REPORTS)
@RequestMapping("/reports/received")
class ReceivedReportsController {
    private final ReceivedPages pages;
    private final ReceivedReports received;
    private final Texts texts;

    ReceivedReportsController(ReceivedPages pages, ReceivedReports received, Texts texts) {
        this.pages = pages;
        this.received = received;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String cell,
            @RequestParam(defaultValue = "") String reminded,
            Model model) {
        model.addAttribute("page", pages.page(pages.asked(form, period, show, cell), said(reminded)));
        return "reporting/calendar/received";
    }

    @PostMapping("/remind")
    String remind(@RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String period) {
        ReceivedPages.Asked asked = pages.asked(form, period, "", "");
        int reminded = received.remind(asked.form(), asked.period());
        return "redirect:" + ReceivedPages.path(asked.form(), asked.period()) + "&reminded=" + reminded;
    }

    private @Nullable String said(String reminded) {
        return reminded.matches("\\d{1,5}") ? texts.of("reporting.received.reminded-now", reminded) : null;
    }
}
