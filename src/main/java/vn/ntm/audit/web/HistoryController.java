package vn.ntm.audit.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.audit.AuditLine;
import vn.ntm.audit.History;
import vn.ntm.shared.Texts;

/** What happened to one object, behind the object's own address; open to whoever may see the object. */
@Controller
class HistoryController {
    private final History history;
    private final Access access;
    private final Texts texts;

    HistoryController(History history, Access access, Texts texts) {
        this.history = history;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/plans/{id}/history")
    @Asks(Act.SEE_PLANS)
    String ofPlan(@PathVariable UUID id, Model model) {
        return page(history.of(Act.SEE_PLANS, "plan", id.toString()), "/plans/" + id, "plans", model);
    }

    @GetMapping("/people/{id}/history")
    @Asks(Act.SEE_PEOPLE)
    String ofPerson(@PathVariable UUID id, Model model) {
        return page(history.of(Act.SEE_PEOPLE, "person", id.toString()), "/people/" + id, "people", model);
    }

    @GetMapping("/positions/{id}/history")
    @Asks(Act.SEE_PEOPLE)
    String ofPosition(@PathVariable UUID id, Model model) {
        return page(history.of(Act.SEE_PEOPLE, "position", id.toString()), "/positions/" + id, "people", model);
    }

    @GetMapping("/accounts/{id}/history")
    @Asks(Act.KEEP_ACCOUNTS)
    String ofAccount(@PathVariable UUID id, Model model) {
        return page(history.of(Act.KEEP_ACCOUNTS, "account", id.toString()), "/accounts/" + id, "accounts", model);
    }

    @GetMapping("/units/import/{id:\\d{1,18}}/history")
    @Asks(Act.CHANGE_UNITS)
    String ofUnitUpdate(@PathVariable long id, Model model) {
        return page(
                history.of(Act.CHANGE_UNITS, "unit-update", String.valueOf(id)), "/units/import/" + id, "units", model);
    }

    @GetMapping("/evidence/{id}/history")
    @Asks(Act.SEE_ASSESSMENT)
    String ofEvidence(@PathVariable UUID id, Model model) {
        return page(history.of(Act.SEE_ASSESSMENT, "evidence", id.toString()), "/evidence/" + id, "evidence", model);
    }

    @GetMapping("/registry/outgoing/{id}/history")
    @Asks(Act.SEE_DOCUMENTS)
    String ofDocument(@PathVariable UUID id, Model model) {
        return page(
                history.of(Act.SEE_DOCUMENTS, "document", id.toString()),
                "/registry/outgoing/" + id,
                "registry",
                model);
    }

    @GetMapping("/registry/incoming/{id}/history")
    @Asks(Act.SEE_DOCUMENTS)
    String ofArrival(@PathVariable UUID id, Model model) {
        return page(
                history.of(Act.SEE_DOCUMENTS, "arrival", id.toString()), "/registry/incoming/" + id, "registry", model);
    }

    private String page(List<AuditLine> lines, String object, String section, Model model) {
        List<ShownLine> shown = new LineWords(texts, access).shown(lines);
        model.addAttribute("page", new HistoryPage(shown.getFirst().object(), object, section, shown));
        return "audit/history";
    }
}
