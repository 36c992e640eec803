package vn.ntm.planning.web;

import java.util.List;
import vn.ntm.planning.PlanContent.Paragraph;

/** Finds the heading of an outline path. */
final class Headings {
    private Headings() {}

    /** "1. Tăng cường …" for III.1; the path itself when the plan has no such heading. */
    static String of(List<Paragraph> paragraphs, String path) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.isHeading() && paragraph.path().equals(path))
                .map(paragraph -> path.substring(path.lastIndexOf('.') + 1) + ". " + paragraph.text())
                .findFirst()
                .orElse(path);
    }
}
