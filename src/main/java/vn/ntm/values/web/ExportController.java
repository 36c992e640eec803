package vn.ntm.values.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.ExportFile;
import vn.ntm.values.bulk.ValueExport;

/** Values as a file: everything within reach, or one commune; as known at the end of a day. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
class ExportController {
    private final ExportFile files;
    private final Texting words;
    private final Texts texts;

    ExportController(ExportFile files, Texting words, Texts texts) {
        this.files = files;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/values/export")
    @Limited(Limited.Kind.EXPORT)
    void export(Asked asked, HttpServletResponse response) throws IOException {
        AskedDay day = AskedDay.of(asked.asOf(), words.today(), texts);
        ExportFile.Format format = "xlsx".equals(asked.format()) ? ExportFile.Format.XLSX : ExportFile.Format.CSV;
        String unit = asked.unit() == null ? "" : asked.unit().strip();
        ValueExport.Wanted wanted = new ValueExport.Wanted(
                words.orUsualSet(asked.set()), words.year(asked.year()), unit, words.knownAt(day.day()));
        files.require(wanted);
        Download.as("so-lieu-" + wanted.year(), format, response);
        response.flushBuffer();
        files.write(wanted, format, response.getOutputStream());
    }

    /** What the address says. */
    record Asked(
            @Nullable String set,
            @Nullable String year,
            @Nullable String unit,
            @Nullable String asOf,
            @Nullable String format) {}
}
