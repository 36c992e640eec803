package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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
import vn.ntm.access.ForeignUnit;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.AlreadyImported;
import vn.ntm.planning.Confirmation;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.Proposal;
import vn.ntm.shared.Texts;

/** Upload, review, confirm or drop. */
@Controller
@Asks(Act.IMPORT_PLAN)
@RequestMapping("/plans/import")
class PlanImportController {
    private final PlanImports imports;
    private final CriteriaSets sets;
    private final Gazetteer gazetteer;
    private final Texts texts;

    PlanImportController(PlanImports imports, CriteriaSets sets, Gazetteer gazetteer, Texts texts) {
        this.imports = imports;
        this.sets = sets;
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("page", new UploadPage(null));
        return "planning/import";
    }

    @PostMapping
    String upload(@RequestParam(required = false) MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(
                    texts.of(
                            file == null || nameOf(file).isEmpty()
                                    ? "planning.import.noFile"
                                    : "planning.import.emptyFile"),
                    model,
                    response);
        }
        try {
            ImportId id = imports.stage(file.getBytes(), nameOf(file));
            return "redirect:/plans/import/" + id;
        } catch (UnreadableDocument unreadable) {
            return refused(texts.of(unreadable.messageKey(), unreadable.arguments()), model, response);
        }
    }

    @GetMapping("/{id}")
    String review(@PathVariable String id, Model model) {
        Proposal proposal = imports.proposal(ImportId.of(id));
        return review(proposal, ReviewForm.asRead(proposal), model);
    }

    @PostMapping("/{id}")
    String confirm(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        ImportId importId = ImportId.of(id);
        Proposal proposal = imports.proposal(importId);
        ReviewForm form = ReviewForm.asSent(sent);
        if ("redraw".equals(form.value("act"))) {
            return review(proposal, form, model);
        }
        Optional<Confirmation> confirmed = new ReviewedPlan(form, sets.outlines(), gazetteer, texts).confirmation();
        if (confirmed.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return review(proposal, form, model);
        }
        try {
            PlanId plan = imports.confirm(importId, confirmed.get());
            return "redirect:/plans/" + plan;
        } catch (AlreadyImported | ForeignUnit refused) {
            form.reject("unitCode", texts.of(refused.messageKey(), refused.arguments()));
            response.setStatus(refused.kind().status());
            return review(proposal, form, model);
        }
    }

    @PostMapping("/{id}/drop")
    String drop(@PathVariable String id) {
        imports.drop(ImportId.of(id));
        return "redirect:/plans/import";
    }

    private String review(Proposal proposal, ReviewForm form, Model model) {
        model.addAttribute("page", ReviewPage.of(proposal, form, sets.outlines(), gazetteer));
        return "planning/review";
    }

    private static String refused(String reason, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new UploadPage(reason));
        return "planning/import";
    }

    /** The name without the folders some browsers put before it. */
    private static String nameOf(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
