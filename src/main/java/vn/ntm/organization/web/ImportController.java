package vn.ntm.organization.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.ntm.organization.updates.UnitUpdate;
import vn.ntm.organization.updates.UnitUpdates;
import vn.ntm.organization.updates.UpdateFile;
import vn.ntm.shared.Texts;

@Controller
@Asks(Act.CHANGE_UNITS)
@RequestMapping("/units/import")
class ImportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final UnitUpdates updates;
    private final Texts texts;
    private final ImportPages pages;

    ImportController(UnitUpdates updates, Texts texts) {
        this.updates = updates;
        this.texts = texts;
        this.pages = new ImportPages(texts);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("page", pages.form(null, updates.history()));
        return "organization/import";
    }

    @GetMapping("/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-cap-nhat-don-vi.csv\"")
                .body(pages.template());
    }

    @PostMapping
    String receive(
            @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable UUID request, Model model)
            throws IOException {
        if (file.isEmpty()) {
            model.addAttribute("page", pages.form(texts.of("organization.import.noFile"), updates.history()));
            return "organization/import";
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return "redirect:/units/import/"
                + updates.receive(new UpdateFile(name, file.getBytes()), request == null ? UUID.randomUUID() : request);
    }

    @GetMapping("/{id:\\d{1,18}}")
    String show(@PathVariable long id, Model model) {
        UnitUpdate update = updates.get(id);
        model.addAttribute("page", pages.update(update, updates.reportOf(update)));
        return "organization/update";
    }

    @PostMapping("/{id:\\d{1,18}}/confirm")
    String confirm(@PathVariable long id) {
        updates.confirm(id);
        return "redirect:/units/import/" + id;
    }
}
