package vn.ntm.planning.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.planning.PlanContent.Paragraph;

/** The headings of a plan by their outline path. */
final class Headings {
    private final Map<String, String> byPath;

    Headings(List<Paragraph> paragraphs) {
        byPath = paragraphs.stream()
                .filter(Paragraph::isHeading)
                .collect(Collectors.toMap(Paragraph::path, Headings::words, (first, again) -> first));
    }

    /** "1. Tăng cường …" for III.1; the path itself when the plan has no such heading. */
    String of(String path) {
        return byPath.getOrDefault(path, path);
    }

    private static String words(Paragraph heading) {
        return heading.path().substring(heading.path().lastIndexOf('.') + 1) + ". " + heading.text();
    }
}
