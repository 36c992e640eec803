package vn.ntm.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportWay;
import vn.ntm.reporting.Reports;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** The steps of a report: before the leader, signed and sent, returned, accepted, locked, corrected. */
@Controller
@Asks(Act.SEE_REPORTS)
@RequestMapping("/reports/{id}")
class ReportWayController {
    private final Reports reports;
    private final ReportDesk desk;
    private final ReportWay way;
    private final ReturnPages pages;
    private final Texts texts;

    ReportWayController(Reports reports, ReportDesk desk, ReportWay way, ReturnPages pages, Texts texts) {
        this.reports = reports;
        this.desk = desk;
        this.way = way;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/hand-in")
    @Asks(Act.PREPARE_REPORTS)
    String handIn(@PathVariable String id, @RequestParam int revision) {
        desk.handIn(ReportController.id(id), revision);
        return back(id);
    }

    @PostMapping("/send")
    @Asks(Act.SIGN_REPORTS)
    String send(@PathVariable String id, @RequestParam int revision, @RequestParam String seen) {
        way.send(ReportController.id(id), revision, seen);
        return back(id);
    }

    @PostMapping("/accept")
    @Asks(Act.RECEIVE_REPORTS)
    String accept(@PathVariable String id, @RequestParam int revision) {
        way.accept(ReportController.id(id), revision);
        return back(id);
    }

    @PostMapping("/lock")
    @Asks(Act.RECEIVE_REPORTS)
    String lock(@PathVariable String id, @RequestParam int revision) {
        way.lock(ReportController.id(id), revision);
        return back(id);
    }

    private static String back(String id) {
        return "redirect:/reports/" + id;
    }

    @GetMapping("/give-back")
    @Asks(Act.SIGN_REPORTS)
    String askBack(@PathVariable String id, @RequestParam Map<String, String> asked, Model model) {
        return ask(id, asked, "give-back", model);
    }

    @GetMapping("/return")
    @Asks(Act.RECEIVE_REPORTS)
    String askReturn(@PathVariable String id, @RequestParam Map<String, String> asked, Model model) {
        return ask(id, asked, "return", model);
    }

    private String ask(String id, Map<String, String> asked, String action, Model model) {
        SentForm form = SentForm.empty(texts)
                .with("row.1", asked.getOrDefault("row", ""))
                .with("column.1", asked.getOrDefault("column", ""));
        model.addAttribute("page", pages.of(reports.show(ReportController.id(id)), action, form));
        return "reporting/return";
    }

    @PostMapping("/give-back")
    @Asks(Act.SIGN_REPORTS)
    String giveBack(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return back(id, sent, "give-back", way::giveBack, model, response);
    }

    @PostMapping("/return")
    @Asks(Act.RECEIVE_REPORTS)
    String giveBackToUnit(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return back(id, sent, "return", way::giveBackToUnit, model, response);
    }

    /** One of the two ways back. */
    private interface Back {
        Report give(ReportId id, int seen, String reason, Map<CellAt, String> remarks);
    }

    private String back(
            String id, Map<String, String> sent, String action, Back back, Model model, HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Map<CellAt, String> remarks = new LinkedHashMap<>();
        for (int slot = 1; slot <= ReturnPages.SLOTS; slot++) {
            String words = form.words("words." + slot);
            String row = form.words("row." + slot);
            if (!words.isEmpty() && row.isEmpty()) {
                form.reject("row." + slot, "reporting.return.row-missing");
            }
            if (!row.isEmpty() && (!words.isEmpty() || form.has("column." + slot))) {
                String column = form.has("column." + slot) ? form.words("column." + slot) : "text";
                remarks.put(new CellAt(row, column), words);
            }
        }
        try {
            if (form.isFine()) {
                back.give(ReportController.id(id), ReportController.revision(form), form.words("reason"), remarks);
                return back(id);
            }
        } catch (FieldsRefused refused) {
            refused.problems()
                    .forEach(one -> form.reject(
                            one.field().equals("reason") ? "reason" : "words." + slotOf(one.field(), remarks),
                            one.messageKey(),
                            one.arguments().toArray()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.of(reports.show(ReportController.id(id)), action, form));
        return "reporting/return";
    }

    private static int slotOf(String place, Map<CellAt, String> remarks) {
        return 1 + remarks.keySet().stream().map(CellAt::toString).toList().indexOf(place);
    }

    @PostMapping("/correct")
    @Asks(Act.PREPARE_REPORTS)
    String correct(@PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return "redirect:/reports/"
                + desk.correct(ReportController.id(id), reason).id();
    }

    @GetMapping("/differences")
    String differences(@PathVariable String id, @RequestParam(defaultValue = "") String with, Model model) {
        model.addAttribute("page", pages.differences(reports.show(ReportController.id(id)), with));
        return "reporting/differences";
    }
}
