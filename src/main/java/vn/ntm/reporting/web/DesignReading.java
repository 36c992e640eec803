package vn.ntm.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.Designed;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.shared.SentForm;

/** Reads what was sent from the designer; what cannot be read gets its message at the field. */
final class DesignReading {
    private static final int WIDEST = 120;

    private final SentForm form;

    DesignReading(SentForm form) {
        this.form = form;
    }

    /** How many lines for columns the page has. */
    static int lines(SentForm form) {
        int lines = ReportController.number(form, "lines");
        return Math.clamp(lines, FormPages.LINES, FormPages.MOST_LINES);
    }

    /** At which field of the designer a complaint about that part of a definition stands. */
    static String fieldOf(String part) {
        return switch (part) {
            case "columns" -> "c.1.key";
            case "sections" -> "each";
            default -> part;
        };
    }

    /** Null when something cannot be read. */
    @Nullable
    FormDefinition definition() {
        LocalDate from = form.day("from");
        LocalDate to = form.day("to");
        if (from == null) {
            form.reject("from", "reporting.design.from-missing");
        }
        List<Designed.Line> columns = new ArrayList<>();
        for (int line = 1; line <= lines(form); line++) {
            column("c." + line).ifPresent(columns::add);
        }
        if (!form.isFine() || from == null) {
            return null;
        }
        return new Designed(
                        form.words("code"),
                        form.words("title"),
                        form.words("level").equals("PROVINCE")
                                ? FormDefinition.Level.PROVINCE
                                : FormDefinition.Level.COMMUNE,
                        from,
                        to,
                        choice(Confidence.values(), form.words("confidence")).orElse(Confidence.UNKNOWN),
                        form.words("basis"),
                        form.words("note"),
                        form.has("landscape"),
                        form.has("needsSet"),
                        columns,
                        form.words("each"),
                        linesOf("rows"),
                        form.has("totalWords"),
                        form.words("totalWords"),
                        linesOf("checks"),
                        linesOf("signers"))
                .definition();
    }

    private List<String> linesOf(String field) {
        return form.value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<Designed.Line> column(String field) {
        if (!form.has(field + ".key") && !form.has(field + ".header")) {
            return Optional.empty();
        }
        if (!form.has(field + ".header")) {
            form.reject(field + ".header", "reporting.design.header-missing");
        }
        Integer decimals = form.whole(field + ".decimals", 0, 4);
        Integer width = form.whole(field + ".width", 0, WIDEST);
        Designed.How how =
                choice(Designed.How.values(), form.words(field + ".how")).orElse(Designed.How.ENTRY);
        String what = form.words(field + ".what");
        boolean needed = how == Designed.How.FIELD || how == Designed.How.FORMULA;
        if (needed && what.isEmpty()) {
            form.reject(field + ".what", "reporting.design.what-missing");
        }
        return Optional.of(new Designed.Line(
                form.words(field + ".key"),
                form.words(field + ".group"),
                form.words(field + ".header"),
                choice(Column.Kind.values(), form.words(field + ".kind")).orElse(Column.Kind.TEXT),
                decimals == null ? 0 : decimals,
                width == null ? 0 : width,
                how,
                how == Designed.How.MISSING && what.isEmpty() ? "other" : what));
    }

    private static <T extends Enum<T>> Optional<T> choice(T[] values, String word) {
        return Stream.of(values).filter(one -> one.name().equals(word)).findFirst();
    }
}
