package vn.ntm.reporting.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;

/**
 * A form of report in one version, as the law or an administrator lays it down.
 *
 * @param code such as "B01" or "10"
 * @param title Vietnamese
 * @param from first day it holds, a report is written on the one that holds on the last day of its period
 * @param to last day, null while it holds
 * @param confidence how sure we are that it is as the law has it
 * @param basis number of the document behind it, empty where none is known
 * @param note what a user must know about it, may be empty
 * @param landscape whether it is printed across
 * @param needsSet whether it tells of one criteria set
 * @param columns empty for a narrative
 * @param signers words above the signatures, left to right
 */
public record FormDefinition(
        String code,
        String title,
        Level level,
        Shape shape,
        LocalDate from,
        @Nullable LocalDate to,
        Confidence confidence,
        String basis,
        String note,
        boolean landscape,
        boolean needsSet,
        List<Column> columns,
        List<Section> sections,
        List<Check> checks,
        List<String> signers) {
    /** Whose form it is. */
    public enum Level {
        COMMUNE,
        PROVINCE
    }

    /** What it is made of. */
    public enum Shape {
        TABLE,
        /** Paragraphs under headings. */
        NARRATIVE
    }

    public FormDefinition(
            String code,
            String title,
            Level level,
            @Nullable Shape shape,
            LocalDate from,
            @Nullable LocalDate to,
            Confidence confidence,
            @Nullable String basis,
            @Nullable String note,
            boolean landscape,
            boolean needsSet,
            @Nullable List<Column> columns,
            @Nullable List<Section> sections,
            @Nullable List<Check> checks,
            @Nullable List<String> signers) {
        this.code = code;
        this.title = title;
        this.level = level;
        this.shape = Objects.requireNonNullElse(shape, Shape.TABLE);
        this.from = from;
        this.to = to;
        this.confidence = confidence;
        this.basis = Objects.requireNonNullElse(basis, "");
        this.note = Objects.requireNonNullElse(note, "");
        this.landscape = landscape;
        this.needsSet = needsSet;
        this.columns = columns == null ? List.of() : List.copyOf(columns);
        this.sections = sections == null ? List.of() : List.copyOf(sections);
        this.checks = checks == null ? List.of() : List.copyOf(checks);
        this.signers = signers == null ? List.of() : List.copyOf(signers);
    }

    public boolean isNarrative() {
        return shape == Shape.NARRATIVE;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The columns with cells, left to right. */
    public List<Column> leaves() {
        return columns.stream().flatMap(Column::leaves).toList();
    }

    public Optional<Column> column(String key) {
        return columns.stream()
                .flatMap(Column::leaves)
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    /** Levels of headings. */
    public int depth() {
        return columns.stream().mapToInt(Column::depth).max().orElse(0);
    }

    /** With every repeated column put in as often as there are things to repeat it for. */
    public FormDefinition repeated(Function<String, List<Repeat>> things) {
        return new FormDefinition(
                code,
                title,
                level,
                shape,
                from,
                to,
                confidence,
                basis,
                note,
                landscape,
                needsSet,
                columns.stream().flatMap(one -> repeated(one, things)).toList(),
                sections,
                checks,
                signers);
    }

    private static Stream<Column> repeated(Column column, Function<String, List<Repeat>> things) {
        if (column.isGroup()) {
            return Stream.of(column.with(column.columns().stream()
                    .flatMap(one -> repeated(one, things))
                    .toList()));
        }
        return column.each().isEmpty()
                ? Stream.of(column)
                : things.apply(column.each()).stream()
                        .map(thing -> column.once(
                                column.key() + thing.key(),
                                column.header().replace("{number}", thing.key()).replace("{name}", thing.name())));
    }

    /** One thing a column is repeated for. */
    public record Repeat(String key, String name) {}
}
