package vn.ntm.planning.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.Collectors;
import vn.ntm.planning.grammar.layout.Marker;
import vn.ntm.planning.grammar.layout.Marker.Kind;
import vn.ntm.planning.grammar.layout.Roman;

/** Where in the outline we are: the headings that are open, from the highest level down. */
final class SectionPath {
    private record Level(Kind kind, String label, int ordinal) {}

    private final Deque<Level> open = new ArrayDeque<>();
    private final boolean partsAreTop;

    /** @param partsAreTop whether there are no Roman headings below the parts, so that a part may carry the Roman number itself */
    SectionPath(boolean partsAreTop) {
        this.partsAreTop = partsAreTop;
    }

    void enter(Marker marker) {
        enter(marker.kind(), label(marker), marker.last());
    }

    void enter(Kind kind, String label, int ordinal) {
        leave(kind);
        open.addLast(new Level(kind, label, ordinal));
    }

    private void leave(Kind kind) {
        while (!open.isEmpty() && open.getLast().kind().compareTo(kind) >= 0) {
            open.removeLast();
        }
    }

    /** The path that a heading with this marker would have. */
    String pathOf(Marker marker) {
        String above = open.stream()
                .filter(level -> level.kind().compareTo(marker.kind()) < 0)
                .map(Level::label)
                .collect(Collectors.joining("."));
        return above.isEmpty() ? label(marker) : above + "." + label(marker);
    }

    /** The number of the open heading of that kind, 0 when none is open. */
    int ordinal(Kind kind) {
        Iterator<Level> levels = open.descendingIterator();
        while (levels.hasNext()) {
            Level level = levels.next();
            if (level.kind() == kind) {
                return level.ordinal();
            }
        }
        return 0;
    }

    boolean isOutsideHeadings() {
        return open.isEmpty();
    }

    @Override
    public String toString() {
        return open.stream().map(Level::label).collect(Collectors.joining("."));
    }

    private String label(Marker marker) {
        return switch (marker.kind()) {
            case PART -> partsAreTop ? Roman.of(marker.last()) : "P" + marker.last();
            case CHAPTER -> partsAreTop ? Roman.of(marker.last()) : "C" + marker.last();
            case SECTION -> "M" + marker.last();
            case ARTICLE -> "Đ" + marker.last();
            case CAPITAL, LETTER -> String.valueOf((char) marker.last());
            case ROMAN -> Roman.of(marker.last());
            case NUMBER -> marker.ordinal().stream().map(String::valueOf).collect(Collectors.joining("."));
            case DASH, PLUS, BULLET -> "";
        };
    }
}
