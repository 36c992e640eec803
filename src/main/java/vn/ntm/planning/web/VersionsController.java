package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
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
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanTexts;
import vn.ntm.planning.Planning;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** The versions of the words of a plan: listed, compared, made from a revised document. */
@Controller
@RequestMapping("/plans/{id}")
class VersionsController {
    private final Planning planning;
    private final PlanTexts planTexts;
    private final Overviews overviews;
    private final Access access;
    private final Texts texts;

    VersionsController(Planning planning, PlanTexts planTexts, Overviews overviews, Access access, Texts texts) {
        this.planning = planning;
        this.planTexts = planTexts;
        this.overviews = overviews;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/versions")
    @Asks(Act.SEE_PLANS)
    String list(@PathVariable String id, Model model) {
        return page(PlanId.of(id), SentForm.empty(texts), model);
    }

    @PostMapping("/versions")
    @Asks(Act.PREPARE_PLANS)
    String upload(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response)
            throws IOException {
        PlanId plan = PlanId.of(id);
        SentForm form = SentForm.of(sent, texts);
        planning.get(plan);
        if (file == null || file.isEmpty()) {
            form.reject("file", "planning.import.noFile");
        } else {
            try {
                planTexts.upload(plan, file.getBytes(), nameOf(file), form.value("note"), seen(form));
                return "redirect:/plans/" + plan + "/versions";
            } catch (UnreadableDocument unreadable) {
                form.reject("file", unreadable.messageKey(), unreadable.arguments());
            } catch (FieldsRefused refused) {
                refuse(form, refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(plan, form, model);
    }

    @GetMapping("/compare")
    @Asks(Act.SEE_PLANS)
    String compare(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String all,
            Model model) {
        PlanId plan = PlanId.of(id);
        int newest = planning.textVersion(plan);
        int later = version(to, newest, newest);
        int earlier = version(from, Math.max(1, later - 1), newest);
        model.addAttribute("page", overviews.page(overviews.of(plan), "versions"));
        model.addAttribute(
                "compare",
                ComparePage.of(
                        earlier,
                        planning.content(plan, earlier),
                        later,
                        planning.content(plan, later),
                        all.equals("1")));
        return "planning/compare";
    }

    static void refuse(SentForm form, FieldsRefused refused) {
        refused.sayIn(form);
    }

    /** The version a form was filled from; none that there ever was when it does not say. */
    static int seen(SentForm form) {
        return version(form.value("version"), -1, Integer.MAX_VALUE);
    }

    private static int version(String typed, int otherwise, int newest) {
        boolean known = typed.matches("\\d{1,9}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= newest;
        return known ? Integer.parseInt(typed) : otherwise;
    }

    /** The name without the folders some browsers put before it. */
    private static String nameOf(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private String page(PlanId id, SentForm form, Model model) {
        Overviews.Overview overview = overviews.of(id);
        boolean mayChange = overview.plan().status().isOpen()
                && access.mayChange(Act.PREPARE_PLANS, overview.plan().unitCode());
        model.addAttribute("page", overviews.page(overview, "versions"));
        model.addAttribute(
                "versions",
                new VersionsPage(
                        planTexts.versions(id).stream()
                                .map(VersionsPage.Row::of)
                                .toList(),
                        mayChange,
                        planning.textVersion(id),
                        form));
        return "planning/versions";
    }
}
