package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.assessment.closing.ClosedAssessment;
import vn.ntm.assessment.closing.Closing;
import vn.ntm.assessment.closing.Difference;
import vn.ntm.assessment.closing.Opened;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Closed assessments of a commune: the list, one of them, what is different since, and its files. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class ClosedController {
    private static final String TODAY = "now";

    private final Lenses lenses;
    private final Closing closing;
    private final ClosedPages pages;
    private final ClosedTable table;
    private final Texts texts;

    ClosedController(Lenses lenses, Closing closing, ClosedPages pages, ClosedTable table, Texts texts) {
        this.lenses = lenses;
        this.closing = closing;
        this.pages = pages;
        this.table = table;
        this.texts = texts;
    }

    @GetMapping("/assessment/{unit}/closed")
    String list(@PathVariable String unit, Model model) {
        Lens lens = lenses.of(unit, new Lenses.Asked(null, null, null));
        Map<String, String> names = lens.sets().stream().collect(Collectors.toMap(Lens.Choice::id, Lens.Choice::name));
        List<ClosedAssessment> all = closing.all(unit);
        List<ClosedListPage.Line> lines = all.stream()
                .map(one -> line(one, names.getOrDefault(one.setId(), one.setId()), isNewest(one, all)))
                .toList();
        model.addAttribute("page", new ClosedListPage(lens.unitName(), "/assessment/" + unit, lines));
        return "assessment/closed-list";
    }

    private static boolean isNewest(ClosedAssessment one, List<ClosedAssessment> all) {
        return all.stream()
                .filter(other -> other.setId().equals(one.setId()) && other.year() == one.year())
                .noneMatch(other -> other.version() > one.version());
    }

    private static ClosedListPage.Line line(ClosedAssessment one, String set, boolean newest) {
        return new ClosedListPage.Line(
                set,
                one.year(),
                one.version(),
                newest,
                one.met() + "/" + one.total(),
                Vietnamese.date(one.asOf()),
                Vietnamese.moment(one.closedAt()),
                one.closedBy(),
                one.reason(),
                ClosedPages.addresses(one).self());
    }

    @GetMapping("/assessment/{unit}/closed/{id:\\d{1,18}}")
    String show(
            @PathVariable String unit,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String open,
            Model model) {
        model.addAttribute("page", pages.page(closing.get(unit, id), "all".equals(open), null));
        return "assessment/closed";
    }

    @GetMapping("/assessment/{unit}/closed/{id:\\d{1,18}}/differences")
    String differences(
            @PathVariable String unit,
            @PathVariable long id,
            @RequestParam(defaultValue = TODAY) String with,
            Model model) {
        ClosedAssessment closed = closing.get(unit, id);
        List<ClosedAssessment> others = closing.all(unit).stream()
                .filter(one -> one.setId().equals(closed.setId()) && one.year() == closed.year())
                .filter(one -> one.id() != id)
                .toList();
        ClosedAssessment other = others.stream()
                .filter(one -> String.valueOf(one.version()).equals(with))
                .findFirst()
                .orElse(null);
        List<Difference> found = other == null ? closing.sinceThen(closed) : closing.between(closed, other);
        String self = ClosedPages.addresses(closed).differences();
        Stream<DifferencesPage.Choice> choices = Stream.concat(
                Stream.of(new DifferencesPage.Choice(texts.of("assessment.closed.now"), self, other == null)),
                others.stream()
                        .map(one -> new DifferencesPage.Choice(
                                texts.of("assessment.closed.version", one.version()),
                                self + "?with=" + one.version(),
                                one.equals(other))));
        model.addAttribute(
                "page",
                new DifferencesPage(
                        texts.of("assessment.differences.headline", closed.version(), closed.year()),
                        texts.of("assessment.differences.count", found.size()),
                        ClosedPages.addresses(closed).self(),
                        choices.toList(),
                        found.stream().map(pages::changed).toList()));
        return "assessment/differences";
    }

    @GetMapping("/assessment/{unit}/closed/{id:\\d{1,18}}/export.json")
    @Limited(Limited.Kind.EXPORT)
    void json(@PathVariable String unit, @PathVariable long id, HttpServletResponse response) throws IOException {
        Opened opened = closing.open(closing.get(unit, id));
        answer(opened, "json", "application/json", response);
        response.getOutputStream().write(opened.text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/assessment/{unit}/closed/{id:\\d{1,18}}/export.csv")
    @Limited(Limited.Kind.EXPORT)
    void csv(@PathVariable String unit, @PathVariable long id, HttpServletResponse response) throws IOException {
        Opened opened = closing.open(closing.get(unit, id));
        answer(opened, "csv", "text/csv;charset=UTF-8", response);
        table.write(opened.content(), response.getOutputStream());
    }

    private static void answer(Opened opened, String ending, String type, HttpServletResponse response) {
        ClosedAssessment closed = opened.closed();
        String name = "danh-gia-" + closed.unitCode() + "-" + closed.setId() + "-" + closed.year() + "-lan-"
                + closed.version();
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"");
        response.setHeader("X-Content-SHA256", opened.found());
    }
}
