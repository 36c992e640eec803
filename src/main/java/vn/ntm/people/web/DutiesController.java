package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyState;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Found;
import vn.ntm.people.Identifiers;
import vn.ntm.people.NewDuty;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.people.StaffSearch;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;

/** Handing out duties and looking at what became of them. */
@Controller
@Asks(Act.GIVE_DUTIES)
@RequestMapping("/duties")
class DutiesController {
    private final Duties duties;
    private final Staff staff;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    DutiesController(Duties duties, Staff staff, Access access, UnitLabels units, Texts texts) {
        this.duties = duties;
        this.staff = staff;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") String page, Model model) {
        Optional<DutyState> chosen = Arrays.stream(DutyState.values())
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst();
        StaffSearch search = new StaffSearch("", "", MyWorkController.number(page));
        Found<Duty> found = duties.all(chosen, search);
        DutyWords words = new DutyWords(texts, staff.today());
        String address = "/duties?state=" + chosen.map(Enum::name).orElse("") + "&page=";
        model.addAttribute(
                "page",
                new DutiesPage(
                        texts.of("people.duties.count", found.total()),
                        Stream.concat(
                                        Stream.of(new Option("", texts.of("people.duties.all"))),
                                        Arrays.stream(DutyState.values())
                                                .map(one -> new Option(one.name(), texts.of(one.nameKey()))))
                                .toList(),
                        chosen.map(Enum::name).orElse(""),
                        found.rows().stream().map(words::row).toList(),
                        search.page() > 1 ? address + (search.page() - 1) : null,
                        found.hasMoreThan(search) ? address + (search.page() + 1) : null));
        return "people/duties";
    }

    @GetMapping("/new")
    String ask(Model model) {
        Fields form = Fields.empty(texts).with("key", UUID.randomUUID().toString());
        return form(form, model);
    }

    @PostMapping
    String give(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Fields form = Fields.sent(sent, texts);
        NewDuty duty = new NewDuty(
                form.value("title").strip(),
                form.value("details").strip(),
                form.day("due").orElse(null),
                null,
                form.identifier("key").orElseGet(UUID::randomUUID));
        List<PositionId> receivers = form.all("positions").stream()
                .map(Identifiers::read)
                .flatMap(Optional::stream)
                .distinct()
                .map(PositionId::new)
                .toList();
        try {
            if (form.isFine()) {
                duties.give(duty, receivers);
                return "redirect:/duties";
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, model);
    }

    private String form(Fields form, Model model) {
        Labels labels = new Labels(units, texts);
        UUID own = access.actor().positionId();
        List<Option> positions = staff.withPositionsIn("").stream()
                .filter(position -> !position.id().id().equals(own))
                .filter(position -> access.mayChange(Act.GIVE_DUTIES, position.unitCode()))
                .map(position -> new Option(position.id().toString(), labels.position(position)))
                .toList();
        model.addAttribute("page", new NewDutyPage(form, positions));
        return "people/new-duty";
    }
}
