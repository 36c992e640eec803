package vn.ntm.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.PieceId;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;

/** The list of evidence; one piece, its judgement and what it proves. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
@RequestMapping("/evidence")
class EvidenceController {
    private final EvidenceDesk desk;
    private final ListPages lists;
    private final PiecePages pieces;
    private final Texts texts;

    EvidenceController(EvidenceDesk desk, ListPages lists, PiecePages pieces, Texts texts) {
        this.desk = desk;
        this.lists = lists;
        this.pieces = pieces;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        Form form = new Form(asked, texts);
        String page = form.value("page");
        model.addAttribute("page", lists.page(form, page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1));
        return "evidence/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return page(PieceId.of(id), Form.empty(texts), model);
    }

    @PostMapping("/{id}/accept")
    @Asks(Act.JUDGE_EVIDENCE)
    String accept(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return judged(id, sent, desk::accept, model, response);
    }

    @PostMapping("/{id}/reject")
    @Asks(Act.JUDGE_EVIDENCE)
    String reject(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return judged(id, sent, desk::reject, model, response);
    }

    @PostMapping("/{id}/uses")
    @Asks(Act.ADD_EVIDENCE)
    String link(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(sent, texts);
        List<IndicatorRef> indicators = List.of(form.value("indicators").split("[,;\\s]+")).stream()
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new IndicatorRef(form.value("set"), code))
                .toList();
        List<Integer> years = Years.read(form, texts);
        PieceId piece = PieceId.of(id);
        try {
            if (form.isFine()) {
                desk.link(piece, indicators, years);
                return "redirect:/evidence/" + piece;
            }
        } catch (FieldsRefused refused) {
            form.refuse(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(piece, form, model);
    }

    @PostMapping("/{id}/uses/{use:\\d{1,18}}/end")
    @Asks(Act.ADD_EVIDENCE)
    String unlink(@PathVariable String id, @PathVariable long use) {
        PieceId piece = PieceId.of(id);
        desk.unlink(piece, use);
        return "redirect:/evidence/" + piece;
    }

    private String judged(
            String id, MultiValueMap<String, String> sent, Judging judging, Model model, HttpServletResponse response) {
        PieceId piece = PieceId.of(id);
        Form form = new Form(sent, texts);
        try {
            judging.judge(piece, form.value("reason"));
            return "redirect:/evidence/" + piece;
        } catch (FieldsRefused refused) {
            form.refuse(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(piece, form, model);
        }
    }

    private String page(PieceId id, Form form, Model model) {
        model.addAttribute("page", pieces.page(id));
        model.addAttribute("form", form);
        return "evidence/piece";
    }

    private interface Judging {
        void judge(PieceId id, String reason);
    }
}
