package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.DutyGiving;
import vn.ntm.people.DutyTraces.Trace;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Grounds;
import vn.ntm.people.Groups;
import vn.ntm.people.Identifiers;
import vn.ntm.people.NewDuty;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;

/** Handing out a duty: words, to whom, until when, what it rests on. */
@Controller
@Asks(Act.GIVE_DUTIES)
@RequestMapping("/duties")
class NewDutyController {
    private final DutyGiving giving;
    private final DutyNeighbours neighbours;
    private final Staff staff;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    NewDutyController(
            DutyGiving giving, DutyNeighbours neighbours, Staff staff, Access access, UnitLabels units, Texts texts) {
        this.giving = giving;
        this.neighbours = neighbours;
        this.staff = staff;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    /** @param about page of the product it shall be about, such as a task */
    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String about, Model model) {
        Fields form =
                Fields.empty(texts).with("key", UUID.randomUUID().toString()).with("about", about);
        return form(form, model);
    }

    @PostMapping
    String give(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Fields form = Fields.sent(sent, texts);
        NewDuty duty = duty(form);
        List<PositionId> receivers = form.all("positions").stream()
                .map(Identifiers::read)
                .flatMap(Optional::stream)
                .distinct()
                .map(PositionId::new)
                .toList();
        List<Groups.Group> boards = neighbours.groups(form.all("boards"));
        try {
            if (form.isFine()) {
                giving.give(duty, receivers, boards);
                return "redirect:/duties";
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, model);
    }

    private NewDuty duty(Fields form) {
        String criterion = form.value("criterion").strip();
        boolean number = criterion.matches("\\d{1,2}");
        if (!criterion.isEmpty() && !number) {
            form.reject("criterion", texts.of("people.duty.criterion-wrong"));
        }
        return new NewDuty(
                form.value("title").strip(),
                form.value("details").strip(),
                form.day("due").orElse(null),
                neighbours.subject(form.value("about")).map(Trace::link).orElse(null),
                new Grounds(number ? Integer.valueOf(criterion) : null, neighbours.document(form), ""),
                form.identifier("key").orElseGet(UUID::randomUUID));
    }

    private String form(Fields form, Model model) {
        Labels labels = new Labels(units, texts);
        UUID own = access.actor().positionId();
        List<Option> positions = staff.withPositionsIn("").stream()
                .filter(position -> !position.id().id().equals(own))
                .filter(position -> access.mayChange(Act.GIVE_DUTIES, position.unitCode()))
                .map(position -> new Option(position.id().toString(), labels.position(position)))
                .toList();
        List<Option> boards = neighbours.groups().stream()
                .map(group -> new Option(
                        group.key(),
                        texts.of(
                                "people.new-duty.board",
                                group.name(),
                                group.positions().size())))
                .toList();
        model.addAttribute(
                "page",
                new NewDutyPage(
                        form,
                        positions,
                        boards,
                        neighbours.documents(),
                        neighbours.subject(form.value("about")).orElse(null)));
        return "people/new-duty";
    }
}
