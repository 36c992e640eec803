package vn.ntm.overview.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.overview.map.Maps;

/**
 * Draws borders into a picture. Every corner falls onto the nearest point of the picture's grid by itself, so that neighbours keep their common border,
 * and corners that fall onto the one before are left out.
 */
final class MapDrawing {
    private static final int WIDTH = 1_000;
    private static final int MOST_HEIGHT = 1_200;
    private static final int MARGIN = 4;
    private static final double UNITS_A_DEGREE = 100_000;
    private static final int ROOM_FOR_NUMBER = 30;

    private final double left;
    private final double top;
    private final double scaleX;
    private final double scaleY;
    private final int width;
    private final int height;
    private final Map<String, Outline> byCode = new TreeMap<>();

    /**
     * Borders of one commune in the picture.
     *
     * @param path as a picture says it
     * @param x middle
     * @param roomy whether a number finds room
     */
    record Outline(String path, int x, int y, boolean roomy) {}

    /** At least one shape. */
    MapDrawing(Collection<Maps.Shape> shapes) {
        Box box = new Box();
        Map<String, List<long[]>> rings = new TreeMap<>();
        for (Maps.Shape shape : shapes) {
            List<long[]> own = rings(shape.outline());
            own.forEach(box::hold);
            rings.put(shape.unitCode(), own);
        }
        double narrowing = Math.cos(Math.toRadians((box.south + box.north) / 2.0 / UNITS_A_DEGREE));
        double wide = Math.max(1, (box.east - box.west) * narrowing);
        double high = Math.max(1, box.north - box.south);
        double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / high);
        this.left = box.west;
        this.top = box.north;
        this.scaleX = scale * narrowing;
        this.scaleY = scale;
        this.width = (int) Math.ceil(wide * scale) + 2 * MARGIN;
        this.height = (int) Math.ceil(high * scale) + 2 * MARGIN;
        rings.forEach((code, own) -> byCode.put(code, outline(own)));
    }

    String size() {
        return "0 0 " + width + " " + height;
    }

    /** Null for a commune without borders. */
    @Nullable
    Outline of(String code) {
        return byCode.get(code);
    }

    private static final class Box {
        private long west = Long.MAX_VALUE;
        private long east = Long.MIN_VALUE;
        private long south = Long.MAX_VALUE;
        private long north = Long.MIN_VALUE;

        void hold(long[] ring) {
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                south = Math.min(south, ring[i + 1]);
                north = Math.max(north, ring[i + 1]);
            }
        }
    }

    private static List<long[]> rings(String outline) {
        List<long[]> rings = new ArrayList<>();
        for (String ring : outline.split(";", -1)) {
            String[] numbers = ring.split(" ", -1);
            long[] corners = new long[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                corners[i] = Long.parseLong(numbers[i]);
            }
            rings.add(corners);
        }
        return rings;
    }

    private Outline outline(List<long[]> rings) {
        Box box = new Box();
        StringBuilder path = new StringBuilder();
        for (long[] ring : rings) {
            box.hold(ring);
            draw(ring, path);
        }
        int x = x((box.west + box.east) / 2);
        int y = y((box.south + box.north) / 2);
        boolean roomy = x(box.east) - x(box.west) >= ROOM_FOR_NUMBER && y(box.south) - y(box.north) >= ROOM_FOR_NUMBER;
        return new Outline(path.toString(), x, y, roomy);
    }

    /** A ring too small for the grid stays a dot that can be seen. */
    private void draw(long[] ring, StringBuilder path) {
        int lastX = x(ring[0]);
        int lastY = y(ring[1]);
        path.append('M').append(lastX).append(' ').append(lastY);
        boolean drawn = false;
        for (int i = 2; i < ring.length; i += 2) {
            int x = x(ring[i]);
            int y = y(ring[i + 1]);
            if (x != lastX || y != lastY) {
                path.append('l').append(x - lastX).append(' ').append(y - lastY);
                drawn = true;
            }
            lastX = x;
            lastY = y;
        }
        path.append(drawn ? "z" : "h2v2z");
    }

    private int x(long longitude) {
        return (int) Math.round((longitude - left) * scaleX) + MARGIN;
    }

    private int y(long latitude) {
        return (int) Math.round((top - latitude) * scaleY) + MARGIN;
    }
}
