package vn.ntm.audit.web;

import java.util.List;

/**
 * What happened to one object.
 *
 * @param object what it is called
 * @param address of the object's own page
 */
public record HistoryPage(String object, String address, List<ShownLine> lines) {
    public HistoryPage {
        lines = List.copyOf(lines);
    }
}
