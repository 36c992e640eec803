package vn.ntm.reporting.web;

import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Texts;

/** A state as icon, word and colour. */
public record ReportBadge(String hue, String icon, String word) {
    /** Of a report. */
    public static ReportBadge of(ReportState state, Texts texts) {
        String word = texts.of("reporting.state." + state.word());
        return switch (state) {
            case SCHEDULED -> new ReportBadge("stone", "calendar", word);
            case DRAFT -> new ReportBadge("stone", "pencil", word);
            case FOR_SIGNATURE -> new ReportBadge("rice", "writing-sign", word);
            case SUBMITTED -> new ReportBadge("indigo", "send", word);
            case RETURNED -> new ReportBadge("brick", "arrow-back-up", word);
            case ACCEPTED -> new ReportBadge("leaf", "circle-check-f", word);
            case LOCKED -> new ReportBadge("stone", "lock", word);
        };
    }

    static ReportBadge of(Conclusion conclusion, String word) {
        return switch (conclusion) {
            case YES -> new ReportBadge("leaf", "circle-check-f", word);
            case NO -> new ReportBadge("stone", "circle", word);
            case UNDECIDED -> new ReportBadge("rice", "help-circle", word);
            case NOT_ASSESSED -> new ReportBadge("stone", "circle-dashed", word);
            case NOT_APPLICABLE -> new ReportBadge("stone", "ban", word);
        };
    }
}
