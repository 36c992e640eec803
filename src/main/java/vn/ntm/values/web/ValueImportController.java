package vn.ntm.values.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.ExportFile;
import vn.ntm.values.bulk.ImportChange;
import vn.ntm.values.bulk.ImportRefused;
import vn.ntm.values.bulk.ValueImport;
import vn.ntm.values.bulk.ValueImports;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.UnreadableTable;

@Controller
@Asks(Act.IMPORT_VALUES)
@RequestMapping("/values/import")
class ValueImportController {
    private static final String UUID_PATH = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final int FARTHEST = 10_000_000;

    private final ValueImports imports;
    private final ValueImportPages pages;
    private final ExportFile files;
    private final Texting words;
    private final Texts texts;

    ValueImportController(ValueImports imports, ValueImportPages pages, ExportFile files, Texting words, Texts texts) {
        this.imports = imports;
        this.pages = pages;
        this.files = files;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    String form(
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "0") String from,
            Model model) {
        return form(null, words.orUsualSet(set), words.year(year), start(from), model);
    }

    @GetMapping("/template.csv")
    void csv(HttpServletResponse response) throws IOException {
        Download.as("mau-so-lieu", ExportFile.Format.CSV, response);
        files.template(ExportFile.Format.CSV, response.getOutputStream());
    }

    @GetMapping("/template.xlsx")
    void xlsx(HttpServletResponse response) throws IOException {
        Download.as("mau-so-lieu", ExportFile.Format.XLSX, response);
        files.template(ExportFile.Format.XLSX, response.getOutputStream());
    }

    @PostMapping
    String receive(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String year,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String wanted = words.orUsualSet(set);
        try {
            UUID id = imports.receive(TableFile.of(name, file.getBytes()), wanted, words.year(year));
            return "redirect:/values/import/" + id;
        } catch (UnreadableTable | ImportRefused refused) {
            response.setStatus(refused.kind().status());
            return form(sentence(refused), wanted, words.year(year), 0, model);
        }
    }

    @GetMapping(UUID_PATH)
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") String from, Model model) {
        return show(id, start(from), null, model);
    }

    @PostMapping(UUID_PATH + "/confirm")
    String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String fingerprint) {
        imports.confirm(id, fingerprint);
        return "redirect:/values/import/" + id;
    }

    @PostMapping(UUID_PATH + "/undo")
    String undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            imports.undo(id, reason);
            return "redirect:/values/import/" + id;
        } catch (ImportRefused refused) {
            response.setStatus(refused.kind().status());
            return show(id, 0, sentence(refused), model);
        }
    }

    private String show(UUID id, int from, @Nullable String problem, Model model) {
        ValueImport one = imports.get(id);
        ValueImport.Done done = one.done();
        if (done == null) {
            model.addAttribute("page", pages.proposed(imports.look(id, from, ValueImportPages.ROWS + 1), from));
        } else {
            List<ImportChange> since = imports.changedSince(id, ValueImportPages.ROWS);
            model.addAttribute("page", pages.done(one, done, since, problem));
        }
        return "values/import";
    }

    private String form(@Nullable String problem, String set, int year, int from, Model model) {
        List<ValueImport> past = imports.newest(from, ValueImportPages.ROWS + 1);
        model.addAttribute("page", pages.form(problem, set, year, past, from));
        return "values/imports";
    }

    private String sentence(Refusal refused) {
        return texts.of(refused.messageKey(), refused.arguments());
    }

    private static int start(String from) {
        return from.matches("\\d{1,7}") ? Math.min(Integer.parseInt(from), FARTHEST) : 0;
    }
}
