package vn.ntm.privacy.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.PersonId;
import vn.ntm.privacy.Unmasking;

/** Answers the button beside a masked value; never reached by a link, so that no looking happens by accident. */
@Controller
class UnmaskingController {
    private final Unmasking unmasking;

    UnmaskingController(Unmasking unmasking) {
        this.unmasking = unmasking;
    }

    @PostMapping("/privacy/people/{id}/unmask")
    @Asks(Act.KEEP_PERSONAL_DATA)
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String value, Model model) {
        PersonId person = PersonId.of(id);
        for (Unmasking.Value one : Unmasking.Value.values()) {
            if (one.name().equals(value)) {
                model.addAttribute(
                        "page", new UnmaskedPage(person.toString(), one.nameKey(), unmasking.show(person, one)));
                return "privacy/unmasked";
            }
        }
        return "redirect:/people/" + person;
    }
}
