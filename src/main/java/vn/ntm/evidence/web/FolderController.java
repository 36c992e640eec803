package vn.ntm.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.evidence.folder.EvidenceFolder;

/** The folder of a criterion, packed while it is sent. */
@Controller
class FolderController {
    private final EvidenceFolder folder;
    private final Choices choices;

    FolderController(EvidenceFolder folder, Choices choices) {
        this.folder = folder;
        this.choices = choices;
    }

    @GetMapping("/evidence/folder")
    @Asks(Act.SEE_ASSESSMENT)
    @Limited(Limited.Kind.EXPORT)
    void takeOut(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(defaultValue = "") String year,
            HttpServletResponse response)
            throws IOException {
        String of = choices.unit(unit).orElse("");
        int number = criterion.matches("\\d{1,2}") ? Integer.parseInt(criterion) : 0;
        EvidenceFolder.Wanted wanted = new EvidenceFolder.Wanted(of, set, number, choices.year(year, of));
        folder.check(wanted);
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + wanted.fileName() + "\"");
        folder.write(wanted, response.getOutputStream());
    }
}
