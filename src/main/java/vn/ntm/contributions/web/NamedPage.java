package vn.ntm.contributions.web;

import java.util.List;

/** Who agreed to be named. */
public record NamedPage(List<Line> lines) {
    /** A gift of somebody who agreed. */
    public record Line(String contributor, String hamlet, String kind, String quantity, String day) {}
}
