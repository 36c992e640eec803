package vn.ntm.overview.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.assessment.country.StandingState;
import vn.ntm.criteria.Criterion;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Unit;
import vn.ntm.overview.CommuneOverviews;
import vn.ntm.overview.Matrix;
import vn.ntm.overview.UnitRow;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of communes against criteria. */
@Component
class OverviewPages {
    static final String BY_MET = "met";
    private static final int ROWS = 30;

    private final CommuneOverviews overviews;
    private final Texts texts;

    OverviewPages(CommuneOverviews overviews, Texts texts) {
        this.overviews = overviews;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param sort {@code met} for those first that meet most; else by name
     * @param number of the part of the rows, from 1
     */
    OverviewPage page(Filter filter, String sort, int number) {
        Matrix matrix = overviews.of(filter.view());
        Headings headings = new Headings(texts, filter, matrix);
        List<UnitRow> ordered = ordered(matrix, sort);
        int pages = Math.max(1, (ordered.size() + ROWS - 1) / ROWS);
        int shown = Math.clamp(number, 1, pages);
        int from = (shown - 1) * ROWS;
        int to = Math.min(from + ROWS, ordered.size());
        List<Criterion> criteria = matrix.set().criteria();
        return new OverviewPage(
                filter,
                headings.headline(),
                headings.coverage(),
                headings.moment(),
                unsure(matrix),
                new BandWords(texts).of(matrix.bands(), matrix.reported().size()),
                columns(matrix),
                ordered.subList(from, to).stream()
                        .map(row -> row(filter, criteria, row))
                        .toList(),
                matrix.silent().stream()
                        .map(row -> new OverviewPage.Place(
                                row.unit().fullName(), filter.board(row.unit().code())))
                        .toList(),
                matrix.outside().stream().map(Unit::fullName).toList(),
                orders(filter, sort),
                ordered.isEmpty() ? "" : texts.of("overview.found", from + 1, to, ordered.size()),
                shown > 1 ? address(filter, sort, shown - 1) : null,
                shown < pages ? address(filter, sort, shown + 1) : null);
    }

    private static List<UnitRow> ordered(Matrix matrix, String sort) {
        if (!BY_MET.equals(sort)) {
            return matrix.rows();
        }
        return matrix.rows().stream()
                .sorted(Comparator.comparing(UnitRow::isReported)
                        .thenComparingInt(UnitRow::met)
                        .reversed())
                .toList();
    }

    private List<OverviewPage.Order> orders(Filter filter, String sort) {
        boolean byMet = BY_MET.equals(sort);
        return List.of(
                new OverviewPage.Order(texts.of("overview.order.name"), "/overview" + filter.query(), !byMet),
                new OverviewPage.Order(
                        texts.of("overview.order.met"), "/overview" + filter.query() + "&sort=" + BY_MET, byMet));
    }

    private static String address(Filter filter, String sort, int page) {
        String order = BY_MET.equals(sort) ? "&sort=" + BY_MET : "";
        return "/overview" + filter.query() + order + "&page=" + page;
    }

    private String unsure(Matrix matrix) {
        List<String> numbers = IntStream.range(0, matrix.criteria())
                .filter(place -> matrix.sum(place).unsure())
                .mapToObj(place ->
                        String.valueOf(matrix.set().criteria().get(place).number()))
                .toList();
        return numbers.isEmpty() ? "" : texts.of("overview.unsure", String.join(", ", numbers));
    }

    private List<OverviewPage.Column> columns(Matrix matrix) {
        int counted = matrix.reported().size();
        List<OverviewPage.Column> columns = new ArrayList<>();
        for (int place = 0; place < matrix.criteria(); place++) {
            Criterion criterion = matrix.set().criteria().get(place);
            Matrix.CriterionSum sum = matrix.sum(place);
            columns.add(new OverviewPage.Column(
                    criterion.number(),
                    criterion.name(),
                    counted == 0 ? "" : String.valueOf(sum.met()),
                    texts.of(
                            "overview.column.sum",
                            sum.met(),
                            counted,
                            sum.notMet(),
                            sum.undecided(),
                            sum.notAssessed()),
                    sum.unsure()));
        }
        return columns;
    }

    private OverviewPage.Row row(Filter filter, List<Criterion> criteria, UnitRow row) {
        List<OverviewPage.Row> former =
                row.former().stream().map(one -> shown(filter, criteria, one)).toList();
        CommuneStanding standing = row.standing();
        Unit unit = row.unit();
        return standing != null && standing.reported()
                ? new OverviewPage.Row(
                        unit.fullName(),
                        filter.board(standing.unitCode()),
                        standing.met() + "/" + standing.total(),
                        note(row),
                        "",
                        cells(filter, criteria, unit, standing),
                        former)
                : new OverviewPage.Row(
                        unit.fullName(), filter.board(unit.code()), "", "", nothing(row), List.of(), former);
    }

    private OverviewPage.Row shown(Filter filter, List<Criterion> criteria, UnitRow.Former one) {
        CommuneStanding standing = one.standing();
        String address = filter.board(one.unit().code());
        String note = texts.of(
                one.extent() == Extent.FULL ? "overview.former" : "overview.former.part",
                Vietnamese.date(one.unit().validTo()));
        if (standing != null && standing.reported()) {
            return new OverviewPage.Row(
                    one.unit().fullName(),
                    address,
                    standing.met() + "/" + standing.total(),
                    note,
                    "",
                    cells(filter, criteria, one.unit(), standing),
                    List.of());
        }
        String nothing = texts.of(one.withinReach() ? "overview.row.silent" : "overview.former.outside");
        return new OverviewPage.Row(one.unit().fullName(), address, "", note, nothing, List.of(), List.of());
    }

    private List<OverviewPage.Cell> cells(
            Filter filter, List<Criterion> criteria, Unit unit, CommuneStanding standing) {
        States states = new States(texts);
        List<OverviewPage.Cell> cells = new ArrayList<>(criteria.size());
        for (int place = 0; place < criteria.size(); place++) {
            int number = criteria.get(place).number();
            StandingState state = standing.state(place);
            cells.add(new OverviewPage.Cell(
                    states.css(state),
                    states.letter(state),
                    texts.of("overview.cell", unit.fullName(), number, states.words(state)),
                    filter.criterion(standing.unitCode(), number)));
        }
        return cells;
    }

    private String nothing(UnitRow row) {
        return row.isTooYoung()
                ? texts.of("overview.row.too-young", Vietnamese.date(row.unit().validFrom()))
                : texts.of("overview.row.silent");
    }

    /** Of a row with a result. */
    private String note(UnitRow row) {
        boolean sharesCode = row.former().stream()
                .anyMatch(one -> one.unit().code().equals(row.unit().code()));
        if (sharesCode) {
            return texts.of("overview.row.same-code", Vietnamese.date(row.unit().validFrom()));
        }
        Unit then = row.judgedAs();
        return then == null || then.fullName().equals(row.unit().fullName())
                ? ""
                : texts.of("overview.row.called", then.fullName());
    }
}
