package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import vn.ntm.access.Role;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.Staff;
import vn.ntm.people.StaffSearch;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Positions: looked for and set up. */
@Controller
@Asks(Act.SEE_PEOPLE)
@RequestMapping("/positions")
class PositionsController {
    private static final int LONGEST_TITLE = 150;

    private final People people;
    private final PeopleWords words;
    private final Access access;
    private final Texts texts;

    PositionsController(Staff staff, People people, UnitLabels units, Access access, Texts texts) {
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
        model.addAttribute("page", words.positions(new StaffSearch(q, unit.strip(), MyWorkController.number(page))));
        return "people/positions";
    }

    @GetMapping("/new")
    @Asks(Act.KEEP_PEOPLE)
    String ask(Model model) {
        return form(Fields.empty(texts).with("unitCode", access.actor().unitCode()), model);
    }

    @PostMapping
    @Asks(Act.KEEP_PEOPLE)
    String open(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Fields form = Fields.sent(sent, texts);
        Optional<NewPosition> position = position(form);
        if (position.isPresent()) {
            try {
                return "redirect:/positions/" + people.open(position.get());
            } catch (FieldsRefused refused) {
                form.refuse(refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, model);
    }

    private Optional<NewPosition> position(Fields form) {
        String title = VietnameseText.squeezed(form.value("title"));
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(form.value("role")))
                .findFirst();
        if (title.isEmpty()) {
            form.reject("title", texts.of("people.position.title-missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            form.reject("title", texts.of("people.text.too-long", LONGEST_TITLE));
        }
        if (role.isEmpty()) {
            form.reject("role", texts.of("people.position.role-missing"));
        }
        Optional<LocalDate> from = form.requiredDay("from");
        Optional<LocalDate> to = form.day("to");
        if (!form.isFine()) {
            return Optional.empty();
        }
        return Optional.of(new NewPosition(
                form.value("unitCode").strip(),
                role.orElseThrow(),
                title,
                List.of(),
                from.orElseThrow(),
                to.orElse(null)));
    }

    private String form(Fields form, Model model) {
        List<Option> roles = Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), texts.of(role.nameKey())))
                .toList();
        model.addAttribute("page", new PositionForm(form, roles));
        return "people/position-form";
    }
}
