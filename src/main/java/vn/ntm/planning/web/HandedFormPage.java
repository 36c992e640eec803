package vn.ntm.planning.web;

import java.util.List;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Unit;
import vn.ntm.shared.SentForm;

/**
 * The form in which targets are handed down or written down.
 *
 * @param action address it is sent to
 * @param back page it was opened from
 * @param communes to choose from; none when it is for the commune of a plan
 * @param key the same form sent twice counts once
 */
public record HandedFormPage(
        String action,
        String back,
        List<Unit> communes,
        List<CriteriaSetOutline> sets,
        int lines,
        String key,
        SentForm form) {
    public HandedFormPage {
        communes = List.copyOf(communes);
        sets = List.copyOf(sets);
    }

    /** Whether the commune is ticked. */
    public boolean isChosen(Unit commune) {
        return form.has("commune" + commune.code());
    }
}
