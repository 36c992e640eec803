package vn.ntm.works.web.site;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Pictures of a work.
 *
 * @param withdrawn without the pictures themselves
 */
public record PhotosPage(
        WorkHead work,
        List<Group> groups,
        List<PhotoLine> withdrawn,
        List<Choice> moments,
        boolean mayAdd,
        SentForm form) {
    /** Pictures of one part of the building; {@code id} of its heading. */
    public record Group(String id, String name, List<PhotoLine> photos) {}
}
