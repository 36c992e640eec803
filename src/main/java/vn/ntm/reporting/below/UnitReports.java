package vn.ntm.reporting.below;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.RowSource;
import vn.ntm.shared.Texts;

/**
 * A row for each commune with what its newest sent report on the form says: fields "row|column", and "column" of its one line or its total. A commune that
 * has not reported has its row too, and nothing in it is known.
 */
@Component
class UnitReports implements RowSource {
    private final Below below;
    private final Texts texts;

    UnitReports(Below below, Texts texts) {
        this.below = below;
        this.texts = texts;
    }

    @Override
    public String name() {
        return UnitReport.SOURCE;
    }

    /** They depend on the form. */
    @Override
    public Set<String> fields() {
        return Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> rows(Asked asked) {
        Wanted wanted = Wanted.read(asked.of());
        List<Row> rows = new ArrayList<>();
        for (UnitReport report : below.of(asked, wanted.form())) {
            rows.add(row(report, rows.size() + 1, wanted.onlyInTime()));
        }
        return rows;
    }

    private Row row(UnitReport report, int number, boolean onlyInTime) {
        Map<String, Filled> fields = new HashMap<>();
        fields.put("number", Filled.label(String.valueOf(number)));
        fields.put("unit", Filled.label(report.unit().fullName()));
        fields.put(
                "state",
                Filled.label(texts.of("reporting.state." + report.state().word())));
        LocalDate sent = report.sentOn();
        fields.put(
                "sent",
                sent == null ? Filled.unknown(CellValue.Why.NOBODY_REPORTED) : report.filled(new CellValue.Day(sent)));
        SentContent content = report.content();
        if (content == null || !report.counts(onlyInTime)) {
            return new Row(report.unit().code(), "", fields, CellValue.Why.NOBODY_REPORTED);
        }
        content.rows()
                .forEach((row, cells) -> cells.forEach((column, value) -> {
                    fields.put(new CellAt(row, column).toString(), report.filled(value));
                    if (row.equals(content.line())) {
                        fields.putIfAbsent(column, report.filled(value));
                    }
                }));
        return new Row(report.unit().code(), "", fields);
    }
}
