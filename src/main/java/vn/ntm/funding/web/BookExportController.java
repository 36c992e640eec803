package vn.ntm.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.funding.Book;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.sheet.BookExport;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.TableWriter;

/** A year of the book as files for spreadsheets: every line, and the sums by source. */
@Controller
@Asks(Act.SEE_FUNDING)
@RequestMapping("/funding/{book}/export")
class BookExportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LINES = "so-nguon-von";
    private static final String SUMS = "tong-hop-nguon-von";

    private final BookExport export;
    private final Ledger ledger;
    private final Texts texts;

    BookExportController(BookExport export, Ledger ledger, Texts texts) {
        this.export = export;
        this.ledger = ledger;
        this.texts = texts;
    }

    @GetMapping("/lines.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void linesXlsx(
            @PathVariable String book, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        xlsx(Book.read(book), year(year), LINES, "funding.sheet.tab.lines", export::lines, response);
    }

    @GetMapping("/lines.csv")
    @Limited(Limited.Kind.EXPORT)
    void linesCsv(@PathVariable String book, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        csv(Book.read(book), year(year), LINES, export::lines, response);
    }

    @GetMapping("/sums.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void sumsXlsx(@PathVariable String book, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        xlsx(Book.read(book), year(year), SUMS, "funding.sheet.tab.sums", export::sums, response);
    }

    @GetMapping("/sums.csv")
    @Limited(Limited.Kind.EXPORT)
    void sumsCsv(@PathVariable String book, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        csv(Book.read(book), year(year), SUMS, export::sums, response);
    }

    /** What a file holds. */
    private interface Content {
        void write(Book book, int year, TableWriter table) throws IOException;
    }

    private void xlsx(Book book, int year, String name, String tabKey, Content content, HttpServletResponse response)
            throws IOException {
        begin(response, XLSX, name, book, year, "xlsx");
        try (TableWriter table = TableWriter.xlsx(response.getOutputStream(), texts.of(tabKey))) {
            content.write(book, year, table);
        }
    }

    private void csv(Book book, int year, String name, Content content, HttpServletResponse response)
            throws IOException {
        begin(response, "text/csv;charset=UTF-8", name, book, year, "csv");
        try (TableWriter table = TableWriter.csv(response.getOutputStream())) {
            content.write(book, year, table);
        }
    }

    /** Asks before the first byte is written: what is refused is answered as such. */
    private void begin(HttpServletResponse response, String type, String name, Book book, int year, String ending) {
        ledger.requireToRead(book);
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "-" + book + "-" + year + "." + ending + "\"");
    }

    private int year(String asked) {
        return asked.matches("2[01]\\d{2}")
                ? Integer.parseInt(asked)
                : ledger.today().getYear();
    }
}
