package vn.ntm.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.NewFile;
import vn.ntm.evidence.NewPiece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.PrivacyClass;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.Texts;

/** Bringing evidence: one or many files, or an address. */
@Controller
@Asks(Act.ADD_EVIDENCE)
class NewEvidenceController {
    private final EvidenceDesk desk;
    private final NewPages pages;
    private final Texts texts;

    NewEvidenceController(EvidenceDesk desk, NewPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/evidence/new")
    String ask(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("page", pages.page(pages.begun(new Form(asked, texts))));
        return "evidence/new";
    }

    @PostMapping("/evidence")
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(sent, texts);
        NewPiece wanted = read(form);
        try {
            if (form.isFine()) {
                List<PieceId> added = desk.add(wanted, chosen(files));
                return added.size() == 1 ? "redirect:/evidence/" + added.getFirst() : "redirect:/evidence";
            }
            desk.check(wanted, chosen(files));
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.page(form));
        return "evidence/new";
    }

    private NewPiece read(Form form) {
        String set = form.value("set");
        List<IndicatorRef> indicators = form.all("indicators").stream()
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new IndicatorRef(set, code))
                .toList();
        String replaces = form.value("replaces");
        return new NewPiece(
                pages.unit(form),
                facts(form),
                indicators,
                Years.read(form, texts),
                replaces.isEmpty() ? null : PieceId.of(replaces),
                Identifiers.read(form.value("key")).orElseGet(UUID::randomUUID));
    }

    private PieceFacts facts(Form form) {
        Optional<EvidenceKind> kind = form.choice("kind", EvidenceKind.values());
        Optional<PrivacyClass> privacy = form.choice("privacy", PrivacyClass.values());
        if (kind.isEmpty()) {
            form.reject("kind", texts.of("evidence.kind.missing"));
        }
        if (privacy.isEmpty()) {
            form.reject("privacy", texts.of("evidence.privacy.missing"));
        }
        boolean link = kind.isPresent() && kind.get() == EvidenceKind.LINK;
        return new PieceFacts(
                kind.orElse(EvidenceKind.SCAN),
                form.value("title"),
                form.value("number"),
                form.day("issuedOn"),
                form.value("issuer"),
                form.day("validTo"),
                privacy.orElse(PrivacyClass.INTERNAL),
                link ? form.value("address") : null);
    }

    /** A file field nobody filled sends one part without a name. */
    private static List<NewFile> chosen(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !nameOf(file).isEmpty())
                .map(file -> new NewFile(nameOf(file), file::getBytes))
                .toList();
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
