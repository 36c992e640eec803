package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.ntm.people.Holding;
import vn.ntm.people.Identifiers;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.PositionNotFound;
import vn.ntm.people.Staff;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;

/** One position: who holds it, from when to when. */
@Controller
@Asks(Act.KEEP_PEOPLE)
@RequestMapping("/positions/{id}")
class PositionController {
    private final Staff staff;
    private final People people;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    PositionController(Staff staff, People people, Access access, UnitLabels units, Texts texts) {
        this.staff = staff;
        this.people = people;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.SEE_PEOPLE)
    String show(@PathVariable String id, Model model) {
        return page(PositionId.of(id), Fields.empty(texts), "", model);
    }

    @PostMapping("/holders")
    String hold(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PositionId position = PositionId.of(id);
        Fields form = Fields.sent(sent, texts);
        Optional<UUID> person = form.identifier("person");
        if (person.isEmpty()) {
            form.reject("person", texts.of("people.holding.person-missing"));
        }
        Optional<LocalDate> from = form.requiredDay("from");
        Optional<LocalDate> to = form.day("to");
        return answer(
                position,
                form,
                "hold",
                model,
                response,
                () -> people.hold(position, new PersonId(person.orElseThrow()), from.orElseThrow(), to.orElse(null)));
    }

    @PostMapping("/holders/{holding}/end")
    String release(
            @PathVariable String id,
            @PathVariable String holding,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Holding held = staff.holding(Identifiers.read(holding).orElseThrow(PositionNotFound::new));
        if (!held.position().equals(PositionId.of(id))) {
            throw new PositionNotFound();
        }
        Fields form = Fields.sent(sent, texts);
        Optional<LocalDate> last = form.requiredDay("lastDay");
        return answer(
                held.position(), form, "release", model, response, () -> people.release(held, last.orElseThrow()));
    }

    @PostMapping("/end")
    String close(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PositionId position = PositionId.of(id);
        Fields form = Fields.sent(sent, texts);
        Optional<LocalDate> last = form.requiredDay("lastDay");
        return answer(position, form, "close", model, response, () -> people.close(position, last.orElseThrow()));
    }

    private String answer(
            PositionId id, Fields form, String act, Model model, HttpServletResponse response, Runnable change) {
        try {
            if (form.isFine()) {
                change.run();
                return "redirect:/positions/" + id;
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, form, act, model);
    }

    private String page(PositionId id, Fields form, String act, Model model) {
        Position position = staff.position(id);
        Labels labels = new Labels(units, texts);
        LocalDate today = staff.today();
        LocalDate to = position.to();
        boolean keeps = access.mayChange(Act.KEEP_PEOPLE, position.unitCode());
        model.addAttribute(
                "page",
                new PositionPage(
                        id.toString(),
                        position.title(),
                        facts(position, labels),
                        staff.holdersOf(id).stream()
                                .map(held -> holder(held, labels, today))
                                .toList(),
                        keeps ? persons() : List.of(),
                        keeps,
                        to != null && to.isBefore(today),
                        act));
        model.addAttribute("form", form);
        return "people/position";
    }

    private static PositionPage.Holder holder(Holding held, Labels labels, LocalDate today) {
        LocalDate to = held.to();
        return new PositionPage.Holder(
                held.id().toString(), held.name(), labels.days(held.from(), to), to == null || !to.isBefore(today));
    }

    private List<DutyPage.Fact> facts(Position position, Labels labels) {
        List<DutyPage.Fact> facts = new ArrayList<>();
        facts.add(new DutyPage.Fact(
                texts.of("people.position.role"), texts.of(position.role().nameKey())));
        facts.add(new DutyPage.Fact(texts.of("people.person.unit"), labels.unit(position.unitCode())));
        facts.add(new DutyPage.Fact(texts.of("people.position.days"), labels.days(position.from(), position.to())));
        if (!position.criteria().isEmpty()) {
            facts.add(new DutyPage.Fact(texts.of("people.position.criteria"), String.join(", ", position.criteria())));
        }
        return facts;
    }

    private List<Option> persons() {
        Labels labels = new Labels(units, texts);
        return staff.everybody().stream()
                .map(person ->
                        new Option(person.id().toString(), person.name() + " – " + labels.unit(person.unitCode())))
                .toList();
    }
}
