package vn.ntm.overview.web;

import java.util.List;

/**
 * How communes got on over years or months.
 *
 * @param finding what the drawing says, in a sentence
 * @param spans years, months
 * @param bands headings of the columns, the highest band first
 */
public record TrendPage(
        Filter filter,
        String headline,
        String finding,
        List<Span> spans,
        Drawing wide,
        Drawing narrow,
        List<String> bands,
        List<Row> rows) {
    /** A way to cut time. */
    public record Span(String words, String address, boolean current) {}

    /**
     * A drawing of bars, every length in units of the picture.
     *
     * @param size of its box: "0 0 720 300"
     */
    public record Drawing(String size, int left, int right, int bottom, List<Height> heights, List<Bar> bars) {
        public Drawing {
            heights = List.copyOf(heights);
            bars = List.copyOf(bars);
        }
    }

    /** A number of criteria and how high it lies. */
    public record Height(int y, String words) {}

    /**
     * A moment.
     *
     * @param known whether any commune has figures; else there is a gap
     * @param value criteria met by a commune on average
     */
    public record Bar(int x, int y, int width, int height, int middle, boolean known, String value, String label) {}

    /** A moment in the table. */
    public record Row(
            String label, String address, String coverage, String average, String complete, List<Integer> bands) {
        public Row {
            bands = List.copyOf(bands);
        }
    }

    public TrendPage {
        spans = List.copyOf(spans);
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }
}
