package vn.ntm.values.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.Sha256;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.HamletWord;
import vn.ntm.people.InCharge;
import vn.ntm.shared.Texts;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueSheet;
import vn.ntm.values.Values;
import vn.ntm.values.bulk.Asked;
import vn.ntm.values.bulk.Batch;
import vn.ntm.values.bulk.CellError;
import vn.ntm.values.bulk.CriterionColumns;
import vn.ntm.values.bulk.ImportReport;
import vn.ntm.values.bulk.ValueImport;
import vn.ntm.values.bulk.ValueImports;

/** Makes the grid of hamlets and takes in what is typed into it. */
@Component
class Grids {
    private static final int COMMUNE_CODE = 5;

    private final Values values;
    private final ValueImports imports;
    private final CriterionColumns columns;
    private final CriteriaSets sets;
    private final InCharge inCharge;
    private final Access access;
    private final Texting words;
    private final Texts texts;
    private final Clock clock;

    Grids(
            Values values,
            ValueImports imports,
            CriterionColumns columns,
            CriteriaSets sets,
            InCharge inCharge,
            Access access,
            Texting words,
            Texts texts,
            Clock clock) {
        this.values = values;
        this.imports = imports;
        this.columns = columns;
        this.sets = sets;
        this.inCharge = inCharge;
        this.access = access;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** Everything one answer needs. */
    record Sight(GridPage.Chosen chosen, Grid grid, ValueSheet sheet, Map<String, String> names, String word) {}

    Sight sight(GridPage.Chosen chosen) {
        ValueSheet sheet = values.sheet(chosen.unit(), chosen.year(), clock.instant());
        List<Asked> asked = columns.of(chosen.set(), chosen.criterion(), chosen.year());
        Map<String, String> names = new HashMap<>();
        List<String> units = new ArrayList<>();
        names.put(chosen.unit(), texts.of("values.grid.commune"));
        List<Hamlet> hamlets = values.hamlets(chosen.unit(), chosen.year());
        for (Hamlet hamlet : hamlets) {
            units.add(hamlet.unit().code());
            names.put(hamlet.unit().code(), hamlet.unit().fullName());
        }
        units.add(chosen.unit());
        Map<Grid.Spot, MeasuredValue> kept = new HashMap<>();
        for (int column = 0; column < asked.size(); column++) {
            Asked one = asked.get(column);
            for (MeasuredValue value : sheet.versions(one.question().id(), one.part())) {
                if (value.key().year() == chosen.year()) {
                    kept.put(new Grid.Spot(value.key().unitCode(), column), value);
                }
            }
        }
        Map<Grid.Spot, String> typed = new HashMap<>();
        kept.forEach((spot, value) -> typed.put(spot, typed(value.figure())));
        return new Sight(chosen, Grid.of(units, asked, kept, typed), sheet, names, HamletWord.of(hamlets, texts));
    }

    /** As somebody would type it. */
    private String typed(Figure figure) {
        return switch (figure) {
            case Figure.Ratio ratio -> Grid.digits(ratio.numerator()) + "/" + Grid.digits(ratio.denominator());
            case Figure.Amount amount -> Grid.digits(amount.amount());
            case Figure.YesNo yesNo -> words.figure(yesNo);
            case Figure.Rank rank -> rank.rank();
            case Figure.NotApplicable none -> words.figure(none);
            case Figure.Withdrawn withdrawn -> "";
        };
    }

    GridPage.Chosen chosen(String unit, String set, @Nullable String criterion, int year) {
        List<CriteriaSetOutline.Named> criteria = sets.outlines().stream()
                .filter(outline -> outline.id().equals(set))
                .flatMap(outline -> outline.criteria().stream())
                .toList();
        String wanted = Objects.requireNonNullElse(criterion, "");
        int number = wanted.matches("\\d{1,3}")
                ? Integer.parseInt(wanted)
                : criteria.isEmpty() ? 0 : criteria.getFirst().number();
        return new GridPage.Chosen(
                unit,
                access.actor().unitCode().length() < COMMUNE_CODE,
                set,
                number,
                year,
                words.sets(set),
                criteria.stream()
                        .map(one -> new Choice(
                                String.valueOf(one.number()), one.number() + ". " + one.name(), one.number() == number))
                        .toList());
    }

    /** Looks at what was typed, or writes it. */
    ImportReport bring(Sight sight, boolean onlyLook) {
        Grid grid = sight.grid();
        StringBuilder content = new StringBuilder();
        grid.changed()
                .forEach(spot -> content.append(spot.name())
                        .append('=')
                        .append(grid.text(spot))
                        .append('\n'));
        GridPage.Chosen chosen = sight.chosen();
        return imports.bring(
                        new Batch(
                                ValueImport.Origin.PASTE,
                                texts.of("values.grid.name", chosen.criterion(), chosen.unit(), sight.word()),
                                Sha256.ofContent(content.toString().getBytes(StandardCharsets.UTF_8))
                                        .hex(),
                                chosen.set(),
                                chosen.year(),
                                Act.ENTER_VALUES,
                                grid.table()),
                        onlyLook)
                .report();
    }

    /** What is wrong with cells before their figures are even read: emptied ones, and those somebody else saved since. */
    Map<Grid.Spot, String> refused(Sight sight, long state) {
        Map<Grid.Spot, String> errors = new HashMap<>();
        Grid grid = sight.grid();
        for (Grid.Spot spot : grid.changed()) {
            MeasuredValue kept = grid.kept().get(spot);
            if (kept != null && kept.id() > state) {
                errors.put(spot, texts.of("values.grid.overtaken", words.figure(kept.figure()), kept.recordedBy()));
            } else if (grid.text(spot).isEmpty()) {
                errors.put(spot, texts.of("values.grid.emptied"));
            }
        }
        return errors;
    }

    Map<Grid.Spot, String> errors(Sight sight, ImportReport report) {
        Map<Grid.Spot, String> errors = new HashMap<>();
        List<Grid.Spot> changed = sight.grid().changed();
        for (CellError error : report.errors()) {
            int row = error.place().row();
            if (row >= 0 && row < changed.size()) {
                errors.merge(changed.get(row), error.sentence(texts), (one, other) -> one + " " + other);
            }
        }
        return errors;
    }

    GridPage page(Sight sight, Map<Grid.Spot, String> errors, @Nullable String message, String pasted) {
        GridPage.Chosen chosen = sight.chosen();
        Grid grid = sight.grid();
        boolean mine = access.may(Act.ENTER_VALUES) && inCharge.answersFor(chosen.criterion());
        List<GridPage.Row> rows = grid.units().stream()
                .map(unit -> row(sight, unit, mine && access.mayChange(Act.ENTER_VALUES, unit), errors))
                .toList();
        return new GridPage(
                chosen,
                texts.of("values.grid.title", chosen.criterion(), sight.word()),
                texts.of("values.grid.lead", sight.word()),
                grid.newest(),
                message,
                errors.isEmpty() ? null : texts.of("values.grid.errors", errors.size()),
                columns(grid),
                rows,
                totals(sight),
                rows.stream().anyMatch(GridPage.Row::hasInput),
                pasted);
    }

    private List<GridPage.Column> columns(Grid grid) {
        List<GridPage.Column> all = new ArrayList<>();
        for (Asked asked : grid.columns()) {
            all.add(new GridPage.Column(
                    String.valueOf(all.size()), called(asked), isNumbered(asked) ? name(asked) : "", hint(asked)));
        }
        return all;
    }

    /** The number of an indicator, or its name where the law gives it none. */
    private String called(Asked asked) {
        return words.indicator(isNumbered(asked) ? asked.code() : name(asked), asked.part());
    }

    /** Without the code that a question puts before its name. */
    private static String name(Asked asked) {
        String name = asked.question().name();
        return name.startsWith(asked.code())
                ? name.substring(asked.code().length()).strip()
                : name;
    }

    private static boolean isNumbered(Asked asked) {
        return Character.isDigit(asked.code().charAt(0));
    }

    private String hint(Asked asked) {
        String unit = Objects.requireNonNullElse(asked.question().measure().unit(), "");
        return switch (asked.question().measure().kind()) {
            case PERCENTAGE -> texts.of("values.grid.hint-share");
            case YES_NO -> texts.of("values.grid.hint-yes-no");
            case RANK -> String.join(", ", asked.question().measure().scale());
            case COUNT, AMOUNT -> unit;
        };
    }

    private GridPage.Row row(Sight sight, String unit, boolean editable, Map<Grid.Spot, String> errors) {
        Grid grid = sight.grid();
        String name = Objects.requireNonNullElse(sight.names().get(unit), unit);
        List<GridPage.Cell> cells = new ArrayList<>();
        for (int column = 0; column < grid.columns().size(); column++) {
            Grid.Spot spot = new Grid.Spot(unit, column);
            Asked asked = grid.columns().get(column);
            boolean fixed = grid.figure(spot) instanceof Figure.NotApplicable;
            cells.add(new GridPage.Cell(
                    spot.name(),
                    texts.of("values.grid.cell", name, called(asked)),
                    grid.text(spot),
                    editable && !fixed,
                    grid.typed().containsKey(spot),
                    errors.get(spot)));
        }
        return new GridPage.Row(unit, name, cells);
    }

    private List<GridPage.Total> totals(Sight sight) {
        GridPage.Chosen chosen = sight.chosen();
        return sight.grid().columns().stream()
                .map(asked -> total(sight, asked, chosen.year()))
                .toList();
    }

    private GridPage.Total total(Sight sight, Asked asked, int year) {
        long reported = sight.sheet().versions(asked.question().id(), asked.part()).stream()
                .filter(value -> value.key().isOfHamlet() && value.key().year() == year)
                .count();
        Reported all = sight.sheet()
                .reported(
                        asked.question().id(),
                        asked.part(),
                        year,
                        words.today(),
                        asked.question().adding());
        String text = all instanceof Reported.Given given && given.year() == year ? words.figure(given.figure()) : "–";
        return new GridPage.Total(
                text, texts.of("values.grid.coverage", reported, sight.sheet().hamlets(), sight.word()));
    }
}
