package vn.ntm.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import vn.ntm.people.Identifiers;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellReading;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportNotFound;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.Shown;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** One report: as on paper, cell by cell, row by row. */
@Controller
@Asks(Act.SEE_REPORTS)
@RequestMapping("/reports/{id}")
class ReportController {
    private final Reports reports;
    private final ReportDesk desk;
    private final ReportPages pages;
    private final CellPages cells;
    private final Texts texts;

    ReportController(Reports reports, ReportDesk desk, ReportPages pages, CellPages cells, Texts texts) {
        this.reports = reports;
        this.desk = desk;
        this.pages = pages;
        this.cells = cells;
        this.texts = texts;
    }

    static ReportId id(String written) {
        return Identifiers.read(written).map(ReportId::new).orElseThrow(ReportNotFound::new);
    }

    static CellAt at(String written) {
        return CellAt.read(written).orElseThrow(ReportNotFound::new);
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.of(reports.show(id(id))));
        return "reporting/report";
    }

    @GetMapping("/cell")
    String cell(@PathVariable String id, @RequestParam String at, Model model) {
        Shown shown = reports.show(id(id));
        model.addAttribute("page", cells.cell(shown, at(at), null));
        return "reporting/cell";
    }

    @PostMapping("/cell")
    @Asks(Act.PREPARE_REPORTS)
    String write(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Shown shown = reports.show(id(id));
        CellAt at = at(sent.getOrDefault("at", ""));
        SentForm form = SentForm.of(sent, texts);
        boolean takeBack = sent.containsKey("takeBack");
        Map<CellAt, Optional<CellValue>> values = new HashMap<>();
        CellReading read = CellPages.read(shown, at, form.value("value"));
        if (takeBack || read.isNothing()) {
            values.put(at, Optional.empty());
        } else {
            values.put(at, Optional.ofNullable(read.value()));
        }
        if (!takeBack && read.problemKey() != null) {
            form.reject("value", read.problemKey(), read.problemWords().toArray());
        }
        try {
            if (form.isFine()) {
                desk.enter(shown.report().id(), revision(form), values, form.words("note"), null);
                return "redirect:/reports/" + id + "#dau";
            }
        } catch (FieldsRefused refused) {
            refused.problems()
                    .forEach(one -> form.reject(
                            one.field().equals("note") ? "note" : "value",
                            one.messageKey(),
                            one.arguments().toArray()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", cells.cell(shown, at, form));
        return "reporting/cell";
    }

    static int revision(SentForm form) {
        return number(form, "revision");
    }

    /** A hidden number that our own page sent; 0 where somebody bent it. */
    static int number(SentForm form, String field) {
        String typed = form.words(field);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    @GetMapping("/row")
    @Asks(Act.PREPARE_REPORTS)
    String row(@PathVariable String id, @RequestParam String row, Model model) {
        Shown shown = reports.show(id(id));
        model.addAttribute("page", cells.row(shown, row, cells.typed(shown, row)));
        return "reporting/row";
    }

    @PostMapping("/row")
    @Asks(Act.PREPARE_REPORTS)
    String writeRow(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Shown shown = reports.show(id(id));
        String row = sent.getOrDefault("row", "");
        SentForm form = SentForm.of(sent, texts);
        SentForm before = cells.typed(shown, row);
        Map<CellAt, Optional<CellValue>> values = new HashMap<>();
        for (Column column : cells.writable(shown, row)) {
            if (!form.value(column.key())
                    .strip()
                    .equals(before.value(column.key()).strip())) {
                CellReading read = CellReading.read(column, form.value(column.key()));
                if (read.problemKey() != null) {
                    form.reject(
                            column.key(), read.problemKey(), read.problemWords().toArray());
                }
                values.put(new CellAt(row, column.key()), Optional.ofNullable(read.value()));
            }
        }
        try {
            if (form.isFine()) {
                if (!values.isEmpty()) {
                    desk.enter(shown.report().id(), revision(form), values, form.words("note"), null);
                }
                return "redirect:/reports/" + id + "#dau";
            }
        } catch (FieldsRefused refused) {
            refused.problems()
                    .forEach(one -> form.reject(
                            CellAt.read(one.field()).map(CellAt::column).orElse("note"),
                            one.messageKey(),
                            one.arguments().toArray()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", cells.row(shown, row, form));
        return "reporting/row";
    }
}
