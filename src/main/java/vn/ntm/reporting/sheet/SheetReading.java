package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.Report;
import vn.ntm.shared.Texts;

/** Reads a file as an edited report: by its hidden keys, by a layout that was explained, by its words. */
@Component
class SheetReading {
    private final LayoutStore layouts;
    private final Texts texts;

    SheetReading(LayoutStore layouts, Texts texts) {
        this.layouts = layouts;
        this.texts = texts;
    }

    /** @throws SheetRefused when it was made from another form or for another unit */
    void requireSame(SheetBook book, Report report) {
        HiddenKeys keys = book.keys();
        if (keys != null && !keys.form().equals(report.formCode())) {
            throw new SheetRefused("reporting.sheet.other-form", keys.form(), report.formCode());
        }
        if (keys != null && !keys.unit().equals(report.unitCode())) {
            throw new SheetRefused("reporting.sheet.other-unit");
        }
    }

    /** What it would change; nothing when its cells cannot be told. */
    Optional<SheetProposal> proposal(SheetBook book, Report report, FilledForm now) {
        SheetColumns columns = SheetColumns.of(now.form(), texts);
        List<SheetGrid> sheets = book.sheets();
        HiddenKeys keys = book.keys();
        boolean elsewhere = keys != null && !keys.report().equals(report.id().toString());
        @Nullable Map<CellAt, String> written = keys == null || elsewhere ? null : keys.written();
        return KeyedSheet.find(sheets, columns, now)
                .or(() -> MappedSheet.find(sheets, layouts.of(report.unitCode(), report.formCode()), columns, now))
                .or(() -> WordedSheet.find(sheets, columns, now))
                .map(found -> new Comparing(now, columns, found, written, texts).proposal(elsewhere));
    }
}
