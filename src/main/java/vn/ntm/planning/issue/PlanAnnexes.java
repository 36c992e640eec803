package vn.ntm.planning.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.criteria.Criterion;
import vn.ntm.drafting.Annex;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.ColumnFormat;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.RomanNumeral;
import vn.ntm.drafting.TableCell;
import vn.ntm.drafting.TableColumn;
import vn.ntm.drafting.TableContent;
import vn.ntm.drafting.TableRow;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.planning.PlannedWork;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The annexes of a plan (handbook 11.5): results, way of the criteria that are left, tasks, money. One that would be empty is left out. */
final class PlanAnnexes {
    /** Where a person puts in the money. */
    static final String MONEY = "funding_input";

    private final PlanSource source;
    private final Texts texts;
    private final Map<Kind, Annex> annexes = new EnumMap<>(Kind.class);

    /** What an annex is about, in their order. */
    enum Kind {
        RESULTS,
        ROADMAP,
        TASKS,
        MONEY
    }

    PlanAnnexes(PlanSource source, boolean moneyInText, Texts texts) {
        this.source = source;
        this.texts = texts;
        annexes.put(Kind.RESULTS, results());
        if (!source.rest().isEmpty()) {
            annexes.put(Kind.ROADMAP, roadmap());
        }
        if (!source.work().isEmpty()) {
            annexes.put(Kind.TASKS, tasks());
        }
        if (!moneyInText) {
            annexes.put(Kind.MONEY, money());
        }
    }

    List<Annex> all() {
        return List.copyOf(annexes.values());
    }

    boolean has(Kind kind) {
        return annexes.containsKey(kind);
    }

    /** "Phụ lục II" */
    String name(Kind kind) {
        int number = List.copyOf(annexes.keySet()).indexOf(kind) + 1;
        return texts.of("planning.official.annex", RomanNumeral.of(number));
    }

    private Annex results() {
        List<TableRow> rows = source.criteria().stream().map(this::result).toList();
        String day = Vietnamese.date(source.baseline().asOf());
        return annex(
                texts.of("planning.official.annex.RESULTS", day),
                "annex_results",
                List.of(
                        number(),
                        TableColumn.of(texts.of("planning.official.column.criterion"), ColumnFormat.TEXT, 6),
                        TableColumn.of(texts.of("planning.official.column.result"), ColumnFormat.CENTRED, 2),
                        TableColumn.of(
                                texts.of(
                                        "planning.official.column.aim",
                                        source.plan().year()),
                                ColumnFormat.TEXT,
                                3)),
                rows);
    }

    private TableRow result(Criterion criterion) {
        boolean target = source.targets().contains(criterion);
        String aim = source.isMet(criterion) ? "keep" : target ? "reach" : "later";
        return TableRow.of(
                TableCell.of(String.valueOf(criterion.number())),
                TableCell.of(criterion.name()),
                TableCell.of(texts.of("planning.official.state."
                        + source.baseline().stateOf(criterion.number()).name())),
                TableCell.of(texts.of("planning.official.aim." + aim)));
    }

    private Annex roadmap() {
        List<TableRow> rows = source.rest().stream()
                .flatMap(criterion -> wayOf(criterion)
                        .map(row -> TableRow.of(
                                TableCell.of(String.valueOf(criterion.number())),
                                TableCell.of(criterion.name()),
                                said(row.goal()),
                                said(row.solution()),
                                said(row.due()),
                                said(row.responsible()))))
                .toList();
        return annex(
                texts.of("planning.official.annex.ROADMAP"),
                "annex_roadmap",
                List.of(
                        number(),
                        TableColumn.of(texts.of("planning.official.column.criterion"), ColumnFormat.TEXT, 4),
                        TableColumn.of(texts.of("planning.official.column.goal"), ColumnFormat.TEXT, 4),
                        TableColumn.of(texts.of("planning.official.column.solution"), ColumnFormat.TEXT, 5),
                        TableColumn.of(texts.of("planning.official.column.due"), ColumnFormat.CENTRED, 2),
                        TableColumn.of(texts.of("planning.official.column.responsible"), ColumnFormat.TEXT, 3)),
                rows);
    }

    private Stream<PlannedRoadmap.Row> wayOf(Criterion criterion) {
        List<PlannedRoadmap.Row> known = source.roadmap().stream()
                .filter(row -> row.criterion() == criterion.number())
                .toList();
        return known.isEmpty() ? Stream.of(new PlannedRoadmap.Row(criterion.number(), "", "", "", "")) : known.stream();
    }

    private Annex tasks() {
        List<PlannedWork.Line> work = source.work();
        List<TableRow> rows = IntStream.range(0, work.size())
                .mapToObj(i -> TableRow.of(
                        TableCell.of(String.valueOf(i + 1)),
                        TableCell.of(work.get(i).work()),
                        said(work.get(i).lead()),
                        TableCell.of(work.get(i).support()),
                        said(work.get(i).due())))
                .toList();
        return annex(
                texts.of("planning.official.annex.TASKS", source.plan().year()),
                "annex_tasks",
                List.of(
                        number(),
                        TableColumn.of(texts.of("planning.official.column.work"), ColumnFormat.TEXT, 8),
                        TableColumn.of(texts.of("planning.official.column.lead"), ColumnFormat.TEXT, 3),
                        TableColumn.of(texts.of("planning.official.column.support"), ColumnFormat.TEXT, 3),
                        TableColumn.of(texts.of("planning.official.column.due"), ColumnFormat.CENTRED, 2)),
                rows);
    }

    /** Lines for a person to fill in: no figure is made up here. */
    private Annex money() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("planning.official.money.central"));
        Stream.of(source.plan().unitPlace().split(",", -1))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .forEach(unit -> lines.add(texts.of("planning.official.money.of", unit)));
        lines.add(texts.of("planning.official.money.of", source.plan().unitInSentence()));
        Stream.of("mixed", "credit", "firms", "people", "other", "sum")
                .forEach(name -> lines.add(texts.of("planning.official.money." + name)));
        return new Annex(
                texts.of("planning.official.annex.MONEY"),
                Annex.Orientation.PORTRAIT,
                List.of(new Block.Dashes(Mark.of(MONEY), lines)));
    }

    private TableColumn number() {
        return TableColumn.of(texts.of("planning.official.column.number"), ColumnFormat.CENTRED, 1);
    }

    private TableCell said(String words) {
        return TableCell.of(words.isBlank() ? texts.of("planning.official.unknown") : words);
    }

    private static Annex annex(String title, String key, List<TableColumn> columns, List<TableRow> rows) {
        Annex.Orientation side = columns.size() > 4 ? Annex.Orientation.LANDSCAPE : Annex.Orientation.PORTRAIT;
        return new Annex(
                Objects.requireNonNull(title),
                side,
                List.of(new Block.Table(Mark.of(key), new TableContent(columns, rows))));
    }
}
