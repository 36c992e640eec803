package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Asks;
import vn.ntm.access.ChosenPosition;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.PersonId;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;

/** Choosing the position to act in, for somebody who has several. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/acting")
class ActingController {
    private final ActingPositions positions;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    ActingController(ActingPositions positions, Access access, UnitLabels units, Texts texts) {
        this.positions = positions;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        return page(false, model);
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "") String position,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        boolean has = possible().stream().anyMatch(actor -> position.equals(String.valueOf(actor.positionId())));
        if (!has) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(true, model);
        }
        session.setAttribute(ChosenPosition.ATTRIBUTE, position);
        return "redirect:/my-work";
    }

    private String page(boolean refused, Model model) {
        Actor now = access.actor();
        Labels labels = new Labels(units, texts);
        model.addAttribute(
                "page",
                new ActingPage(
                        possible().stream()
                                .map(actor -> new ActingPage.Seat(
                                        String.valueOf(actor.positionId()),
                                        actor.title(),
                                        labels.unit(actor.unitCode()),
                                        Objects.requireNonNullElse(actor.delegatedBy(), ""),
                                        Objects.equals(actor.positionId(), now.positionId())))
                                .toList(),
                        refused));
        return "people/acting";
    }

    /** Asked as at the door: other positions of the person may lie outside the units of this one. */
    private List<Actor> possible() {
        Actor now = access.require(Act.DO_OWN_WORK);
        if (now.personId() == null) {
            return List.of();
        }
        PersonId person = new PersonId(now.personId());
        return Acting.as(Actor.product(texts.of("people.door")), () -> positions.of(person));
    }
}
