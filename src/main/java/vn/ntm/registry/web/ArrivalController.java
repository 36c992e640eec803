package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.registry.Arrival;
import vn.ntm.registry.Arrivals;
import vn.ntm.registry.BodyId;
import vn.ntm.registry.DocumentNotFound;
import vn.ntm.registry.IncomingId;
import vn.ntm.registry.NewArrival;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Urgency;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Incoming documents: entered, given to somebody, handled. */
@Controller
@Asks(Act.SEE_DOCUMENTS)
@RequestMapping("/registry/incoming")
class ArrivalController {
    private static final UUID NONE = new UUID(0, 0);

    private final Arrivals arrivals;
    private final Registry registry;
    private final ArrivalPages pages;
    private final DocumentChoices choices;
    private final RegisterPlaces places;
    private final Attempt attempt;
    private final Texts texts;

    ArrivalController(
            Arrivals arrivals,
            Registry registry,
            ArrivalPages pages,
            DocumentChoices choices,
            RegisterPlaces places,
            Attempt attempt,
            Texts texts) {
        this.arrivals = arrivals;
        this.registry = registry;
        this.pages = pages;
        this.choices = choices;
        this.places = places;
        this.attempt = attempt;
        this.texts = texts;
    }

    @GetMapping("/new")
    @Asks(Act.NUMBER_DOCUMENTS)
    String ask(@RequestParam MultiValueMap<String, String> asked, Model model) {
        Form form = new Form(asked, texts)
                .usually("key", UUID.randomUUID())
                .usually("arrivedOn", Vietnamese.date(registry.today()))
                .usually("urgency", Urgency.NORMAL);
        return form(form, model);
    }

    @PostMapping
    @Asks(Act.NUMBER_DOCUMENTS)
    String enter(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(sent, texts);
        LocalDate arrivedOn = form.day("arrivedOn");
        if (form.value("arrivedOn").isEmpty()) {
            form.reject("arrivedOn", texts.of("registry.date.missing"));
        }
        NewArrival wanted = new NewArrival(
                places.own(""),
                new BodyId(Identifiers.read(form.value("body")).orElse(NONE)),
                Objects.requireNonNullElse(arrivedOn, registry.today()),
                form.value("issuer"),
                form.value("number"),
                form.day("dated"),
                form.value("type"),
                form.value("subject"),
                form.choice("urgency", Urgency.values()).orElse(Urgency.NORMAL),
                Identifiers.read(form.value("key")).orElseGet(UUID::randomUUID));
        if (!form.isFine()) {
            check(wanted, form);
        }
        String name = AttachmentController.name(file);
        return attempt.of(
                form,
                () -> "/registry/incoming/"
                        + arrivals.enter(wanted, name.isEmpty() ? null : name, AttachmentController.bytes(file)),
                () -> form(form, model),
                response);
    }

    /** Everything that is wrong is said at once. */
    private void check(NewArrival wanted, Form form) {
        try {
            arrivals.check(wanted);
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return page(IncomingId.of(id), Form.empty(texts), model);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        Arrival arrival = arrivals.get(IncomingId.of(id));
        Arrival.File file = arrival.file();
        if (file == null) {
            throw new DocumentNotFound();
        }
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(arrivals.content(arrival.id()));
    }

    @PostMapping("/{id}/give")
    @Asks(Act.NUMBER_DOCUMENTS)
    String give(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        IncomingId arrival = arrivals.get(IncomingId.of(id)).id();
        Form form = new Form(sent, texts);
        LocalDate deadline = form.day("deadline");
        PositionId to = new PositionId(Identifiers.read(form.value("givenTo")).orElse(NONE));
        return attempt.of(
                form,
                () -> {
                    arrivals.give(arrival, to, deadline, form.version());
                    return "/registry/incoming/" + arrival;
                },
                () -> page(arrival, form, model),
                response);
    }

    @PostMapping("/{id}/handle")
    String handle(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        IncomingId arrival = arrivals.get(IncomingId.of(id)).id();
        Form form = new Form(sent, texts);
        return attempt.of(
                form,
                () -> {
                    arrivals.handle(arrival, form.value("handling"), form.version());
                    return "/registry/incoming/" + arrival;
                },
                () -> page(arrival, form, model),
                response);
    }

    private String form(Form form, Model model) {
        String unit = places.own("");
        model.addAttribute(
                "page", new ArrivalForm(form, choices.issuing(unit), choices.of(Urgency.values(), Urgency::nameKey)));
        return "registry/newarrival";
    }

    private String page(IncomingId id, Form form, Model model) {
        model.addAttribute("page", pages.page(id));
        model.addAttribute("form", form);
        return "registry/arrival";
    }
}
