package vn.ntm.overview.map;

/** The part of the globe in which communes lie, islands and all, in degrees of WGS 84. What is outside is in another system, or has its numbers swapped. */
final class VietnamBox {
    private static final double WEST = 102;
    private static final double EAST = 118;
    private static final double SOUTH = 6;
    private static final double NORTH = 24.5;

    private VietnamBox() {}

    static boolean holds(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }
}
