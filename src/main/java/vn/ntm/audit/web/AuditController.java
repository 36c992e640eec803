package vn.ntm.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.audit.AuditLog;
import vn.ntm.shared.Texts;

@Controller
@Asks(Act.SEE_AUDIT)
@RequestMapping("/audit")
class AuditController {
    /** By it Excel knows that the file is UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final List<String> COLUMNS =
            List.of("at", "by", "event", "kind", "object", "unit", "source", "changes");

    private final AuditLog log;
    private final Access access;
    private final Texts texts;

    AuditController(AuditLog log, Access access, Texts texts) {
        this.log = log;
        this.access = access;
        this.texts = texts;
    }

    @GetMapping
    String search(AuditQuery query, Model model) {
        model.addAttribute("page", new AuditPages(log, access, texts).page(query));
        return "audit/log";
    }

    @GetMapping("/export.csv")
    @Limited(Limited.Kind.EXPORT)
    void takeOut(AuditQuery query, HttpServletResponse response) throws IOException {
        LineWords words = new LineWords(texts, access);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky.csv\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(MARK);
        CSVPrinter file = new CSVPrinter(out, CSVFormat.EXCEL);
        file.printRecord(COLUMNS.stream().map(column -> texts.of("audit.column." + column)));
        log.takeOut(query.search(), line -> write(words.shown(line), file));
        file.flush();
    }

    private void write(ShownLine line, CSVPrinter file) {
        try {
            file.printRecord(Stream.of(
                            line.at(),
                            line.by(),
                            line.event(),
                            line.kind(),
                            line.object(),
                            line.unit(),
                            line.source(),
                            changes(line))
                    .map(AuditController::harmless));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String changes(ShownLine line) {
        return line.changes().stream()
                .map(change -> texts.of("audit.change", change.field(), change.before(), change.after()))
                .collect(Collectors.joining("; "));
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
