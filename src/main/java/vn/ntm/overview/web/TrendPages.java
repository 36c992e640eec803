package vn.ntm.overview.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.country.Bands;
import vn.ntm.overview.CommuneOverviews;
import vn.ntm.overview.Matrix;
import vn.ntm.overview.View;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of how communes got on: over the years of the set, or over the months of one year as it was known at their ends. */
@Component
class TrendPages {
    static final String BY_MONTH = "month";
    private static final int WIDE = 1100;
    private static final int NARROW = 340;
    private static final int HEIGHT = 280;
    private static final int LEFT = 34;
    private static final int TOP = 30;
    private static final int BELOW = 46;
    private static final int MARGIN = 12;
    private static final int WIDEST = 72;

    private final CommuneOverviews overviews;
    private final Clock clock;
    private final Texts texts;

    TrendPages(CommuneOverviews overviews, Clock clock, Texts texts) {
        this.overviews = overviews;
        this.clock = clock;
        this.texts = texts;
    }

    /** A moment of the course. */
    private record Point(String label, Matrix matrix) {
        boolean isKnown() {
            return !matrix.reported().isEmpty();
        }

        BigDecimal average() {
            return BigDecimal.valueOf(matrix.met())
                    .divide(BigDecimal.valueOf(matrix.reported().size()), 1, RoundingMode.HALF_UP);
        }

        String coverage() {
            return matrix.reported().size() + "/" + matrix.rows().size();
        }
    }

    TrendPage page(Filter filter, String by) {
        boolean monthly = BY_MONTH.equals(by);
        List<Point> points = monthly ? months(filter.view()) : years(filter);
        List<Point> known = points.stream().filter(Point::isKnown).toList();
        int criteria = points.isEmpty() ? 0 : points.getFirst().matrix().criteria();
        return new TrendPage(
                filter,
                texts.of(monthly ? "overview.trend.months" : "overview.trend.years", filter.unitName()),
                finding(known, criteria),
                spans(filter, monthly),
                drawing(points, criteria, WIDE),
                drawing(points, criteria, NARROW),
                points.isEmpty()
                        ? List.of()
                        : bandNames(points.getFirst().matrix().bands()),
                points.stream().map(point -> row(filter, point)).toList());
    }

    private List<Point> years(Filter filter) {
        View view = filter.view();
        LocalDate until = view.asOf() == null ? today() : view.asOf();
        List<Integer> years = filter.years().stream()
                .filter(year -> year <= until.getYear() && filter.yearsOfSet().contains(year))
                .toList();
        return overviews.inYears(view, years).stream()
                .map(matrix -> new Point(String.valueOf(matrix.view().year()), matrix))
                .toList();
    }

    /** The ends of the months of the year that are over, and what is looked at. */
    private List<Point> months(View view) {
        LocalDate until = view.asOf() == null ? today() : view.asOf();
        List<LocalDate> ends = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(view.year(), month).atEndOfMonth())
                .filter(end -> end.isBefore(until))
                .toList();
        List<Point> points = new ArrayList<>(overviews.onDays(view, ends).stream()
                .map(matrix -> new Point(monthOf(matrix), matrix))
                .toList());
        points.add(new Point(
                view.asOf() == null ? texts.of("overview.trend.now") : Vietnamese.date(view.asOf()),
                overviews.of(view)));
        return points;
    }

    private static String monthOf(Matrix matrix) {
        LocalDate end = matrix.view().asOf();
        return end == null ? "" : end.getMonthValue() + "/" + end.getYear();
    }

    private String finding(List<Point> known, int criteria) {
        if (known.isEmpty()) {
            return texts.of("overview.trend.none");
        }
        Point first = known.getFirst();
        Point last = known.getLast();
        if (known.size() == 1) {
            return texts.of(
                    "overview.trend.one",
                    first.label(),
                    Vietnamese.number(first.average(), 1),
                    first.coverage(),
                    criteria);
        }
        return texts.of(
                "overview.trend.finding",
                first.label(),
                Vietnamese.number(first.average(), 1),
                first.coverage(),
                last.label(),
                Vietnamese.number(last.average(), 1),
                last.coverage(),
                criteria);
    }

    private List<TrendPage.Span> spans(Filter filter, boolean monthly) {
        String address = "/overview/trend" + filter.query();
        return List.of(
                new TrendPage.Span(texts.of("overview.trend.by-year"), address, !monthly),
                new TrendPage.Span(
                        texts.of("overview.trend.by-month", filter.view().year()),
                        address + "&by=" + BY_MONTH,
                        monthly));
    }

    private TrendPage.Drawing drawing(List<Point> points, int criteria, int width) {
        int step = (width - LEFT - MARGIN) / Math.max(1, points.size());
        int bottom = HEIGHT - BELOW;
        List<TrendPage.Bar> bars = new ArrayList<>();
        for (Point point : points) {
            bars.add(bar(point, criteria, LEFT + step * bars.size() + step / 2, Math.min(WIDEST, step * 2 / 3)));
        }
        return new TrendPage.Drawing(
                "0 0 " + width + " " + HEIGHT, LEFT, width - MARGIN, bottom, heights(criteria, bottom), bars);
    }

    private TrendPage.Bar bar(Point point, int criteria, int middle, int width) {
        int bottom = HEIGHT - BELOW;
        if (!point.isKnown()) {
            return new TrendPage.Bar(
                    middle - width / 2, bottom, width, 0, middle, false, texts.of("overview.trend.gap"), point.label());
        }
        int height = point.average()
                .multiply(BigDecimal.valueOf(bottom - TOP))
                .divide(BigDecimal.valueOf(criteria), 0, RoundingMode.HALF_UP)
                .intValue();
        return new TrendPage.Bar(
                middle - width / 2,
                bottom - height,
                width,
                height,
                middle,
                true,
                Vietnamese.number(point.average(), 1),
                point.label());
    }

    private static List<TrendPage.Height> heights(int criteria, int bottom) {
        return IntStream.of(0, criteria / 2, criteria)
                .distinct()
                .mapToObj(met -> new TrendPage.Height(
                        bottom - met * (bottom - TOP) / Math.max(1, criteria), String.valueOf(met)))
                .toList();
    }

    private List<String> bandNames(Bands bands) {
        BandWords words = new BandWords(texts);
        return bands.bands().stream().map(words::words).toList();
    }

    private TrendPage.Row row(Filter filter, Point point) {
        return new TrendPage.Row(
                point.label(),
                "/overview" + filter.of(point.matrix().view()).query(),
                point.coverage(),
                point.isKnown() ? Vietnamese.number(point.average(), 1) : texts.of("overview.row.nothing"),
                point.isKnown()
                        ? point.matrix().complete() + "/"
                                + point.matrix().reported().size()
                        : "",
                point.matrix().bands().bands().stream()
                        .map(Bands.Band::communes)
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
