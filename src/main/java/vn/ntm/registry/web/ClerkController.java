package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
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
import vn.ntm.registry.Deliveries;
import vn.ntm.registry.Delivery;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.Numbering;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Production;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What the clerk does with a signed document: number and date, sending, the columns of the register. */
@Controller
@Asks(Act.NUMBER_DOCUMENTS)
@RequestMapping("/registry/outgoing/{id}")
class ClerkController {
    private final Registry registry;
    private final Numbering numbering;
    private final Production production;
    private final Deliveries deliveries;
    private final DocumentWords words;
    private final Attempt attempt;
    private final Texts texts;

    ClerkController(
            Registry registry,
            Numbering numbering,
            Production production,
            Deliveries deliveries,
            DocumentWords words,
            Attempt attempt,
            Texts texts) {
        this.registry = registry;
        this.numbering = numbering;
        this.production = production;
        this.deliveries = deliveries;
        this.words = words;
        this.attempt = attempt;
        this.texts = texts;
    }

    @GetMapping("/number")
    String askNumber(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        Form form = new Form(asked, texts).usually("date", Vietnamese.date(registry.today()));
        return numberPage(OutgoingId.of(id), form, model);
    }

    @PostMapping("/number")
    String number(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        Form form = new Form(sent, texts);
        LocalDate date = required(form, "date");
        return attempt.of(
                form,
                () -> {
                    numbering.number(document, date, form.version());
                    production.keepOrLeaveForLater(document);
                    return "/registry/outgoing/" + document;
                },
                () -> numberPage(document, form, model),
                response);
    }

    @GetMapping("/delivery")
    String askDelivery(@PathVariable String id, Model model) {
        return deliveryPage(OutgoingId.of(id), Form.empty(texts), model);
    }

    @PostMapping("/delivery")
    String deliver(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        Form form = new Form(sent, texts);
        Delivery wanted = new Delivery(
                form.value("keptBy"),
                form.number("copies"),
                form.day("sentOn"),
                form.value("receipt"),
                form.value("note"),
                form.number("retention"));
        return attempt.of(
                form,
                () -> {
                    deliveries.note(document, wanted, form.version());
                    return "/registry/outgoing/" + document;
                },
                () -> deliveryPage(document, form, model),
                response);
    }

    @PostMapping("/issue")
    String issue(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        OutgoingId document = registry.get(OutgoingId.of(id)).id();
        Form form = new Form(sent, texts);
        LocalDate sentOn = required(form, "sentOn");
        return attempt.of(
                form,
                () -> {
                    numbering.issue(document, sentOn, form.version());
                    return "/registry/outgoing/" + document;
                },
                () -> deliveryPage(document, form, model),
                response);
    }

    private LocalDate required(Form form, String field) {
        LocalDate day = form.day(field);
        if (day == null && form.isFine()) {
            form.reject(field, texts.of("registry.date.missing"));
        }
        return Objects.requireNonNullElse(day, registry.today());
    }

    private String numberPage(OutgoingId id, Form form, Model model) {
        OutgoingDocument document = registry.get(id);
        boolean refused = !form.isFine();
        LocalDate day = Objects.requireNonNullElse(form.day("date"), registry.today());
        model.addAttribute(
                "page",
                new NumberPage(
                        "/registry/outgoing/" + id,
                        document.facts().subject(),
                        words.facts(document),
                        document.state() == DocumentState.SIGNED ? numbering.preview(document, day) : "",
                        refused || document.state() != DocumentState.SIGNED
                                ? java.util.List.of()
                                : numbering.obstacles(document, day),
                        document.version()));
        model.addAttribute("form", form);
        return "registry/number";
    }

    private String deliveryPage(OutgoingId id, Form form, Model model) {
        OutgoingDocument document = registry.get(id);
        Delivery delivery = document.delivery();
        form.usually("keptBy", delivery.keptBy())
                .usually("copies", delivery.copies())
                .usually("sentOn", Vietnamese.date(delivery.sentOn()))
                .usually("receipt", delivery.receipt())
                .usually("note", delivery.note())
                .usually("retention", delivery.retentionYears())
                .with("version", document.version());
        model.addAttribute("form", form);
        model.addAttribute("path", "/registry/outgoing/" + id);
        model.addAttribute("name", document.name());
        return "registry/delivery";
    }
}
