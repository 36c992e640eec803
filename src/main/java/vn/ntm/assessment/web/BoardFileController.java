package vn.ntm.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.table.TableWriter;

/** The board as a file, as of now or as it was known at the end of a day. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class BoardFileController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Lenses lenses;
    private final BoardFiles files;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.builder().build();

    BoardFileController(Lenses lenses, BoardFiles files, Texts texts) {
        this.lenses = lenses;
        this.files = files;
        this.texts = texts;
    }

    /** What the address asks for. */
    record Asked(
            @Nullable String set,
            @Nullable String year,
            @Nullable String asOf) {
        Lenses.Asked lens() {
            return new Lenses.Asked(set, year, asOf);
        }

        /** The same for the page, which says what is wrong with it. */
        String query() {
            return "?set=" + coded(set) + "&year=" + coded(year) + "&asOf=" + coded(asOf);
        }

        private static String coded(@Nullable String typed) {
            return URLEncoder.encode(Objects.requireNonNullElse(typed, ""), StandardCharsets.UTF_8);
        }
    }

    @GetMapping("/assessment/{unit}/board.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void xlsx(@PathVariable String unit, Asked asked, HttpServletResponse response) throws IOException {
        Lens lens = lenses.of(unit, asked.lens());
        if (refused(lens, asked, response)) {
            return;
        }
        BoardFile board = files.of(lens);
        begin(response, board, XLSX, "xlsx");
        try (TableWriter file =
                TableWriter.xlsx(response.getOutputStream(), texts.of("assessment.file.sheet"), BoardTable.LAYOUT)) {
            new BoardTable(texts, board).sheet(file);
        }
    }

    @GetMapping("/assessment/{unit}/board.csv")
    @Limited(Limited.Kind.EXPORT)
    void csv(@PathVariable String unit, Asked asked, HttpServletResponse response) throws IOException {
        Lens lens = lenses.of(unit, asked.lens());
        if (refused(lens, asked, response)) {
            return;
        }
        BoardFile board = files.of(lens);
        begin(response, board, "text/csv;charset=UTF-8", "csv");
        try (TableWriter file = TableWriter.csv(response.getOutputStream())) {
            new BoardTable(texts, board).lines(file);
        }
    }

    @GetMapping("/assessment/{unit}/board.json")
    @Limited(Limited.Kind.EXPORT)
    void json(@PathVariable String unit, Asked asked, HttpServletResponse response) throws IOException {
        Lens lens = lenses.of(unit, asked.lens());
        if (refused(lens, asked, response)) {
            return;
        }
        BoardFile board = files.of(lens);
        begin(response, board, MediaType.APPLICATION_JSON_VALUE, "json");
        json.writeValue(response.getOutputStream(), board);
    }

    /** A file that speaks of another day than was asked for would mislead: the page says what is wrong. */
    private static boolean refused(Lens lens, Asked asked, HttpServletResponse response) throws IOException {
        if (lens.problem() == null) {
            return false;
        }
        response.sendRedirect("/assessment/" + lens.unit() + asked.query());
        return true;
    }

    private static void begin(HttpServletResponse response, BoardFile board, String type, String ending) {
        LocalDate day = LocalDate.ofInstant(board.knownAt(), Vietnamese.ZONE);
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"bang-tieu-chi-%s-%s-%d-den-%s.%s\""
                        .formatted(board.unit(), board.set(), board.year(), day, ending));
    }
}
