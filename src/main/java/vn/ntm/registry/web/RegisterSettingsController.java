package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.registry.Bodies;
import vn.ntm.registry.BodyId;
import vn.ntm.registry.BodyKind;
import vn.ntm.registry.Book;
import vn.ntm.registry.IssuingBody;
import vn.ntm.registry.RegisteredType;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Series;
import vn.ntm.registry.Step;
import vn.ntm.registry.TypeRules;
import vn.ntm.shared.Texts;

/** Bodies, their numbers, and the rules of types of documents: kept by the clerk, read by everybody who sees documents. */
@Controller
@Asks(Act.NUMBER_DOCUMENTS)
@RequestMapping("/registry")
class RegisterSettingsController {
    private static final String HERE = "/registry/settings";

    private final Bodies bodies;
    private final TypeRules types;
    private final Registry registry;
    private final RegisterSettingsPages pages;
    private final RegisterPlaces places;
    private final Attempt attempt;
    private final Texts texts;

    RegisterSettingsController(
            Bodies bodies,
            TypeRules types,
            Registry registry,
            RegisterSettingsPages pages,
            RegisterPlaces places,
            Attempt attempt,
            Texts texts) {
        this.bodies = bodies;
        this.types = types;
        this.registry = registry;
        this.pages = pages;
        this.places = places;
        this.attempt = attempt;
        this.texts = texts;
    }

    @GetMapping("/settings")
    @Asks(Act.SEE_DOCUMENTS)
    String show(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return page(new Form(asked, texts), model);
    }

    @PostMapping("/bodies")
    String add(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Form form = new Form(sent, texts);
        IssuingBody wanted = body(form, new BodyId(UUID.randomUUID()));
        return tried(form, () -> bodies.add(wanted), model, response);
    }

    @GetMapping("/bodies/{id}")
    String ask(@PathVariable String id, Model model) {
        return bodyPage(BodyId.of(id), Form.empty(texts), model);
    }

    @PostMapping("/bodies/{id}")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        BodyId body = bodies.get(BodyId.of(id), places.own("")).id();
        Form form = new Form(sent, texts);
        return attempt.of(
                form,
                () -> {
                    bodies.change(body(form, body));
                    return HERE;
                },
                () -> bodyPage(body, form, model),
                response);
    }

    @PostMapping("/bodies/{id}/start")
    String startWith(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        BodyId body = bodies.get(BodyId.of(id), places.own("")).id();
        Form form = new Form(sent, texts);
        Integer first = form.number("first");
        LocalDate last = form.day("lastDate");
        if (form.value("lastDate").isEmpty()) {
            form.reject("lastDate", texts.of("registry.date.missing"));
        }
        Bodies.Start start = new Bodies.Start(
                form.choice("book", Book.values()).orElse(Book.OUTGOING),
                form.value("type"),
                Objects.requireNonNullElse(first, 0),
                Objects.requireNonNullElse(last, registry.today()),
                form.value("reason"));
        return attempt.of(
                form,
                () -> {
                    bodies.startWith(body, places.own(""), start);
                    return HERE;
                },
                () -> bodyPage(body, form, model),
                response);
    }

    @GetMapping("/types/{key}")
    String askType(@PathVariable String key, Model model) {
        return typePage(types.get(key, places.own("")), Form.empty(texts), model);
    }

    @PostMapping("/types/{key}")
    String decide(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        String unit = places.own("");
        RegisteredType before = types.get(key, unit);
        Form form = new Form(sent, texts);
        List<Step> steps = Stream.of(Step.UNIT_HEAD, Step.LEGAL_CHECK, Step.SIGNER)
                .filter(step -> step == Step.SIGNER || form.has("steps", step.name()))
                .toList();
        RegisteredType wanted = new RegisteredType(
                before.type(), steps, form.has("twoInARow", "1"), form.number("retention"), true, form.value("note"));
        return attempt.of(
                form,
                () -> {
                    types.decide(unit, wanted);
                    return HERE;
                },
                () -> typePage(before, form, model),
                response);
    }

    private IssuingBody body(Form form, BodyId id) {
        return new IssuingBody(
                id,
                places.own(""),
                form.choice("kind", BodyKind.values()).orElse(BodyKind.OTHER),
                form.value("name"),
                form.value("parent"),
                form.value("symbol"),
                form.choice("series", Series.values()).orElse(Series.COMMON),
                form.has("closed", "1"),
                form.version());
    }

    private String tried(Form form, Runnable act, Model model, HttpServletResponse response) {
        return attempt.of(
                form,
                () -> {
                    act.run();
                    return HERE;
                },
                () -> page(form, model),
                response);
    }

    private String page(Form form, Model model) {
        model.addAttribute("page", pages.settings(form, places.own(form.value("unit"))));
        return "registry/settings";
    }

    private String bodyPage(BodyId id, Form form, Model model) {
        IssuingBody body = bodies.get(id, places.own(""));
        form.usually("name", body.name())
                .usually("parent", body.parent())
                .usually("symbol", body.symbol())
                .usually("series", body.series())
                .usually("closed", body.closed() ? "1" : "")
                .with("version", body.version());
        model.addAttribute("page", pages.settings(form, body.unitCode()));
        model.addAttribute("path", "/registry/bodies/" + id);
        model.addAttribute("name", body.name());
        return "registry/body";
    }

    private String typePage(RegisteredType type, Form form, Model model) {
        if (form.value("note").isEmpty() && form.isFine()) {
            type.steps().forEach(step -> form.and("steps", step.name()));
            form.with("twoInARow", type.twoInARow() ? "1" : "").with("retention", type.retentionYears());
        }
        model.addAttribute("form", form);
        model.addAttribute("path", "/registry/types/" + type.key());
        model.addAttribute("name", type.name());
        return "registry/type";
    }
}
