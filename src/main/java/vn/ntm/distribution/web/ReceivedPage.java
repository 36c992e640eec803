package vn.ntm.distribution.web;

import java.util.List;

/** What was sent to the position acted in. */
public record ReceivedPage(String headline, List<Line> lines) {
    /** One document. */
    public record Line(String title, String path, String sent, boolean read) {}
}
