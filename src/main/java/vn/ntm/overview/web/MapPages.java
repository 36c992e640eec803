package vn.ntm.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Unit;
import vn.ntm.overview.CommuneOverviews;
import vn.ntm.overview.Matrix;
import vn.ntm.overview.UnitRow;
import vn.ntm.overview.UnitsOf;
import vn.ntm.overview.map.Maps;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of communes as a map: within their borders where these are known, else as tiles. */
@Component
class MapPages {
    private static final int MIDDLE_OF_DIGITS = 5;

    private final CommuneOverviews overviews;
    private final Maps maps;
    private final Texts texts;

    MapPages(CommuneOverviews overviews, Maps maps, Texts texts) {
        this.overviews = overviews;
        this.maps = maps;
        this.texts = texts;
    }

    MapPage page(Filter filter) {
        Matrix matrix = overviews.of(filter.view());
        Map<String, Maps.Shape> shapes = shapes(matrix);
        Headings headings = new Headings(texts, filter, matrix);
        List<MapPage.Tile> tiles = matrix.rows().stream()
                .filter(row -> !shapes.containsKey(row.unit().code()))
                .map(row -> tile(filter, matrix, row))
                .toList();
        return new MapPage(
                filter,
                headings.headline(),
                headings.coverage(),
                headings.moment(),
                source(shapes, tiles.size()),
                new BandWords(texts).of(matrix.bands(), matrix.reported().size()),
                shapes.isEmpty() ? null : drawn(filter, matrix, new MapDrawing(shapes.values())),
                tiles);
    }

    /** As they were when the units were: a border from before the unit is not its own. */
    private Map<String, Maps.Shape> shapes(Matrix matrix) {
        LocalDate day = matrix.view().units() == UnitsOf.THEN
                ? matrix.lawDay()
                : LocalDate.ofInstant(matrix.knownAt(), Vietnamese.ZONE);
        List<String> codes =
                matrix.rows().stream().map(row -> row.unit().code()).toList();
        Map<String, Maps.Shape> shapes = maps.on(day, codes);
        matrix.rows().stream()
                .map(UnitRow::unit)
                .filter(unit -> isOlder(shapes.get(unit.code()), unit))
                .forEach(unit -> shapes.remove(unit.code()));
        return shapes;
    }

    private static boolean isOlder(Maps.@Nullable Shape shape, Unit unit) {
        LocalDate from = unit.validFrom();
        return shape != null && from != null && shape.validFrom().isBefore(from);
    }

    private String source(Map<String, Maps.Shape> shapes, int tiles) {
        Optional<Maps.Shape> any = shapes.values().stream().findFirst();
        if (any.isEmpty()) {
            return texts.of("overview.map.tiles");
        }
        String drawn = texts.of(
                "overview.map.drawn",
                any.get().source(),
                Vietnamese.date(any.get().validFrom()));
        return tiles == 0 ? drawn : drawn + " " + texts.of("overview.map.rest", tiles);
    }

    private MapPage.Drawn drawn(Filter filter, Matrix matrix, MapDrawing drawing) {
        List<MapPage.Place> places = new ArrayList<>();
        for (UnitRow row : matrix.rows()) {
            MapDrawing.Outline outline = drawing.of(row.unit().code());
            if (outline != null) {
                MapPage.Tile tile = tile(filter, matrix, row);
                places.add(new MapPage.Place(
                        row.unit().fullName(),
                        tile.met(),
                        texts.of("overview.map.place", row.unit().fullName(), tile.met()),
                        tile.css(),
                        tile.address(),
                        outline.path(),
                        outline.x(),
                        outline.y() + MIDDLE_OF_DIGITS,
                        outline.roomy() && row.isReported() ? String.valueOf(row.met()) : ""));
            }
        }
        return new MapPage.Drawn(drawing.size(), places);
    }

    private MapPage.Tile tile(Filter filter, Matrix matrix, UnitRow row) {
        Unit judged = row.judgedAs();
        String code = judged == null ? row.unit().code() : judged.code();
        return row.isReported()
                ? new MapPage.Tile(
                        row.unit().name(),
                        row.met() + "/" + matrix.criteria(),
                        BandWords.cssOf(matrix.bands(), row.met()),
                        filter.board(code))
                : new MapPage.Tile(
                        row.unit().name(), texts.of("overview.map.nothing"), "no-figures", filter.board(code));
    }
}
