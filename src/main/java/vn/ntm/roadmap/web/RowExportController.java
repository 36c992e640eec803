package vn.ntm.roadmap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.values.bulk.table.TableWriter;

/** The table B11 as a file for spreadsheets. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
@RequestMapping("/roadmap/rows")
class RowExportController {
    private final RoadmapLenses lenses;
    private final RowTable table;

    RowExportController(RoadmapLenses lenses, RowTable table) {
        this.lenses = lenses;
        this.table = table;
    }

    @GetMapping("/export.csv")
    @Limited(Limited.Kind.EXPORT)
    void csv(RoadmapLenses.Asked asked, HttpServletResponse response) throws IOException {
        Lens lens = lens(asked);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(lens) + ".csv\"");
        try (TableWriter file = TableWriter.csv(response.getOutputStream())) {
            table.write(lens, file);
        }
    }

    @GetMapping("/export.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void xlsx(RoadmapLenses.Asked asked, HttpServletResponse response) throws IOException {
        Lens lens = lens(asked);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(lens) + ".xlsx\"");
        try (TableWriter file = TableWriter.xlsx(response.getOutputStream(), "B11")) {
            table.write(lens, file);
        }
    }

    private Lens lens(RoadmapLenses.Asked asked) {
        return lenses.of(asked).orElseThrow(() -> new UnitNotFound(""));
    }

    private static String name(Lens lens) {
        return "B11-" + lens.unit() + "-" + lens.set().id() + "-" + lens.year();
    }
}
