package vn.ntm.reporting.web.calendar;

import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Texts;

/**
 * A status in a list: icon, word and colour.
 *
 * @param hue colour by its name in the stylesheet
 */
public record CalendarBadge(String icon, String hue, String word) {
    static CalendarBadge of(ReportState state, Texts texts) {
        String word = texts.of("reporting.state." + state.word());
        return switch (state) {
            case SCHEDULED -> new CalendarBadge("circle-dashed", "open", word);
            case DRAFT -> new CalendarBadge("pencil", "open", word);
            case FOR_SIGNATURE -> new CalendarBadge("writing-sign", "rice", word);
            case SUBMITTED -> new CalendarBadge("send", "indigo", word);
            case RETURNED -> new CalendarBadge("arrow-back-up", "brick", word);
            case ACCEPTED -> new CalendarBadge("check", "leaf", word);
            case LOCKED -> new CalendarBadge("lock", "leaf", word);
        };
    }
}
