package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
import vn.ntm.registry.DocumentFile;
import vn.ntm.registry.DocumentFiles;
import vn.ntm.registry.LinkKind;
import vn.ntm.registry.Links;
import vn.ntm.registry.NewLink;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;

/** Files of a document, and the documents it is linked with. */
@Controller
@Asks(Act.SEE_DOCUMENTS)
@RequestMapping("/registry/outgoing/{id}")
class AttachmentController {
    private final Registry registry;
    private final DocumentFiles files;
    private final Links links;
    private final DocumentPages pages;
    private final Attempt attempt;
    private final Texts texts;

    AttachmentController(
            Registry registry, DocumentFiles files, Links links, DocumentPages pages, Attempt attempt, Texts texts) {
        this.registry = registry;
        this.files = files;
        this.links = links;
        this.pages = pages;
        this.attempt = attempt;
        this.texts = texts;
    }

    @GetMapping("/files/{file:\\d{1,18}}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable long file) {
        OutgoingId document = OutgoingId.of(id);
        DocumentFile wanted = files.get(document, file);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(wanted.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(files.content(document, file));
    }

    @PostMapping("/files")
    String bring(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        return tried(
                id,
                new Form(sent, texts),
                (document, form) -> files.bring(document, name(file), bytes(file)),
                model,
                response);
    }

    @PostMapping("/signed")
    @Asks(Act.NUMBER_DOCUMENTS)
    String bringSigned(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            Model model,
            HttpServletResponse response) {
        return tried(
                id,
                new Form(sent, texts),
                (document, form) ->
                        files.bringSigned(document, name(signed), bytes(signed), form.value("signedReason")),
                model,
                response);
    }

    @PostMapping("/links")
    String link(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(sent, texts);
        NewLink wanted = new NewLink(
                form.choice("linkKind", LinkKind.values()).orElse(LinkKind.BASIS),
                form.value("linkNumber"),
                form.day("linkDated"),
                form.value("linkIssuer"),
                form.value("linkSubject"));
        return tried(id, form, (document, typed) -> links.add(document, wanted), model, response);
    }

    @PostMapping("/links/{link:\\d{1,18}}/end")
    String unlink(@PathVariable String id, @PathVariable long link) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        links.remove(document, link);
        return "redirect:/registry/outgoing/" + document;
    }

    private String tried(String id, Form form, Deed deed, Model model, HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        return attempt.of(
                form,
                () -> {
                    deed.does(document, form);
                    return "/registry/outgoing/" + document;
                },
                () -> {
                    model.addAttribute("page", pages.page(document));
                    model.addAttribute("form", form);
                    return "registry/document";
                },
                response);
    }

    static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private interface Deed {
        void does(OutgoingId document, Form form);
    }
}
