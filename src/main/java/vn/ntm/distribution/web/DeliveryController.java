package vn.ntm.distribution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.ntm.boards.BoardId;
import vn.ntm.distribution.Delivery;
import vn.ntm.distribution.DeliveryNotFound;
import vn.ntm.distribution.Distribution;
import vn.ntm.distribution.Readers;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Issued documents on their way: to whom, and who has read them. */
@Controller
@Asks(Act.SEE_DELIVERIES)
@RequestMapping("/distribution")
class DeliveryController {
    private static final String BODIES = "bodies";

    private final Distribution distribution;
    private final Registry registry;
    private final DeliveryPages pages;
    private final CommuneInView communes;
    private final Texts texts;

    DeliveryController(
            Distribution distribution, Registry registry, DeliveryPages pages, CommuneInView communes, Texts texts) {
        this.distribution = distribution;
        this.registry = registry;
        this.pages = pages;
        this.communes = communes;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String unit, Model model) {
        return communes.find(unit, Act.SEE_DELIVERIES, registry.today())
                .map(commune -> {
                    model.addAttribute("page", pages.list(commune));
                    return "distribution/deliveries";
                })
                .orElse("distribution/none");
    }

    @GetMapping("/documents/{document}")
    String show(@PathVariable String document, Model model) {
        return page(registry.get(OutgoingId.of(document)), Set.of(), SentForm.empty(texts), model);
    }

    @PostMapping("/documents/{document}/recipients")
    @Asks(Act.SEND_DOCUMENTS)
    String send(
            @PathVariable String document,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        OutgoingDocument found = registry.get(OutgoingId.of(document));
        SentForm form = SentForm.of(Map.of(BODIES, String.join("\n", sent.getOrDefault(BODIES, List.of()))), texts);
        try {
            distribution.send(found.id(), readers(sent, form));
            return "redirect:/distribution/documents/" + found.id();
        } catch (FieldsRefused refused) {
            refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, chosen(sent), form, model);
        }
    }

    private static Readers readers(MultiValueMap<String, String> sent, SentForm form) {
        return new Readers(
                sent.getOrDefault("board", List.of()).stream().map(BoardId::of).toList(),
                sent.getOrDefault("hamlet", List.of()),
                sent.getOrDefault("position", List.of()).stream()
                        .map(PositionId::of)
                        .toList(),
                form.value(BODIES).lines().toList());
    }

    private static Set<String> chosen(MultiValueMap<String, String> sent) {
        List<String> all = new ArrayList<>();
        List.of("board", "hamlet", "position").forEach(name -> all.addAll(sent.getOrDefault(name, List.of())));
        return new HashSet<>(all);
    }

    @PostMapping("/documents/{document}/reminders")
    @Asks(Act.SEND_DOCUMENTS)
    String remind(@PathVariable String document) {
        OutgoingDocument found = registry.get(OutgoingId.of(document));
        distribution.remind(found.id());
        return "redirect:/distribution/documents/" + found.id();
    }

    /** Paper was received outside. */
    @PostMapping("/deliveries/{delivery}/receipt")
    @Asks(Act.SEND_DOCUMENTS)
    String received(@PathVariable String delivery, @RequestParam(defaultValue = "") String note) {
        Delivery done = distribution.acknowledge(
                Identifiers.read(delivery).orElseThrow(DeliveryNotFound::new), VietnameseText.atTheDoor(note));
        return "redirect:/distribution/documents/" + done.document();
    }

    static void refuse(SentForm form, FieldsRefused refused) {
        refused.sayIn(form);
    }

    private String page(OutgoingDocument document, Set<String> chosen, SentForm form, Model model) {
        model.addAttribute("page", pages.readers(document, chosen, form));
        return "distribution/readers";
    }
}
