package vn.ntm.reporting.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.calendar.DueRule;
import vn.ntm.reporting.calendar.NewRow;
import vn.ntm.reporting.calendar.ScheduleDesk;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** The calendar of a province, and the form in which the province changes it. */
@Controller
@RequestMapping("/reports/calendar/rules")
class CalendarRulesController {
    private final CalendarRules pages;
    private final ScheduleDesk desk;
    private final Texts texts;

    CalendarRulesController(CalendarRules pages, ScheduleDesk desk, Texts texts) {
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_REPORTS)
    String show(
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        model.addAttribute("page", pages.page(province, day));
        return "reporting/calendar/rules";
    }

    @GetMapping("/edit")
    @Asks(Act.SCHEDULE_REPORTS)
    String edit(
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String series,
            Model model) {
        return form(pages.edit(province, series), model);
    }

    @PostMapping
    @Asks(Act.SCHEDULE_REPORTS)
    String enter(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = SentForm.of(sent.toSingleValueMap(), texts);
        List<String> chosen = sent.getOrDefault("form", List.of());
        chosen.forEach(code -> form.with("form" + code, "on"));
        CalendarRulesPage.Edit page = pages.edit(form);
        Optional<NewRow> row = read(form, chosen);
        try {
            if (row.isPresent()) {
                desk.enter(row.get());
                return "redirect:/reports/calendar/rules?province=" + row.get().province();
            }
        } catch (FieldsRefused refused) {
            refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(page, model);
    }

    private static String form(CalendarRulesPage.Edit page, Model model) {
        model.addAttribute("page", page);
        return "reporting/calendar/rule";
    }

    static void refuse(SentForm form, FieldsRefused refused) {
        refused.sayIn(form);
    }

    private static Optional<NewRow> read(SentForm form, List<String> chosen) {
        LocalDate from = form.day("from");
        LocalDate to = form.day("to");
        DueRule due = rule(form, "due");
        DueRule forward = rule(form, "forward");
        Optional<Period.Kind> kind = Stream.of(Period.Kind.values())
                .filter(one -> one != Period.Kind.ON_DEMAND && one.name().equals(form.value("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            form.reject("kind", "reporting.calendar.kind-missing");
        }
        if (!form.has("from")) {
            form.reject("from", "reporting.calendar.from-missing");
        }
        String numbers = form.words("numbers");
        if (!numbers.matches("|\\d{1,2}(\\s*,\\s*\\d{1,2})*")) {
            form.reject("numbers", "reporting.calendar.numbers-wrong");
        }
        return from == null || due == null || forward == null || kind.isEmpty() || !form.isFine()
                ? Optional.empty()
                : Optional.of(new NewRow(
                        form.value("province"),
                        form.value("series"),
                        form.words("title"),
                        kind.get(),
                        Stream.of(numbers.split(",", -1))
                                .map(String::strip)
                                .filter(number -> !number.isEmpty())
                                .map(Integer::valueOf)
                                .toList(),
                        chosen,
                        due,
                        forward,
                        form.has("next"),
                        form.has("asked"),
                        from,
                        to,
                        form.words("basis"),
                        form.words("note"),
                        seen(form)));
    }

    private static long seen(SentForm form) {
        return form.value("seen").matches("\\d{1,18}") ? Long.parseLong(form.value("seen")) : 0;
    }

    private static @Nullable DueRule rule(SentForm form, String what) {
        boolean after = form.value(what + "In").equals("after");
        Integer day = form.whole(what + "Day", after ? 0 : 1, after ? DueRule.MOST_DAYS : 31);
        if (!form.has(what + "Day")) {
            form.reject(what + "Day", "reporting.calendar.day-missing");
        }
        Integer months = after ? Integer.valueOf(0) : form.whole(what + "In", 0, DueRule.MOST_MONTHS);
        return day == null || months == null ? null : after ? DueRule.daysAfter(day) : DueRule.dayOfMonth(months, day);
    }
}
