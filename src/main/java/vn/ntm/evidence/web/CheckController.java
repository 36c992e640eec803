package vn.ntm.evidence.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.evidence.FileSize;
import vn.ntm.evidence.integrity.IntegrityCheck;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Whether the stored files are still what was brought. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class CheckController {
    private final IntegrityCheck check;
    private final EvidenceLines lines;
    private final Texts texts;

    CheckController(IntegrityCheck check, EvidenceLines lines, Texts texts) {
        this.check = check;
        this.lines = lines;
        this.texts = texts;
    }

    @GetMapping("/evidence/check")
    String ask(Model model) {
        model.addAttribute("page", CheckPage.notYet());
        return "evidence/check";
    }

    @PostMapping("/evidence/check")
    @Limited(Limited.Kind.EXPORT)
    String run(Model model) {
        IntegrityCheck.Report report = check.run();
        String files = Vietnamese.number(report.files());
        model.addAttribute(
                "page",
                new CheckPage(
                        report.isWhole()
                                ? texts.of("evidence.verify.whole", files, FileSize.words(report.bytes()))
                                : texts.of(
                                        "evidence.verify.damaged",
                                        report.damaged().size(),
                                        files),
                        report.isWhole(),
                        report.damaged().stream().map(lines::line).toList()));
        return "evidence/check";
    }
}
