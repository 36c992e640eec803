package vn.ntm.roadmap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.roadmap.RoadmapRow;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.roadmap.RowContent;
import vn.ntm.roadmap.RowKey;
import vn.ntm.roadmap.RowOvertaken;
import vn.ntm.shared.Texts;

/** One row of the roadmap: shown, made, changed. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
@RequestMapping("/roadmap/row")
class RowController {
    private final RoadmapLenses lenses;
    private final RowPages pages;
    private final Roadmaps roadmaps;
    private final Texts texts;

    RowController(RoadmapLenses lenses, RowPages pages, Roadmaps roadmaps, Texts texts) {
        this.lenses = lenses;
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    /** Which row an address asks for. */
    record Which(@Nullable String criterion, @Nullable String indicator) {
        RowKey key(Lens lens) {
            boolean number = criterion != null && criterion.matches("\\d{1,3}");
            return lens.key(
                    number ? Integer.parseInt(String.valueOf(criterion)) : 0,
                    indicator == null ? RowKey.WHOLE : indicator.strip());
        }
    }

    @GetMapping
    String show(RoadmapLenses.Asked asked, Which row, Model model) {
        return lenses.of(asked)
                .map(lens -> page(pages.of(lens, row.key(lens)), model))
                .orElse("roadmap/none");
    }

    @PostMapping
    @Asks(Act.KEEP_ROADMAP)
    String save(
            RoadmapLenses.Asked asked,
            Which row,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Optional<Lens> found = lenses.of(asked);
        return found.isEmpty() ? "roadmap/none" : save(found.get(), row, RowForm.sent(sent, texts), model, response);
    }

    private String save(Lens lens, Which row, RowForm form, Model model, HttpServletResponse response) {
        RowKey key = row.key(lens);
        RowPage shown = pages.of(lens, key, form, null);
        Optional<RowContent> content = form.content();
        try {
            if (content.isPresent()) {
                RoadmapRow saved = roadmaps.save(key, content.get(), form.seen());
                return "redirect:" + lens.path("/rows") + "#tc" + saved.key().criterion();
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        } catch (RowOvertaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            RoadmapRow faster = overtaken.current();
            form.with("seen", String.valueOf(faster == null ? 0 : faster.id()));
            return page(pages.of(lens, key, form, faster), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(shown, model);
    }

    private static String page(RowPage page, Model model) {
        model.addAttribute("page", page);
        return "roadmap/row";
    }
}
