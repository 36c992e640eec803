package vn.ntm.reporting.web.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.Shown;
import vn.ntm.reporting.sheet.Letterheads;
import vn.ntm.reporting.sheet.ReportPaper;
import vn.ntm.reporting.sheet.ReportTable;
import vn.ntm.reporting.sheet.ReportText;
import vn.ntm.reporting.sheet.SheetFile;

/** A report as a file: as it was sent, or as it is now. */
@Controller
@Asks(Act.SEE_REPORTS)
class SheetExportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Reports reports;
    private final Letterheads heads;
    private final SheetFile sheets;
    private final ReportPaper papers;
    private final ReportTable tables;

    SheetExportController(
            Reports reports, Letterheads heads, SheetFile sheets, ReportPaper papers, ReportTable tables) {
        this.reports = reports;
        this.heads = heads;
        this.sheets = sheets;
        this.papers = papers;
        this.tables = tables;
    }

    private interface Writing {
        void to(OutputStream out, Shown shown) throws IOException;
    }

    @GetMapping("/reports/{id}/xlsx")
    @Limited(Limited.Kind.EXPORT)
    void xlsx(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(id, "xlsx", XLSX, response, (out, shown) -> sheets.write(heads.given(shown), out));
    }

    @GetMapping("/reports/{id}/docx")
    @Limited(Limited.Kind.EXPORT)
    void docx(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(id, "docx", DOCX, response, (out, shown) -> out.write(papers.docx(heads.given(shown))));
    }

    @GetMapping("/reports/{id}/pdf")
    @Limited(Limited.Kind.EXPORT)
    void pdf(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(
                id,
                "pdf",
                MediaType.APPLICATION_PDF_VALUE,
                response,
                (out, shown) -> out.write(papers.pdf(heads.given(shown))));
    }

    @GetMapping("/reports/{id}/csv")
    @Limited(Limited.Kind.EXPORT)
    void csv(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(id, "csv", "text/csv;charset=UTF-8", response, (out, shown) -> tables.csv(shown.content(), out));
    }

    @GetMapping("/reports/{id}/json")
    @Limited(Limited.Kind.EXPORT)
    void json(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(
                id,
                "json",
                MediaType.APPLICATION_JSON_VALUE,
                response,
                (out, shown) -> out.write(ReportText.of(shown).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whole before the first byte goes out: a file that breaks off would be taken for one. */
    private void send(String id, String ending, String type, HttpServletResponse response, Writing writing)
            throws IOException {
        Shown shown = reports.show(SheetImportController.id(id));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writing.to(file, shown);
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"bieu-%s-%s-%s.%s\""
                        .formatted(
                                shown.report().formCode(),
                                shown.report().unitCode(),
                                shown.report().period(),
                                ending));
        file.writeTo(response.getOutputStream());
    }
}
