package vn.ntm.distribution.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.distribution.brief.BatchNotFound;
import vn.ntm.distribution.brief.Brief;
import vn.ntm.distribution.brief.BriefBatches;
import vn.ntm.distribution.brief.BriefPrinter;
import vn.ntm.distribution.brief.HamletBriefs;
import vn.ntm.documents.DocumentViews;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.Identifiers;
import vn.ntm.people.Staff;

/** Briefs of hamlets: looked at one by one, printed all together. */
@Controller
@Asks(Act.SEE_PLANS)
@RequestMapping("/distribution/briefs")
class BriefController {
    private static final int COMMUNE_CODE = 5;
    private static final String AGAIN_IN_SECONDS = "2";

    private final HamletBriefs briefs;
    private final BriefBatches batches;
    private final BriefPrinter printer;
    private final BriefPages pages;
    private final DocumentViews views;
    private final CommuneInView communes;
    private final Staff staff;
    private final PublicAddress address;

    BriefController(
            HamletBriefs briefs,
            BriefBatches batches,
            BriefPrinter printer,
            BriefPages pages,
            DocumentViews views,
            CommuneInView communes,
            Staff staff,
            PublicAddress address) {
        this.briefs = briefs;
        this.batches = batches;
        this.printer = printer;
        this.pages = pages;
        this.views = views;
        this.communes = communes;
        this.staff = staff;
        this.address = address;
    }

    /** While a printing is under way the page comes again by itself. */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Unit> commune = communes.find(unit, Act.SEE_PLANS, staff.today());
        if (commune.isEmpty()) {
            return "distribution/none";
        }
        BriefsPage page = pages.list(commune.get(), address.of(request));
        if (page.batch() != null && page.batch().underWay()) {
            response.setHeader("Refresh", AGAIN_IN_SECONDS);
        }
        model.addAttribute("page", page);
        return "distribution/briefs";
    }

    @PostMapping("/batches")
    @Asks(Act.SEND_DOCUMENTS)
    String print(@RequestParam(required = false) @Nullable String unit, HttpServletRequest request) {
        Optional<Unit> commune = communes.find(unit, Act.SEND_DOCUMENTS, staff.today());
        if (commune.isEmpty()) {
            return "distribution/none";
        }
        batches.start(commune.get().code(), address.of(request));
        return "redirect:/distribution/briefs?unit=" + commune.get().code();
    }

    @GetMapping("/batches/{batch}/archive")
    @Asks(Act.SEND_DOCUMENTS)
    ResponseEntity<byte[]> archive(@PathVariable String batch) {
        return Downloads.toKeep(batches.archive(id(batch)), "phieu-viec-cac-xom.zip", Downloads.ZIP);
    }

    @GetMapping("/batches/{batch}/joined")
    @Asks(Act.SEND_DOCUMENTS)
    ResponseEntity<byte[]> joined(@PathVariable String batch) {
        return Downloads.toKeep(batches.joined(id(batch)), "phieu-viec-cac-xom.pdf", MediaType.APPLICATION_PDF);
    }

    private static UUID id(String batch) {
        return Identifiers.read(batch).orElseThrow(BatchNotFound::new);
    }

    @GetMapping("/{hamlet}")
    String one(@PathVariable String hamlet, HttpServletRequest request, Model model) {
        List<Brief> all = briefs.all(communeOf(hamlet), address.of(request));
        int place = all.stream().map(Brief::hamletCode).toList().indexOf(hamlet);
        if (place < 0) {
            throw new UnitNotFound(hamlet);
        }
        model.addAttribute("page", pages.one(communeOf(hamlet), all, place));
        return "distribution/sheet";
    }

    @GetMapping("/{hamlet}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String hamlet, HttpServletRequest request) {
        Brief brief = brief(hamlet, request);
        return Downloads.toLookAt(printer.pdf(brief), brief.fileName(), MediaType.APPLICATION_PDF);
    }

    @GetMapping("/{hamlet}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String hamlet, HttpServletRequest request) {
        byte[] png = views.page(printer.pdf(brief(hamlet, request)), 1);
        return Downloads.toLookAt(png, hamlet + ".png", MediaType.IMAGE_PNG);
    }

    private Brief brief(String hamlet, HttpServletRequest request) {
        return briefs.of(communeOf(hamlet), hamlet, address.of(request)).orElseThrow(() -> new UnitNotFound(hamlet));
    }

    private static String communeOf(String hamlet) {
        return UnitCodes.levelOf(hamlet)
                .filter(level -> level == UnitLevel.HAMLET)
                .map(level -> hamlet.substring(0, COMMUNE_CODE))
                .orElseThrow(() -> new UnitNotFound(hamlet));
    }
}
