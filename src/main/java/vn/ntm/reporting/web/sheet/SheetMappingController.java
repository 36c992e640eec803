package vn.ntm.reporting.web.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
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
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.sheet.SheetColumns;
import vn.ntm.reporting.sheet.SheetImports;
import vn.ntm.reporting.sheet.SheetLayouts;
import vn.ntm.reporting.sheet.SheetView;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** What a person says about a foreign layout. */
@Controller
@Asks(Act.PREPARE_REPORTS)
@RequestMapping("/reports/{id}/mapping")
class SheetMappingController {
    /** Before the key of a column of the form. */
    private static final String COLUMN = "column.";

    private static final int MOST = 1_000;

    private final SheetImports imports;
    private final SheetLayouts layouts;
    private final SheetPages pages;
    private final Texts texts;

    SheetMappingController(SheetImports imports, SheetLayouts layouts, SheetPages pages, Texts texts) {
        this.imports = imports;
        this.layouts = layouts;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable String id, @RequestParam String file, Model model) {
        SentForm form =
                SentForm.empty(texts).with("sheet", "1").with("first", "1").with("last", "1");
        return page(id, file, form, model);
    }

    @PostMapping
    String explain(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        String file = sent.getOrDefault("file", "");
        try {
            layouts.explain(SheetImportController.id(id), SheetImportController.file(file), said(sent, form));
            return "redirect:/reports/" + id + "/import/" + file;
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, file, form, model);
        }
    }

    /** Persons count from 1, columns from A; what was not chosen lies before the first. */
    private static SheetLayouts.Explained said(Map<String, String> sent, SentForm form) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(COLUMN) && number(value) > 0) {
                columns.put(name.substring(COLUMN.length()), number(value) - 1);
            }
        });
        return new SheetLayouts.Explained(
                number(form.words("sheet")) - 1,
                number(form.words("first")) - 1,
                number(form.words("last")) - 1,
                number(form.words("label")) - 1,
                columns);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Math.min(Integer.parseInt(typed), MOST) : 0;
    }

    @PostMapping("/forget")
    String forget(@PathVariable String id, @RequestParam String layout) {
        layouts.forget(SheetImportController.id(id), SheetImportController.file(layout));
        return "redirect:/reports/" + id + "/import";
    }

    private String page(String id, String file, SentForm form, Model model) {
        ReportId report = SheetImportController.id(id);
        UUID sheet = SheetImportController.file(file);
        SheetImports.Look look = imports.look(report, sheet);
        List<SheetView> views = imports.views(report, sheet);
        int widest = views.stream()
                .flatMap(view -> view.rows().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        model.addAttribute(
                "page",
                new SheetMappingPage(
                        SheetPages.path(report),
                        pages.name(look.report()),
                        file,
                        look.sheet().fileName(),
                        IntStream.range(0, views.size())
                                .mapToObj(
                                        index -> choice(index, views.get(index).name()))
                                .toList(),
                        letters(widest),
                        IntStream.range(0, SheetView.MOST_ROWS)
                                .mapToObj(row -> choice(row, String.valueOf(row + 1)))
                                .toList(),
                        SheetColumns.of(look.content().form(), texts).leaves().stream()
                                .map(one -> new SheetMappingPage.Column(
                                        COLUMN + one.key(),
                                        SheetColumns.of(look.content().form(), texts)
                                                .header(one.key())))
                                .toList(),
                        views.stream().map(SheetMappingController::view).toList(),
                        form,
                        form.error("columns")));
        return "reporting/sheetmapping";
    }

    private static SheetMappingPage.Sheet view(SheetView view) {
        int wide = view.rows().stream().mapToInt(List::size).max().orElse(0);
        return new SheetMappingPage.Sheet(
                view.name(),
                letters(wide).stream().map(Choice::label).toList(),
                IntStream.range(0, view.rows().size())
                        .mapToObj(
                                row -> Stream.concat(Stream.of(String.valueOf(row + 1)), view.rows().get(row).stream())
                                        .toList())
                        .toList());
    }

    private static List<Choice> letters(int wide) {
        return IntStream.range(0, wide)
                .mapToObj(column -> choice(column, Objects.requireNonNull(CellReference.convertNumToColString(column))))
                .toList();
    }

    private static Choice choice(int index, String label) {
        return new Choice(String.valueOf(index + 1), label);
    }
}
