package vn.ntm.works.web.site;

import java.util.List;

/** Works of a commune as strangers see them. */
public record PublicListPage(String unitName, List<Line> works) {
    /** A work in one line; the percent and money are empty where nobody knows. */
    public record Line(
            String path,
            String name,
            String where,
            String state,
            String tone,
            String icon,
            String percent,
            String cost) {}
}
