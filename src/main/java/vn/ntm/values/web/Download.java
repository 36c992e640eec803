package vn.ntm.values.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import vn.ntm.values.bulk.ExportFile;

/** Says to the browser that a file comes. */
final class Download {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    static void as(String name, ExportFile.Format format, HttpServletResponse response) {
        response.setContentType(
                switch (format) {
                    case CSV -> "text/csv;charset=UTF-8";
                    case XLSX -> XLSX;
                });
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"");
    }
}
