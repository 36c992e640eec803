package vn.ntm.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.ntm.people.Duty;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.people.PositionNotFound;
import vn.ntm.people.Staff;
import vn.ntm.people.UnitLabels;
import vn.ntm.people.handover.Handovers;
import vn.ntm.people.handover.OpenWork;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** "Bàn giao": passing on the open work of positions. */
@Controller
@Asks(Act.HAND_OVER)
@RequestMapping("/handover")
class HandoverController {
    private final Handovers handovers;
    private final HandoverWords words;
    private final Staff staff;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    HandoverController(Handovers handovers, Staff staff, Access access, UnitLabels units, Texts texts) {
        this.handovers = handovers;
        this.words = new HandoverWords(units, texts);
        this.staff = staff;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", words.page(handovers.troubles(), handovers.newest()));
        return "people/handover";
    }

    /** The holder of the position sees it too. */
    @GetMapping("/positions/{id}")
    @Asks(Act.DO_OWN_WORK)
    String show(@PathVariable String id, Model model) {
        OpenWork work = handovers.openWork(PositionId.of(id));
        Fields form = Fields.empty(texts)
                .with("to", work.proposal().map(one -> one.id().toString()).orElse(""));
        return page(work, form, true, model);
    }

    @PostMapping("/positions/{id}")
    String passOn(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        PositionId from = PositionId.of(id);
        Fields form = Fields.sent(sent, texts);
        Set<UUID> chosen = form.all("duties").stream()
                .map(Identifiers::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        PositionId to = new PositionId(form.identifier("to").orElse(from.id()));
        try {
            return "redirect:/handover/minutes/" + handovers.passOn(from, to, chosen, form.value("note"));
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(handovers.openWork(from), form, false, model);
        }
    }

    @GetMapping("/minutes/{id}")
    String minutes(@PathVariable String id, Model model) {
        UUID minutes = Identifiers.read(id).orElseThrow(PositionNotFound::new);
        model.addAttribute("page", words.page(handovers.minutes(minutes)));
        return "people/minutes";
    }

    private String page(OpenWork work, Fields form, boolean all, Model model) {
        Labels labels = new Labels(units, texts);
        DutyWords duties = new DutyWords(texts, staff.today());
        model.addAttribute(
                "page",
                new OpenWorkPage(
                        work.position().id().toString(),
                        work.position().title(),
                        Objects.requireNonNullElse(work.position().holder(), texts.of("people.position.no-holder")),
                        labels.unit(work.position().unitCode()),
                        form,
                        work.duties().stream()
                                .map(duty -> item(duty, duties, form, all))
                                .toList(),
                        work.given().stream()
                                .map(duty -> item(duty, duties, form, all))
                                .toList(),
                        work.others().stream()
                                .map(piece -> item(piece, form, all))
                                .toList(),
                        work.candidates().stream()
                                .map(one -> new Option(one.id().toString(), labels.position(one)))
                                .toList(),
                        access.mayChange(Act.HAND_OVER, work.position().unitCode())));
        return "people/open-work";
    }

    private static OpenWorkPage.Item item(HeldWork.Piece piece, Fields form, boolean all) {
        String id = piece.id().toString();
        return new OpenWorkPage.Item(
                id,
                piece.path(),
                piece.title(),
                Vietnamese.date(piece.due()),
                new DutiesPage.Badge("stone", "list-check", piece.kind() + ": " + piece.state()),
                all || form.has("duties", id));
    }

    private static OpenWorkPage.Item item(Duty duty, DutyWords words, Fields form, boolean all) {
        String id = duty.id().toString();
        return new OpenWorkPage.Item(
                id,
                DutyWords.path(duty),
                duty.title(),
                Vietnamese.date(duty.due()),
                words.badge(duty),
                all || form.has("duties", id));
    }
}
