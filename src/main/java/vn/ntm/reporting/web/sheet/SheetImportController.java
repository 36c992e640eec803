package vn.ntm.reporting.web.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.ntm.people.Identifiers;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportNotFound;
import vn.ntm.reporting.sheet.SheetImports;
import vn.ntm.reporting.sheet.SheetOvertaken;
import vn.ntm.reporting.sheet.SheetRefused;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;

/** Edited files of a report: sent, looked at, taken, taken back. */
@Controller
@Asks(Act.PREPARE_REPORTS)
@RequestMapping("/reports/{id}/import")
class SheetImportController {
    private final SheetImports imports;
    private final SheetPages pages;
    private final Texts texts;

    SheetImportController(SheetImports imports, SheetPages pages, Texts texts) {
        this.imports = imports;
        this.pages = pages;
        this.texts = texts;
    }

    static ReportId id(String written) {
        return Identifiers.read(written).map(ReportId::new).orElseThrow(ReportNotFound::new);
    }

    static UUID file(String written) {
        return Identifiers.read(written).orElseThrow(ReportNotFound::new);
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        return form(id(id), null, model);
    }

    private String form(ReportId id, @Nullable String problem, Model model) {
        model.addAttribute("page", pages.sheets(id, problem));
        return "reporting/sheets";
    }

    @PostMapping
    String receive(@PathVariable String id, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return "redirect:/reports/" + id + "/import/" + imports.receive(id(id), name, file.getBytes());
        } catch (SheetRefused refused) {
            response.setStatus(refused.kind().status());
            return form(id(id), sentence(refused), model);
        }
    }

    @GetMapping("/{file}")
    String show(@PathVariable String id, @PathVariable String file, Model model) {
        return show(id, file, null, model);
    }

    private String show(String id, String file, @Nullable String problem, Model model) {
        model.addAttribute("page", pages.one(imports.look(id(id), file(file)), problem));
        return "reporting/sheet";
    }

    @PostMapping("/{file}/apply")
    String apply(
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") List<String> cell,
            Model model,
            HttpServletResponse response) {
        Set<CellAt> chosen =
                cell.stream().map(CellAt::read).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        try {
            imports.apply(id(id), file(file), fingerprint, all.isEmpty() ? chosen : null);
            return "redirect:/reports/" + id + "/import/" + file;
        } catch (SheetRefused | SheetOvertaken refused) {
            response.setStatus(refused.kind().status());
            return show(id, file, sentence(refused), model);
        }
    }

    @PostMapping("/{file}/undo")
    String undo(@PathVariable String id, @PathVariable String file, Model model, HttpServletResponse response) {
        try {
            imports.undo(id(id), file(file));
            return "redirect:/reports/" + id + "/import/" + file;
        } catch (SheetRefused refused) {
            response.setStatus(refused.kind().status());
            return show(id, file, sentence(refused), model);
        }
    }

    private String sentence(Refusal refused) {
        return texts.of(refused.messageKey(), refused.arguments());
    }
}
