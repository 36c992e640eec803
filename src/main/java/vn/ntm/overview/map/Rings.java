package vn.ntm.overview.map;

/**
 * Gathers the corners of one geometry. They are rounded to a hundred-thousandth of a degree, about a metre, each by itself: what two communes share stays
 * shared.
 */
final class Rings {
    private static final double ROUND = 100_000;
    private static final int LEAST_POSITIONS = 4;

    private final StringBuilder outline = new StringBuilder();
    private final StringBuilder ring = new StringBuilder();
    private long firstX;
    private long firstY;
    private long lastX;
    private long lastY;
    private int positions;
    private int corners;
    private int points;
    private boolean closed = true;

    /** A corner, longitude first. */
    void corner(double longitude, double latitude) {
        long x = Math.round(longitude * ROUND);
        long y = Math.round(latitude * ROUND);
        if (positions == 0) {
            firstX = x;
            firstY = y;
        }
        positions++;
        if (positions == 1 || x != lastX || y != lastY) {
            ring.append(ring.isEmpty() ? "" : " ").append(x).append(' ').append(y);
            corners++;
        }
        lastX = x;
        lastY = y;
    }

    /** No more corners of this ring; one that is less than a metre wide leaves nothing. */
    void endRing() {
        closed &= positions >= LEAST_POSITIONS && firstX == lastX && firstY == lastY;
        if (corners >= LEAST_POSITIONS) {
            outline.append(outline.isEmpty() ? "" : ";").append(ring);
            points += corners;
        }
        ring.setLength(0);
        positions = 0;
        corners = 0;
    }

    /** Whether every ring ended where it began and had corners enough. */
    boolean areClosed() {
        return closed;
    }

    boolean areEmpty() {
        return outline.isEmpty();
    }

    String outline() {
        return outline.toString();
    }

    int points() {
        return points;
    }
}
