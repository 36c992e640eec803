package vn.ntm.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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
import vn.ntm.people.Identifiers;
import vn.ntm.people.Person;
import vn.ntm.people.PersonId;
import vn.ntm.people.Staff;
import vn.ntm.privacy.DataRequest;
import vn.ntm.privacy.DataRequests;
import vn.ntm.privacy.NewDataRequest;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Requests of those the data are about: taken in, answered in time. */
@Controller
@Asks(Act.KEEP_PERSONAL_DATA)
@RequestMapping("/privacy/requests")
class RequestsController {
    private final DataRequests requests;
    private final Staff staff;
    private final Texts texts;

    RequestsController(DataRequests requests, Staff staff, Texts texts) {
        this.requests = requests;
        this.staff = staff;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String person, Model model) {
        Typed form = nothing().with("receivedOn", Vietnamese.date(requests.today()));
        if (!person.isEmpty()) {
            Person known = staff.person(PersonId.of(person));
            form.with("person", known.id().toString());
        }
        return list(form, model);
    }

    @PostMapping
    String record(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Typed form = new Typed(sent, texts);
        try {
            NewDataRequest asked = new NewDataRequest(
                    Identifiers.read(form.value("person")).orElse(null),
                    form.value("name"),
                    form.value("contact"),
                    form.choice("kind", DataRequest.Kind.values()),
                    form.value("details"),
                    form.day("receivedOn"));
            return "redirect:/privacy/requests/" + requests.record(asked);
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(form, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        return show(requests.get(id), nothing(), model);
    }

    @PostMapping("/{id}")
    String answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Typed form = new Typed(sent, texts);
        try {
            requests.answer(id, form.choice("outcome", DataRequest.State.values()), form.value("answer"));
            return "redirect:/privacy/requests/" + id;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(requests.get(id), form, model);
        }
    }

    private Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>(), texts);
    }

    private String list(Typed form, Model model) {
        model.addAttribute("page", new RequestsPage(requests.all(), requests.today(), DataRequests.TIME_LIMIT, form));
        return "privacy/requests";
    }

    private String show(DataRequest request, Typed form, Model model) {
        model.addAttribute("page", new RequestPage(request, requests.today(), form));
        return "privacy/request";
    }
}
