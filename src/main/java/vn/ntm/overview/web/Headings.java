package vn.ntm.overview.web;

import vn.ntm.overview.Matrix;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What stands above every page of a matrix: the answer, for how many units it holds, and from what moment it is. */
record Headings(Texts texts, Filter filter, Matrix matrix) {
    String headline() {
        int counted = matrix.reported().size();
        return counted == 0
                ? texts.of(
                        "overview.headline.none",
                        filter.unitName(),
                        filter.view().year())
                : texts.of(
                        "overview.headline",
                        filter.unitName(),
                        matrix.complete(),
                        counted,
                        matrix.criteria(),
                        filter.view().year());
    }

    /** For how many units of how many there are figures: what stands beside every sum. */
    String coverage() {
        StringBuilder coverage = new StringBuilder(texts.of(
                "overview.coverage", matrix.reported().size(), matrix.rows().size()));
        if (!matrix.silent().isEmpty()) {
            coverage.append(' ')
                    .append(texts.of("overview.coverage.silent", matrix.silent().size()));
        }
        if (!matrix.tooYoung().isEmpty()) {
            coverage.append(' ')
                    .append(texts.of(
                            "overview.coverage.too-young", matrix.tooYoung().size()));
        }
        return coverage.toString();
    }

    String moment() {
        String units = filter.ofToday()
                ? texts.of("overview.moment.now")
                : texts.of("overview.moment.then", Vietnamese.date(matrix.lawDay()));
        return texts.of("overview.moment", Vietnamese.moment(matrix.knownAt()), Vietnamese.date(matrix.lawDay())) + " "
                + units;
    }
}
