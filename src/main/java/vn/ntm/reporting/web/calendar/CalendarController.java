package vn.ntm.reporting.web.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.calendar.CalendarDesk;

/** What is due for a unit; from here a report is begun. */
@Controller
@Asks(Act.SEE_REPORTS)
@RequestMapping("/reports/calendar")
class CalendarController {
    private final CalendarPages pages;
    private final CalendarDesk desk;

    CalendarController(CalendarPages pages, CalendarDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String show,
            Model model) {
        model.addAttribute("page", pages.page(unit, year(year), show.equals("open")));
        return "reporting/calendar/calendar";
    }

    @PostMapping("/open")
    @Asks(Act.PREPARE_REPORTS)
    String open(@RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String period) {
        return "redirect:/reports/" + desk.begin(form, Period.read(period)).id();
    }

    static int year(String typed) {
        return typed.matches("20\\d\\d") ? Integer.parseInt(typed) : 0;
    }
}
