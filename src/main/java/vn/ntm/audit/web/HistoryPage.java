package vn.ntm.audit.web;

import java.util.List;

/**
 * What happened to one object.
 *
 * @param object what it is called
 * @param address of the object's own page
 * @param section of the navigation it belongs to
 */
public record HistoryPage(String object, String address, String section, List<ShownLine> lines) {
    public HistoryPage {
        lines = List.copyOf(lines);
    }
}
