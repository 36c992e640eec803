package vn.ntm.works.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Dong;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Work;
import vn.ntm.works.site.NewUpkeep;
import vn.ntm.works.site.Upkeep;
import vn.ntm.works.site.UpkeepCondition;
import vn.ntm.works.site.UpkeepKind;
import vn.ntm.works.site.Upkeeps;

/** Upkeep of one work after its acceptance. */
@Controller("workUpkeepController")
@Asks(Act.SEE_FUNDING)
@RequestMapping("/works/{book}/{id}/upkeep")
class UpkeepController {
    private final Upkeeps upkeeps;
    private final SiteForms forms;
    private final Texts texts;

    UpkeepController(Upkeeps upkeeps, SiteForms forms, Texts texts) {
        this.upkeeps = upkeeps;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    String all(@PathVariable String book, @PathVariable String id, Model model) {
        return page(forms.work(book, id), SentForm.empty(texts), model);
    }

    @PostMapping
    @Asks(Act.RECORD_PROGRESS)
    String add(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Work work = forms.work(book, id);
        SentForm form = SentForm.of(sent, texts);
        NewUpkeep upkeep = new NewUpkeep(
                SiteForms.day(form, "day"),
                SiteForms.one(form, "kind", UpkeepKind.values()),
                SiteForms.one(form, "condition", UpkeepCondition.values()),
                dong(form),
                form.words("words"));
        return SiteForms.answer(
                form,
                response,
                work.path() + "/upkeep",
                () -> upkeeps.add(work.book(), work.id(), upkeep),
                again -> page(work, again, model));
    }

    private static @Nullable Long dong(SentForm form) {
        if (!form.has("cost")) {
            return null;
        }
        TypedNumber typed = TypedNumber.readWhole(form.value("cost"));
        BigDecimal number = typed.number();
        if (typed.problemKey() != null) {
            form.reject("cost", typed.problemKey(), typed.problemWords().toArray());
        } else if (number != null && number.compareTo(BigDecimal.valueOf(Dong.MOST)) > 0) {
            form.reject("cost", "works.upkeep.problem.cost");
        }
        return number == null || form.error("cost") != null ? null : number.longValue();
    }

    private String page(Work work, SentForm form, Model model) {
        List<UpkeepPage.Line> lines = upkeeps.of(work).stream().map(this::line).toList();
        model.addAttribute(
                "page",
                new UpkeepPage(
                        WorkHead.of(work, texts),
                        lines.stream().limit(1).toList(),
                        lines,
                        work.state().isBuilt(),
                        forms.choices(UpkeepKind.values(), UpkeepKind::nameKey),
                        forms.choices(UpkeepCondition.values(), UpkeepCondition::nameKey),
                        upkeeps.mayAdd(work),
                        form));
        return "works/site/upkeep";
    }

    private UpkeepPage.Line line(Upkeep upkeep) {
        NewUpkeep facts = upkeep.facts();
        Long cost = facts.cost();
        return new UpkeepPage.Line(
                Vietnamese.date(facts.day()),
                texts.of(facts.kind().nameKey()),
                texts.of(facts.condition().nameKey()),
                facts.condition().tone(),
                facts.condition().icon(),
                cost == null ? "" : Dong.words(cost),
                facts.words(),
                texts.of("works.photo.by", upkeep.by(), Vietnamese.moment(upkeep.at())));
    }
}
