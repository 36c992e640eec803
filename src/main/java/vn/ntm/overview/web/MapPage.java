package vn.ntm.overview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Communes on a map, or as tiles where no borders are known.
 *
 * @param source where the borders come from
 * @param drawn null while no borders are known
 * @param tiles those without borders
 */
public record MapPage(
        Filter filter,
        String headline,
        String coverage,
        String moment,
        String source,
        List<OverviewPage.Band> bands,
        @Nullable Drawn drawn,
        List<Tile> tiles) {
    /** A commune as a tile. */
    public record Tile(String name, String met, String css, String address) {}

    /**
     * A drawing of borders.
     *
     * @param size of its box: "0 0 1000 800"
     */
    public record Drawn(String size, List<Place> places) {
        public Drawn {
            places = List.copyOf(places);
        }
    }

    /**
     * A commune within its borders.
     *
     * @param words name and result, for who listens or points
     * @param path its borders
     * @param x where its number stands
     * @param label the number within the borders, empty where there is no room
     */
    public record Place(
            String name,
            String met,
            String words,
            String css,
            String address,
            String path,
            int x,
            int y,
            String label) {}

    public MapPage {
        bands = List.copyOf(bands);
        tiles = List.copyOf(tiles);
    }
}
