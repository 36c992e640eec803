package vn.ntm.reporting;

import java.util.List;
import java.util.Map;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Section;

/**
 * A part of a form with its rows before they are computed.
 *
 * @param drafts empty for a total
 */
record SectionRows(Section section, FormDefinition form, Map<CellAt, Filled> entries, List<DraftRow> drafts) {
    SectionRows {
        drafts = List.copyOf(drafts);
    }
}
