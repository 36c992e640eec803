package vn.ntm.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.PersonId;
import vn.ntm.privacy.Erasure;
import vn.ntm.shared.Texts;

/** Erases who a person is, after saying what goes and what stays. */
@Controller
@Asks(Act.KEEP_PERSONAL_DATA)
@RequestMapping("/privacy/people/{id}/erase")
class ErasureController {
    private final Erasure erasure;
    private final Texts texts;

    ErasureController(Erasure erasure, Texts texts) {
        this.erasure = erasure;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        return page(PersonId.of(id), new Typed(new LinkedMultiValueMap<>(), texts), model);
    }

    @PostMapping
    String erase(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PersonId person = PersonId.of(id);
        Typed form = new Typed(sent, texts);
        try {
            erasure.erase(person, form.value("reason"));
            return "redirect:/people/" + person;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(person, form, model);
        }
    }

    private String page(PersonId person, Typed form, Model model) {
        String obstacle = erasure.obstacleTo(person)
                .map(one -> texts.of(one.messageKey(), one.arguments().toArray()))
                .orElse(null);
        model.addAttribute("page", new ErasurePage(person.toString(), obstacle, form));
        return "privacy/erase";
    }
}
