package vn.ntm.works.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.Confidence;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.WorkType;
import vn.ntm.works.types.WorkTypes;

/** The list of work types of a province for the special mechanism. */
@Controller("workTypeController")
@Asks(Act.SEE_FUNDING)
@RequestMapping("/works/types")
class TypeController {
    private static final int COMMUNE_CODE = 5;

    private final WorkTypes types;
    private final Units units;
    private final Access access;
    private final Texts texts;

    TypeController(WorkTypes types, Units units, Access access, Texts texts) {
        this.types = types;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    /** To the list of the province in which the one acting sits. */
    @GetMapping
    String own() {
        String seat = access.actor().unitCode();
        LocalDate today = types.today();
        Optional<Unit> unit = seat.length() < COMMUNE_CODE
                ? units.nearest(UnitLevel.PROVINCE, seat, today)
                : units.nearest(UnitLevel.COMMUNE, seat.substring(0, COMMUNE_CODE), today);
        return unit.flatMap(one -> units.lineage(one, one.nearest(today)).stream()
                        .filter(above -> above.level() == UnitLevel.PROVINCE)
                        .findFirst())
                .map(province -> "redirect:/works/types/" + province.code())
                .orElseThrow(WorkNotFound::new);
    }

    @GetMapping("/{province}")
    String show(@PathVariable String province, Model model) {
        return page(known(province), SentForm.empty(texts), model);
    }

    @PostMapping("/{province}")
    @Asks(Act.KEEP_WORK_TYPES)
    String add(
            @PathVariable String province,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Unit in = known(province);
        SentForm form = SentForm.of(sent, texts);
        LocalDate from = SiteForms.day(form, "from");
        LocalDate to = form.day("to");
        return SiteForms.answer(
                form,
                response,
                path(in),
                () -> types.add(
                        in.code(),
                        VietnameseText.squeezed(form.value("name")),
                        VietnameseText.squeezed(form.value("decision")),
                        from,
                        to),
                again -> page(in, again, model));
    }

    @PostMapping("/{province}/end")
    @Asks(Act.KEEP_WORK_TYPES)
    String end(
            @PathVariable String province,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Unit in = known(province);
        SentForm form = SentForm.of(sent, texts);
        Optional<WorkType> type = open(in).stream()
                .filter(one -> key(one).equals(form.words("type")))
                .findFirst();
        if (type.isEmpty()) {
            form.reject("type", "works.site.problem.choice");
        }
        LocalDate last = SiteForms.day(form, "last");
        return SiteForms.answer(
                form, response, path(in), () -> types.end(type.orElseThrow(), last), again -> page(in, again, model));
    }

    private Unit known(String province) {
        return units.nearest(UnitLevel.PROVINCE, province, types.today()).orElseThrow(WorkNotFound::new);
    }

    private static String path(Unit province) {
        return "/works/types/" + province.code();
    }

    private List<WorkType> open(Unit province) {
        return types.of(province.code()).stream()
                .filter(one -> one.validTo() == null)
                .toList();
    }

    private static String key(WorkType type) {
        return type.code() + " " + type.validFrom();
    }

    private String page(Unit province, SentForm form, Model model) {
        List<Choice> open = open(province).stream()
                .map(one -> new Choice(key(one), one.name()))
                .toList();
        List<TypesPage.Line> lines =
                types.of(province.code()).stream().map(this::line).toList();
        model.addAttribute(
                "page",
                new TypesPage(path(province), province.fullName(), lines, open, types.mayKeep(province.code()), form));
        return "works/site/types";
    }

    private TypesPage.Line line(WorkType type) {
        LocalDate today = types.today();
        LocalDate last = type.validTo();
        boolean now = !type.validFrom().isAfter(today) && (last == null || !last.isBefore(today));
        return new TypesPage.Line(
                type.name(),
                type.decision(),
                Vietnamese.date(type.validFrom()),
                Vietnamese.date(last),
                now,
                type.confidence() == Confidence.SOURCED ? "" : texts.of("works.type.unverified"));
    }
}
