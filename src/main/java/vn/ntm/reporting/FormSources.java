package vn.ntm.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.form.FormRules;

/** What forms can be fed from here and now: whatever the modules of the product offer. */
@Component
public class FormSources {
    private final FormRules.Sources sources;

    FormSources(
            List<RowSource> rows,
            List<FigureSource> figures,
            List<ColumnSource> columns,
            List<ParagraphSource> paragraphs) {
        this.sources = new FormRules.Sources(
                rows.stream().collect(Collectors.toMap(RowSource::name, RowSource::fields)),
                figures.stream().map(FigureSource::name).collect(Collectors.toSet()),
                columns.stream().map(ColumnSource::name).collect(Collectors.toSet()),
                paragraphs.stream().map(ParagraphSource::name).collect(Collectors.toSet()));
    }

    public FormRules.Sources all() {
        return sources;
    }
}
