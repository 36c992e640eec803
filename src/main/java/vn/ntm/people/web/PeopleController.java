package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
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
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.NewPerson;
import vn.ntm.people.People;
import vn.ntm.people.Person;
import vn.ntm.people.PersonId;
import vn.ntm.people.PersonWasChanged;
import vn.ntm.people.Staff;
import vn.ntm.people.StaffSearch;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;

/** Persons: looked for, entered, corrected. */
@Controller
@Asks(Act.SEE_PEOPLE)
@RequestMapping("/people")
class PeopleController {
    private final Staff staff;
    private final People people;
    private final PeopleWords words;
    private final Access access;
    private final Texts texts;

    PeopleController(Staff staff, People people, UnitLabels units, Access access, Texts texts) {
        this.staff = staff;
        this.people = people;
        this.words = new PeopleWords(staff, access, units, texts);
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        model.addAttribute("page", words.persons(new StaffSearch(q, unit.strip(), MyWorkController.number(page))));
        return "people/people";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", words.person(staff.person(PersonId.of(id))));
        return "people/person";
    }

    @GetMapping("/new")
    @Asks(Act.KEEP_PEOPLE)
    String ask(Model model) {
        Fields form = Fields.empty(texts).with("unitCode", access.actor().unitCode());
        return form("/people", null, form, null, model);
    }

    @PostMapping
    @Asks(Act.KEEP_PEOPLE)
    String enter(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Fields form = Fields.sent(sent, texts);
        try {
            return "redirect:/people/" + people.enter(person(form));
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form("/people", null, form, null, model);
        }
    }

    @GetMapping("/{id}/edit")
    @Asks(Act.KEEP_PEOPLE)
    String correct(@PathVariable String id, Model model) {
        Person person = staff.person(PersonId.of(id));
        Fields form = Fields.empty(texts)
                .with("unitCode", person.unitCode())
                .with("name", person.name())
                .with("phone", person.phone())
                .with("email", person.email())
                .with("version", String.valueOf(person.version()));
        return form("/people/" + person.id(), person, form, null, model);
    }

    @PostMapping("/{id}")
    @Asks(Act.KEEP_PEOPLE)
    String correct(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PersonId person = PersonId.of(id);
        Fields form = Fields.sent(sent, texts);
        String version = form.value("version");
        try {
            people.correct(
                    person,
                    person(form),
                    version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1,
                    form.value("reason"));
            return "redirect:/people/" + person;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form("/people/" + person, staff.person(person), form, null, model);
        } catch (PersonWasChanged overtaken) {
            Person newest = staff.person(person);
            form.with("version", String.valueOf(newest.version()));
            response.setStatus(HttpStatus.CONFLICT.value());
            return form("/people/" + person, newest, form, words.facts(newest), model);
        }
    }

    private static NewPerson person(Fields form) {
        return NewPerson.typed(form.value("unitCode"), form.value("name"), form.value("phone"), form.value("email"));
    }

    private static String form(
            String action,
            @Nullable Person person,
            Fields form,
            @Nullable List<DutyPage.Fact> overtakenBy,
            Model model) {
        model.addAttribute("page", new PersonForm(action, Objects.isNull(person), form, overtakenBy));
        return "people/person-form";
    }
}
