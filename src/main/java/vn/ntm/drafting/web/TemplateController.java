package vn.ntm.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.drafting.DocumentType;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Template;
import vn.ntm.drafting.TemplateNotFound;
import vn.ntm.drafting.TemplateWasChanged;
import vn.ntm.drafting.Templates;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The templates of the commune: download, change in Word, bring back, go back. */
@Controller
@Asks(Act.KEEP_TEMPLATES)
@RequestMapping("/drafting/templates")
class TemplateController {
    private static final int COMMUNE_CODE = 5;
    private static final String HERE = "/drafting/templates";

    private final Templates templates;
    private final Access access;
    private final Texts texts;

    TemplateController(Templates templates, Access access, Texts texts) {
        this.templates = templates;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    String all(Model model) {
        List<TemplatesPage.Row> rows =
                DocumentTypes.catalogue().all().stream().map(this::row).toList();
        model.addAttribute("page", new TemplatesPage(rows));
        return "drafting/templates";
    }

    @GetMapping("/{type}")
    String one(@PathVariable String type, Model model) {
        return page(type(type), List.of(), model);
    }

    @GetMapping("/{type}/file")
    ResponseEntity<byte[]> current(@PathVariable String type) {
        DocumentType wanted = type(type);
        return file(wanted, templates.current(unit(), wanted));
    }

    @GetMapping("/{type}/versions/{id:\\d{1,18}}")
    ResponseEntity<byte[]> version(@PathVariable String type, @PathVariable long id) {
        DocumentType wanted = type(type);
        return file(wanted, templates.version(unit(), wanted, id));
    }

    @PostMapping("/{type}")
    String take(
            @PathVariable String type,
            @RequestParam(required = false) @Nullable MultipartFile template,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        DocumentType wanted = type(type);
        if (template == null || template.isEmpty()) {
            return refused(
                    wanted, HttpStatus.UNPROCESSABLE_CONTENT, texts.of("drafting.template.missing"), model, response);
        }
        String name = Objects.requireNonNullElse(template.getOriginalFilename(), "");
        try {
            List<String> errors = templates.take(unit(), wanted, name, bytes(template), seen(seen)).stream()
                    .map(finding -> finding.sentence(texts))
                    .toList();
            if (!errors.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(wanted, errors, model);
            }
            return "redirect:" + HERE + "/" + wanted.key();
        } catch (TemplateWasChanged faster) {
            return refused(wanted, HttpStatus.CONFLICT, texts.of(faster.messageKey()), model, response);
        }
    }

    /** Uses an earlier version again; 0 is the built-in one. */
    @PostMapping("/{type}/versions/{id:\\d{1,18}}")
    String takeBack(
            @PathVariable String type,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        DocumentType wanted = type(type);
        try {
            templates.takeBack(unit(), wanted, id, seen(seen));
            return "redirect:" + HERE + "/" + wanted.key();
        } catch (TemplateWasChanged faster) {
            return refused(wanted, HttpStatus.CONFLICT, texts.of(faster.messageKey()), model, response);
        }
    }

    private String refused(
            DocumentType type, HttpStatus status, String reason, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        return page(type, List.of(reason), model);
    }

    private String page(DocumentType type, List<String> errors, Model model) {
        List<Template> versions = templates.of(unit(), type);
        long seen = versions.stream()
                .filter(Template::inUse)
                .mapToLong(Template::id)
                .findFirst()
                .orElse(0);
        boolean own = versions.stream().anyMatch(one -> one.inUse() && !one.isBuiltIn());
        model.addAttribute(
                "page",
                new TemplatePage(
                        HERE + "/" + type.key(),
                        type.name(),
                        own,
                        seen,
                        versions.stream().map(this::version).toList(),
                        errors));
        return "drafting/template";
    }

    private TemplatesPage.Row row(DocumentType type) {
        return templates.of(unit(), type).stream()
                .filter(one -> one.inUse() && !one.isBuiltIn())
                .map(one -> new TemplatesPage.Row(type.key(), type.name(), true, detail(one)))
                .findFirst()
                .orElse(new TemplatesPage.Row(type.key(), type.name(), false, ""));
    }

    private TemplatePage.Version version(Template template) {
        String name = template.isBuiltIn() ? texts.of("drafting.template.built-in") : template.name();
        return new TemplatePage.Version(template.id(), name, detail(template), template.inUse(), template.isBuiltIn());
    }

    private String detail(Template template) {
        return texts.of("drafting.template.by-at", template.by(), Vietnamese.moment(template.at()));
    }

    private ResponseEntity<byte[]> file(DocumentType type, byte[] content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(texts.of("drafting.template.file-name", type.name()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private static DocumentType type(String key) {
        return DocumentTypes.catalogue().find(key).orElseThrow(TemplateNotFound::new);
    }

    /** Whoever keeps templates sits in a commune. */
    private String unit() {
        String seat = access.actor().unitCode();
        return seat.substring(0, Math.min(COMMUNE_CODE, seat.length()));
    }

    private static long seen(String sent) {
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
