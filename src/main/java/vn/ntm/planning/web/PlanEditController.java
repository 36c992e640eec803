package vn.ntm.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanOvertaken;
import vn.ntm.planning.PlanTexts;
import vn.ntm.planning.Planning;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Editing the paragraphs of a plan: what is saved is another version, read and checked anew. */
@Controller
@Asks(Act.PREPARE_PLANS)
@RequestMapping("/plans/{id}/edit")
class PlanEditController {
    /** Kinds of paragraphs that cannot be edited as words. */
    private static final String TABLE = "TABLE_ROW";

    private final Planning planning;
    private final PlanTexts planTexts;
    private final Overviews overviews;
    private final Texts texts;

    PlanEditController(Planning planning, PlanTexts planTexts, Overviews overviews, Texts texts) {
        this.planning = planning;
        this.planTexts = planTexts;
        this.overviews = overviews;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        PlanId plan = PlanId.of(id);
        return page(plan, planning.textVersion(plan), SentForm.empty(texts), null, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        SentForm form = SentForm.of(sent, texts);
        int seen = VersionsController.seen(form);
        try {
            planTexts.edit(plan, edits(sent), form.value("note"), seen);
            return "redirect:/plans/" + plan;
        } catch (FieldsRefused refused) {
            VersionsController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(plan, seen, form, null, model);
        } catch (PlanOvertaken faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(plan, seen, form, texts.of("planning.edit.overtaken", planning.textVersion(plan)), model);
        }
    }

    /** The words of each paragraph that was sent, by its order. */
    private static Map<Integer, String> edits(Map<String, String> sent) {
        Map<Integer, String> edits = new TreeMap<>();
        sent.forEach((name, words) -> {
            if (name.matches("p\\d{1,5}")) {
                edits.put(Integer.valueOf(name.substring(1)), words.replace("\r", ""));
            }
        });
        return edits;
    }

    private String page(PlanId id, int seen, SentForm form, @Nullable String now, Model model) {
        List<Paragraph> paragraphs = planning.content(id, seen).paragraphs();
        List<EditPage.Field> fields = IntStream.range(0, paragraphs.size())
                .filter(i -> !paragraphs.get(i).kind().equals(TABLE))
                .mapToObj(i -> field(i, paragraphs.get(i), form))
                .toList();
        model.addAttribute("page", overviews.page(overviews.of(id), "versions"));
        model.addAttribute("edit", new EditPage(fields, seen, form, now));
        return "planning/edit";
    }

    private static EditPage.Field field(int number, Paragraph paragraph, SentForm form) {
        String kept = paragraph.shown();
        boolean sent = form.has("version");
        return new EditPage.Field(number, sent ? form.value("p" + number) : kept, paragraph.isHeading());
    }
}
