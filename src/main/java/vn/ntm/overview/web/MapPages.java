package vn.ntm.overview.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.overview.CommuneOverviews;
import vn.ntm.overview.Matrix;
import vn.ntm.overview.UnitRow;
import vn.ntm.shared.Texts;

/** Makes the page of communes as a map. */
@Component
class MapPages {
    private final CommuneOverviews overviews;
    private final Texts texts;

    MapPages(CommuneOverviews overviews, Texts texts) {
        this.overviews = overviews;
        this.texts = texts;
    }

    MapPage page(Filter filter) {
        Matrix matrix = overviews.of(filter.view());
        Headings headings = new Headings(texts, filter, matrix);
        List<MapPage.Tile> tiles =
                matrix.rows().stream().map(row -> tile(filter, matrix, row)).toList();
        return new MapPage(
                filter,
                headings.headline(),
                headings.coverage(),
                headings.moment(),
                texts.of("overview.map.tiles"),
                new BandWords(texts).of(matrix.bands(), matrix.reported().size()),
                null,
                tiles);
    }

    private MapPage.Tile tile(Filter filter, Matrix matrix, UnitRow row) {
        String code =
                row.judgedAs() == null ? row.unit().code() : row.judgedAs().code();
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
