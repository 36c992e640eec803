package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import vn.ntm.access.Actor;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionNotFound;
import vn.ntm.people.Staff;
import vn.ntm.people.UnitLabels;
import vn.ntm.people.delegation.Delegation;
import vn.ntm.people.delegation.Delegations;
import vn.ntm.people.delegation.NewDelegation;
import vn.ntm.shared.Texts;

/** Letting somebody act in the own position for some days. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/delegations")
class DelegationsController {
    private final Delegations delegations;
    private final Staff staff;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    DelegationsController(Delegations delegations, Staff staff, Access access, UnitLabels units, Texts texts) {
        this.delegations = delegations;
        this.staff = staff;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        return page(Fields.empty(texts), model);
    }

    @PostMapping
    @Asks(Act.DELEGATE)
    String give(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        Fields form = Fields.sent(sent, texts);
        Optional<UUID> person = form.identifier("person");
        if (person.isEmpty()) {
            form.reject("person", texts.of("people.holding.person-missing"));
        }
        Optional<LocalDate> from = form.requiredDay("from");
        Optional<LocalDate> to = form.requiredDay("to");
        try {
            if (form.isFine()) {
                delegations.give(new NewDelegation(
                        new PersonId(person.orElseThrow()),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        form.value("reason").strip()));
                return "redirect:/delegations";
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id) {
        delegations.revoke(Identifiers.read(id).orElseThrow(PositionNotFound::new));
        return "redirect:/delegations";
    }

    private String page(Fields form, Model model) {
        Actor actor = access.actor();
        boolean mayGive = delegations.mayGive();
        List<Option> persons = mayGive
                ? delegations.candidates().stream()
                        .map(one -> new Option(one.person().toString(), one.name() + " – " + one.title()))
                        .toList()
                : List.of();
        Labels labels = new Labels(units, texts);
        model.addAttribute(
                "page",
                new DelegationsPage(
                        form,
                        delegations.ofTheOneActing().stream()
                                .map(one -> row(one, actor, labels))
                                .toList(),
                        persons,
                        mayGive,
                        actor.title()));
        return "people/delegations";
    }

    private DelegationsPage.Row row(Delegation one, Actor actor, Labels labels) {
        LocalDate today = staff.today();
        boolean over = one.isOver(today);
        return new DelegationsPage.Row(
                one.id().toString(),
                one.title(),
                one.name(),
                one.givenBy(),
                labels.days(one.from(), one.to()),
                one.reason(),
                state(one, today),
                !over && one.position().id().equals(actor.positionId()) && actor.delegatedBy() == null);
    }

    private DutiesPage.Badge state(Delegation one, LocalDate today) {
        if (one.revokedBy() != null) {
            return new DutiesPage.Badge("stone", "ban", texts.of("people.delegation.revoked"));
        }
        if (one.isOver(today)) {
            return new DutiesPage.Badge("stone", "check", texts.of("people.delegation.over"));
        }
        return today.isBefore(one.from())
                ? new DutiesPage.Badge("rice", "hourglass", texts.of("people.delegation.later"))
                : new DutiesPage.Badge("leaf", "circle-check-f", texts.of("people.delegation.now"));
    }
}
