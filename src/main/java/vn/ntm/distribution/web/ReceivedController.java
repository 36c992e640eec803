package vn.ntm.distribution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.distribution.Delivery;
import vn.ntm.distribution.DeliveryNotFound;
import vn.ntm.distribution.Distribution;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** What was sent to the reader, and that it was read. Plain forms: they work on a weak network, and sent twice they say the same. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/received")
class ReceivedController {
    private final Distribution distribution;
    private final DeliveryPages pages;
    private final Holding holding;
    private final Texts texts;

    ReceivedController(Distribution distribution, DeliveryPages pages, Holding holding, Texts texts) {
        this.distribution = distribution;
        this.pages = pages;
        this.holding = holding;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.received());
        return "distribution/received";
    }

    @GetMapping("/{delivery}")
    String show(@PathVariable String delivery, Model model) {
        return page(distribution.received(id(delivery)), SentForm.empty(texts), model);
    }

    @GetMapping("/{delivery}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String delivery) {
        Delivery found = distribution.received(id(delivery));
        return Downloads.toKeep(holding.pdf(found.document()), found.title() + ".pdf", MediaType.APPLICATION_PDF);
    }

    @PostMapping("/{delivery}/read")
    String read(
            @PathVariable String delivery,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Delivery found = distribution.received(id(delivery));
        SentForm form = SentForm.of(sent, texts);
        try {
            distribution.acknowledge(found.id(), form.words("note"));
            return "redirect:/received/" + found.id();
        } catch (FieldsRefused refused) {
            DeliveryController.refuse(form, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, form, model);
        }
    }

    private static UUID id(String delivery) {
        return Identifiers.read(delivery).orElseThrow(DeliveryNotFound::new);
    }

    private String page(Delivery delivery, SentForm form, Model model) {
        model.addAttribute("page", pages.letter(delivery, form));
        return "distribution/letter";
    }
}
