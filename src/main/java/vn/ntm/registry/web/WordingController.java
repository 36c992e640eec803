package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.registry.EditedFiles;
import vn.ntm.registry.FileFormat;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Production;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;

/** A document as Word file and PDF, its words edited in Word, its earlier wordings. */
@Controller
@Asks(Act.SEE_DOCUMENTS)
@RequestMapping("/registry/outgoing/{id}")
class WordingController {
    private final Registry registry;
    private final Production production;
    private final EditedFiles edited;
    private final DocumentPages pages;
    private final ComparePages comparing;
    private final Attempt attempt;
    private final Texts texts;

    WordingController(
            Registry registry,
            Production production,
            EditedFiles edited,
            DocumentPages pages,
            ComparePages comparing,
            Attempt attempt,
            Texts texts) {
        this.registry = registry;
        this.production = production;
        this.edited = edited;
        this.pages = pages;
        this.comparing = comparing;
        this.attempt = attempt;
        this.texts = texts;
    }

    @GetMapping("/word")
    ResponseEntity<byte[]> word(@PathVariable String id) {
        return file(id, FileFormat.WORD);
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return file(id, FileFormat.PDF);
    }

    private ResponseEntity<byte[]> file(String id, FileFormat format) {
        Production.Produced file = production.file(OutgoingId.of(id), format);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }

    @PostMapping("/edited")
    @Asks(Act.DRAFT_DOCUMENTS)
    String bring(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "edited", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        Form form = new Form(sent, texts);
        return attempt.of(
                form,
                () -> path(document)
                        + "/edited/"
                        + edited.keep(document, AttachmentController.name(file), AttachmentController.bytes(file)),
                () -> shown(model, form, pages.page(document), "registry/document"),
                response);
    }

    @GetMapping("/edited/{file:\\d{1,18}}")
    @Asks(Act.DRAFT_DOCUMENTS)
    String look(@PathVariable String id, @PathVariable long file, Model model) {
        return compared(model, Form.empty(texts), () -> comparing.edited(OutgoingId.of(id), file));
    }

    @PostMapping("/edited/{file:\\d{1,18}}")
    @Asks(Act.DRAFT_DOCUMENTS)
    String take(
            @PathVariable String id,
            @PathVariable long file,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        Form form = new Form(sent, texts);
        return attempt.of(
                form,
                () -> {
                    edited.take(document, file, form.version());
                    return path(document);
                },
                () -> compared(model, form, () -> comparing.edited(document, file)),
                response);
    }

    @GetMapping("/wordings/{number:\\d{1,9}}")
    String past(@PathVariable String id, @PathVariable int number, Model model) {
        return compared(model, Form.empty(texts), () -> comparing.past(OutgoingId.of(id), number));
    }

    private static String compared(Model model, Form form, Supplier<ComparePage> page) {
        return shown(model, form, page.get(), "registry/compare");
    }

    private static String shown(Model model, Form form, Object page, String view) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return view;
    }

    private static String path(OutgoingId id) {
        return "/registry/outgoing/" + id;
    }
}
