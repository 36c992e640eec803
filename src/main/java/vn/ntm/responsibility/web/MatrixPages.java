package vn.ntm.responsibility.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.responsibility.Charge;
import vn.ntm.responsibility.Matrix;
import vn.ntm.responsibility.Part;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;

/** Shows the matrix. */
@Component
class MatrixPages {
    private static final MatrixPage.Cell NO_PART = new MatrixPage.Cell("", "", "");

    private final Responsibilities responsibilities;
    private final Texts texts;

    MatrixPages(Responsibilities responsibilities, Texts texts) {
        this.responsibilities = responsibilities;
        this.texts = texts;
    }

    MatrixPage of(MatrixView.Of view) {
        String unit = view.commune().code();
        Matrix matrix = responsibilities.of(unit, view.set().id(), view.asOf().day());
        Map<PositionId, Charge> columns = columns(matrix);
        Map<Integer, String> named = namedByPositions(matrix);
        int lacking = matrix.incomplete().size();
        int all = matrix.rows().size();
        return new MatrixPage(
                unit,
                view.commune().fullName(),
                view.set().id(),
                view.set().name(),
                sets(),
                view.asOf(),
                lacking == 0
                        ? texts.of("responsibility.complete", all)
                        : texts.of("responsibility.unassigned", lacking),
                texts.of("responsibility.lead", view.commune().fullName(), all - lacking, all),
                lacking,
                columns.values().stream().map(Charge::title).toList(),
                columns.values().stream().map(MatrixPages::holder).toList(),
                matrix.rows().stream()
                        .map(row -> row(view, row, columns, named.getOrDefault(row.number(), "")))
                        .toList(),
                view.editable());
    }

    List<Choice> sets() {
        return responsibilities.titles().stream()
                .map(set -> new Choice(set.id(), set.name()))
                .toList();
    }

    /** Positions that are accountable most often first. */
    private static Map<PositionId, Charge> columns(Matrix matrix) {
        List<Charge> standing = matrix.rows().stream()
                .flatMap(row -> row.charges().stream())
                .filter(Charge::stands)
                .toList();
        Map<PositionId, Long> accountable = standing.stream()
                .filter(charge -> charge.part() == Part.ACCOUNTABLE)
                .collect(Collectors.groupingBy(Charge::position, Collectors.counting()));
        Map<PositionId, Charge> columns = new LinkedHashMap<>();
        standing.stream()
                .sorted(Comparator.comparingLong((Charge charge) -> -accountable.getOrDefault(charge.position(), 0L))
                        .thenComparing(Charge::title))
                .forEach(charge -> columns.putIfAbsent(charge.position(), charge));
        return columns;
    }

    private static String holder(Charge charge) {
        String holder = charge.holder();
        return holder == null ? "" : holder;
    }

    /** What positions were set up with, of criteria that nobody has assigned yet. */
    private Map<Integer, String> namedByPositions(Matrix matrix) {
        List<Position> positions = responsibilities.positions(matrix.unitCode(), matrix.day());
        return matrix.rows().stream()
                .filter(row -> row.charges().isEmpty())
                .collect(Collectors.toMap(Matrix.Row::number, row -> titles(positions, row.number())));
    }

    private static String titles(List<Position> positions, int criterion) {
        return positions.stream()
                .filter(position -> position.criteria().contains(String.valueOf(criterion)))
                .map(Position::title)
                .collect(Collectors.joining(", "));
    }

    private MatrixPage.Row row(
            MatrixView.Of view, Matrix.Row row, Map<PositionId, Charge> columns, String namedByPosition) {
        Map<PositionId, Part> parts = row.charges().stream().collect(Collectors.toMap(Charge::position, Charge::part));
        Stream<String> gone = row.charges().stream()
                .filter(charge -> !charge.stands())
                .map(charge -> texts.of("responsibility.gone", charge.title()));
        Stream<String> proposed = namedByPosition.isEmpty()
                ? Stream.empty()
                : Stream.of(texts.of("responsibility.proposed", namedByPosition));
        return new MatrixPage.Row(
                row.number(),
                row.name(),
                row.isComplete(),
                columns.keySet().stream()
                        .map(position -> parts.containsKey(position) ? cell(parts.get(position)) : NO_PART)
                        .toList(),
                Stream.concat(gone, proposed).collect(Collectors.joining(" ")),
                "/responsibilities/criterion" + view.path().substring("/responsibilities".length()) + "&criterion="
                        + row.number());
    }

    private MatrixPage.Cell cell(Part part) {
        String tone = switch (part) {
            case ACCOUNTABLE -> "leaf";
            case LEAD -> "indigo";
            case SUPPORT -> "bare";
        };
        return new MatrixPage.Cell(texts.of(part.nameKey()), part.icon(), tone);
    }
}
