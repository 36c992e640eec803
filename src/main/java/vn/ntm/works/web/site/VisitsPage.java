package vn.ntm.works.web.site;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Visits of the community board to a work.
 *
 * @param open those whose finding waits for its answer
 * @param closed the others
 */
public record VisitsPage(
        WorkHead work,
        List<VisitLine> open,
        List<VisitLine> closed,
        List<Choice> findings,
        boolean mayAdd,
        SentForm form) {}
