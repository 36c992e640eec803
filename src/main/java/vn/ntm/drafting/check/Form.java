package vn.ntm.drafting.check;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.drafting.Element;
import vn.ntm.drafting.Finding;

/** What the decree asks of the letters of one element, and what was found against it. */
final class Form {
    private final List<Finding> found = new ArrayList<>();

    List<Finding> found() {
        return List.copyOf(found);
    }

    void error(Element element, String key, Object... arguments) {
        found.add(Finding.error(element, key, arguments));
    }

    Form size(Element element, Printed printed, double least, double most) {
        printed.sizes().stream()
                .filter(size -> size < least || size > most)
                .forEach(size -> error(
                        element, "drafting.file.size", printed.beginning(), plain(size), plain(least), plain(most)));
        return this;
    }

    Form bold(Element element, Printed printed, boolean asked) {
        if (asked && !printed.bold()) {
            error(element, "drafting.file.not-bold", printed.beginning());
        }
        if (!asked && printed.anyBold()) {
            error(element, "drafting.file.bold", printed.beginning());
        }
        return this;
    }

    Form italic(Element element, Printed printed, boolean asked) {
        if (asked && !printed.italic()) {
            error(element, "drafting.file.not-italic", printed.beginning());
        }
        if (!asked && printed.anyItalic()) {
            error(element, "drafting.file.italic", printed.beginning());
        }
        return this;
    }

    Form capitals(Element element, Printed printed) {
        if (!printed.capitals()) {
            error(element, "drafting.file.not-capitals", printed.beginning());
        }
        return this;
    }

    Form centred(Element element, Printed printed) {
        if (!printed.alignment().equals("center")) {
            error(element, "drafting.file.not-centred", printed.beginning());
        }
        return this;
    }

    private static String plain(double size) {
        return size == Math.rint(size)
                ? String.valueOf((int) size)
                : String.valueOf(size).replace('.', ',');
    }
}
