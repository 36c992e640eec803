package vn.ntm.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Section;

/** Puts the rows of a form together: headings of groups, lines with their formulas computed, totals of what stands above them. */
final class Composition {
    private final FormDefinition form;
    private final List<SectionRows> sections;
    private final Map<String, Filled> totals = new HashMap<>();
    private final Map<String, List<FilledRow>> done = new LinkedHashMap<>();

    Composition(FormDefinition form, List<SectionRows> sections) {
        this.form = form;
        this.sections = List.copyOf(sections);
    }

    List<FilledRow> rows() {
        List<FilledRow> all = new ArrayList<>();
        for (SectionRows part : sections) {
            Section section = part.section();
            List<FilledRow> rows = section.isTotal() ? List.of(total(part)) : lines(part);
            if (!section.heading().isEmpty() && !section.isTotal()) {
                all.add(group(section.key(), section, section.heading()));
            }
            all.addAll(rows);
            done.put(section.key(), rows);
        }
        return all;
    }

    private static FilledRow group(String key, Section section, String heading) {
        return new FilledRow(key, section.key(), FilledRow.Kind.GROUP, heading, Map.of());
    }

    private List<FilledRow> lines(SectionRows part) {
        List<FilledRow> rows = new ArrayList<>();
        String group = "";
        for (DraftRow draft : part.drafts()) {
            if (!draft.group().isEmpty() && !draft.group().equals(group)) {
                group = draft.group();
                rows.add(group(part.section().key() + ".group." + group, part.section(), group));
            }
            rows.add(draft.row(FilledRow.Kind.LINE, "", this::totalOf));
        }
        return rows;
    }

    /** Of a column that is not computed, over every line of the form. */
    private Filled totalOf(String column) {
        return totals.computeIfAbsent(
                column,
                key -> Sums.of(sections.stream()
                        .flatMap(part -> part.drafts().stream())
                        .map(draft -> draft.plain(key))
                        .toList()));
    }

    private FilledRow total(SectionRows part) {
        Section section = part.section();
        List<FilledRow> added = section.totalOf().stream()
                .flatMap(key -> done.getOrDefault(key, List.of()).stream())
                .filter(row -> row.kind() == FilledRow.Kind.LINE)
                .toList();
        Map<String, Filled> sums = new HashMap<>();
        form.leaves().stream()
                .filter(column -> column.kind().counts())
                .map(Column::key)
                .forEach(key -> sums.put(
                        key, Sums.of(added.stream().map(row -> row.cell(key)).toList())));
        return DraftRow.total(new DraftRow.Frame(form, section, part.entries()), sums)
                .row(FilledRow.Kind.TOTAL, section.heading(), this::totalOf);
    }
}
