package vn.ntm.reporting.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ntm.people.Problems;

/** What a definition must keep to before it can be published. */
public final class FormRules {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,20}");
    private static final Pattern KEY = Pattern.compile("[a-z]([a-z0-9.-]*[a-z0-9])?");
    private static final Pattern ROW_KEY = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 2_000;
    private static final int DEEPEST_HEADER = 5;

    private final FormDefinition form;
    private final Sources sources;
    private final Problems problems = new Problems();

    /**
     * What forms can be fed from.
     *
     * @param rows fields by the name of each source of rows; a source without any takes every field
     * @param figures names of single figures
     * @param columns names of what columns can be repeated for
     * @param writers names of what drafts paragraphs
     */
    public record Sources(
            Map<String, Set<String>> rows, Set<String> figures, Set<String> columns, Set<String> writers) {
        public Sources {
            rows = Map.copyOf(rows);
            figures = Set.copyOf(figures);
            columns = Set.copyOf(columns);
            writers = Set.copyOf(writers);
        }
    }

    private FormRules(FormDefinition form, Sources sources) {
        this.form = form;
        this.sources = sources;
    }

    /** All that is wrong with it, by the part of the definition. */
    public static Problems judge(FormDefinition form, Sources sources) {
        FormRules rules = new FormRules(form, sources);
        rules.head();
        if (form.isNarrative()) {
            rules.narrative();
        } else {
            rules.columns();
            form.sections().forEach(rules::section);
            rules.formulas();
            form.checks().forEach(rules::check);
        }
        rules.sectionKeys();
        return rules.problems;
    }

    private void head() {
        problems.addIf(!CODE.matcher(form.code()).matches(), "code", "reporting.form.code-wrong", form.code());
        problems.addIf(form.title().isBlank(), "title", "reporting.form.title-missing");
        problems.addIf(form.to() != null && form.to().isBefore(form.from()), "to", "reporting.form.ends-before");
        problems.addIf(form.sections().isEmpty(), "sections", "reporting.form.no-sections");
    }

    private void narrative() {
        problems.addIf(!form.columns().isEmpty(), "columns", "reporting.form.narrative-has-columns");
        for (Section section : form.sections()) {
            problems.addIf(
                    section.heading().isBlank(), "sections", "reporting.form.paragraph-without-heading", section.key());
            problems.addIf(
                    !section.paragraph().isEmpty() && !sources.writers().contains(section.paragraph()),
                    "sections",
                    "reporting.form.no-such-source",
                    section.paragraph());
        }
    }

    private void columns() {
        List<Column> leaves = form.leaves();
        problems.addIf(leaves.isEmpty(), "columns", "reporting.form.no-columns");
        problems.addIf(leaves.size() > MOST_COLUMNS, "columns", "reporting.form.too-many-columns", MOST_COLUMNS);
        problems.addIf(form.depth() > DEEPEST_HEADER, "columns", "reporting.form.header-too-deep", DEEPEST_HEADER);
        Set<String> keys = new HashSet<>();
        for (Column column : leaves) {
            problems.addIf(!KEY.matcher(column.key()).matches(), "columns", "reporting.form.key-wrong", column.key());
            problems.addIf(!keys.add(column.key()), "columns", "reporting.form.key-twice", column.key());
            problems.addIf(
                    !column.each().isEmpty() && !sources.columns().contains(column.each()),
                    "columns",
                    "reporting.form.no-such-source",
                    column.each());
            problems.addIf(
                    column.decimals() < 0 || column.decimals() > 4 || column.width() < 0 || column.width() > 120,
                    "columns",
                    "reporting.form.column-measures",
                    column.key());
        }
    }

    private void sectionKeys() {
        Set<String> keys = new HashSet<>();
        for (Section section : form.sections()) {
            problems.addIf(
                    !KEY.matcher(section.key()).matches(), "sections", "reporting.form.key-wrong", section.key());
            problems.addIf(!keys.add(section.key()), "sections", "reporting.form.key-twice", section.key());
        }
        int rows = form.sections().stream().mapToInt(one -> one.rows().size()).sum();
        problems.addIf(rows > MOST_ROWS, "sections", "reporting.form.too-many-rows", MOST_ROWS);
    }

    private void section(Section section) {
        int kinds =
                (section.each().isEmpty() ? 0 : 1) + (section.rows().isEmpty() ? 0 : 1) + (section.isTotal() ? 1 : 0);
        problems.addIf(kinds != 1, "sections", "reporting.form.section-kinds", section.key());
        problems.addIf(
                !section.each().isEmpty() && !sources.rows().containsKey(section.each()),
                "sections",
                "reporting.form.no-such-source",
                section.each());
        Set<String> others = form.sections().stream()
                .takeWhile(one -> !one.equals(section))
                .map(Section::key)
                .collect(Collectors.toSet());
        problems.addIf(
                !others.containsAll(section.totalOf()), "sections", "reporting.form.total-of-unknown", section.key());
        cells(section, section.cells());
        Set<String> keys = new HashSet<>();
        for (Section.Line line : section.rows()) {
            problems.addIf(!ROW_KEY.matcher(line.key()).matches(), "sections", "reporting.form.key-wrong", line.key());
            problems.addIf(!keys.add(line.key()), "sections", "reporting.form.key-twice", line.key());
            cells(section, line.cells());
        }
    }

    private void cells(Section section, Map<String, Binding> cells) {
        Set<String> columns = form.leaves().stream().map(Column::key).collect(Collectors.toSet());
        cells.forEach((column, binding) -> {
            problems.addIf(!columns.contains(column), "sections", "reporting.form.no-such-column", column);
            problems.addIf(binding.parts() != 1, "sections", "reporting.form.binding-parts", section.key(), column);
            problems.addIf(!isKnown(section, binding), "sections", "reporting.form.no-such-source", binding.from());
        });
    }

    private boolean isKnown(Section section, Binding binding) {
        if (binding.from().isEmpty()) {
            return true;
        }
        if (section.each().isEmpty()) {
            return sources.figures().contains(binding.from().split(":", 2)[0]);
        }
        Set<String> fields = sources.rows().getOrDefault(section.each(), Set.of());
        return fields.isEmpty() || binding.from().contains("{number}") || fields.contains(binding.from());
    }

    private void check(Check check) {
        try {
            Formula.Comparison comparison = Formula.readComparison(check.rule());
            knownColumns(comparison.left(), check.rule());
            knownColumns(comparison.right(), check.rule());
        } catch (IllegalArgumentException unreadable) {
            problems.add(
                    "checks",
                    "reporting.form.formula-unreadable",
                    check.rule(),
                    String.valueOf(unreadable.getMessage()));
        }
        problems.addIf(check.words().isBlank(), "checks", "reporting.form.check-without-words", check.rule());
    }

    private void formulas() {
        for (Section section : form.sections()) {
            formulas(section.cells());
            section.rows().forEach(line -> {
                Map<String, Binding> all = new HashMap<>(section.cells());
                all.putAll(line.cells());
                formulas(all);
            });
        }
    }

    private void formulas(Map<String, Binding> cells) {
        Map<String, Set<String>> needs = new HashMap<>();
        cells.forEach((column, binding) -> {
            if (!binding.formula().isEmpty()) {
                try {
                    Formula formula = Formula.read(binding.formula());
                    knownColumns(formula, binding.formula());
                    needs.put(column, formula.columns());
                } catch (IllegalArgumentException unreadable) {
                    problems.add(
                            "sections",
                            "reporting.form.formula-unreadable",
                            binding.formula(),
                            String.valueOf(unreadable.getMessage()));
                }
            }
        });
        needs.keySet().stream()
                .filter(column -> reaches(column, needs))
                .findFirst()
                .ifPresent(column -> problems.add("sections", "reporting.form.formula-circle", column));
    }

    private void knownColumns(Formula formula, String written) {
        Set<String> columns = form.leaves().stream().map(Column::key).collect(Collectors.toSet());
        formula.columns().stream()
                .filter(key -> !columns.contains(key))
                .forEach(key -> problems.add("sections", "reporting.form.formula-column", written, key));
    }

    private static boolean reaches(String column, Map<String, Set<String>> needs) {
        Deque<String> open = new ArrayDeque<>(needs.getOrDefault(column, Set.of()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(column)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
