package vn.ntm.reporting.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.form.Column;

/** Finds the columns of a form by the words of their headings where its keys are gone, and its rows by their words. */
final class WordedSheet {
    private static final int FARTHEST_HEADING = 60;
    private static final int MOST_COLUMNS = 250;
    private static final double ENOUGH = 0.6;

    private final SheetColumns columns;
    private final FilledForm form;

    private WordedSheet(SheetColumns columns, FilledForm form) {
        this.columns = columns;
        this.form = form;
    }

    static Optional<Recognised> find(List<SheetGrid> sheets, SheetColumns columns, FilledForm form) {
        WordedSheet reading = new WordedSheet(columns, form);
        return sheets.stream()
                .flatMap(grid -> reading.bands(grid).stream())
                .max(Comparator.comparingInt(band -> band.columns().size()))
                .filter(band -> band.columns().size() >= reading.enough())
                .flatMap(reading::recognised);
    }

    private int enough() {
        int all = columns.leaves().size();
        return Math.max(Math.min(all, 2), (int) Math.ceil(all * ENOUGH));
    }

    /** Rows that look like the headings. */
    private record Band(SheetGrid grid, int below, LinkedHashMap<Integer, String> columns) {}

    private List<Band> bands(SheetGrid grid) {
        return grid.rows().headMap(FARTHEST_HEADING, true).keySet().stream()
                .map(first -> band(grid, first))
                .toList();
    }

    private Band band(SheetGrid grid, int first) {
        int last = first + columns.depth() - 1;
        LinkedHashMap<Integer, String> found = new LinkedHashMap<>();
        for (int column = 0; column <= Math.min(grid.lastColumn(), MOST_COLUMNS); column++) {
            String key = key(path(grid, first, last, column));
            if (key != null && !found.containsValue(key)) {
                found.put(column, key);
            }
        }
        return new Band(grid, last + 1, found);
    }

    private static List<String> path(SheetGrid grid, int first, int last, int column) {
        List<String> path = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String words = Wording.of(grid.heading(row, column).typed());
            if (!words.isEmpty() && (path.isEmpty() || !path.getLast().equals(words))) {
                path.add(words);
            }
        }
        return path;
    }

    /** The column with that heading; of several with the same the one below the same headings. */
    private @Nullable String key(List<String> path) {
        if (path.isEmpty()) {
            return null;
        }
        List<Column> named = columns.leaves().stream()
                .filter(one -> Wording.of(one.header()).equals(path.getLast()))
                .toList();
        if (named.size() == 1) {
            return named.getFirst().key();
        }
        return named.stream()
                .filter(one -> columns.headers(one.key()).stream()
                        .map(Wording::of)
                        .toList()
                        .equals(path))
                .map(Column::key)
                .findFirst()
                .orElse(null);
    }

    private Optional<Recognised> recognised(Band band) {
        List<Column> words = band.columns().values().stream()
                .map(columns::leaf)
                .filter(one -> one.kind() == Column.Kind.TEXT)
                .toList();
        List<Column> telling = telling(words);
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> known = signatures(telling);
        RowMatching rows = new RowMatching(band.grid(), band.columns());
        Map<String, Integer> places = new HashMap<>();
        band.columns().forEach((place, key) -> places.put(key, place));
        rows.match(
                band.below(),
                row -> telling.stream()
                        .map(one -> Wording.ofRow(band.grid()
                                .cell(row, places.getOrDefault(one.key(), -1))
                                .typed()))
                        .collect(Collectors.joining("|")),
                known);
        return Optional.of(
                new Recognised(SheetProposal.Found.WORDS, band.grid(), band.columns(), rows.found(), rows.problems()));
    }

    /** As few columns of words as tell all rows apart; the widest first. */
    private List<Column> telling(List<Column> words) {
        List<Column> telling = new ArrayList<>();
        List<Column> left = new ArrayList<>(words);
        int apart = 0;
        while (!left.isEmpty()) {
            Column best = left.stream()
                    .max(Comparator.comparingInt(one -> signatures(Stream.concat(telling.stream(), Stream.of(one))
                                    .toList())
                            .size()))
                    .orElseThrow();
            int with = signatures(
                            Stream.concat(telling.stream(), Stream.of(best)).toList())
                    .size();
            if (with <= apart) {
                break;
            }
            apart = with;
            telling.add(best);
            left.remove(best);
        }
        return telling;
    }

    /** Keys of rows by their words; words that two rows share tell neither. */
    private Map<String, String> signatures(List<Column> telling) {
        return unique(form.rows().stream()
                .map(row -> Map.entry(
                        telling.stream()
                                .map(one -> Wording.ofRow(columns.seen(row, one).typed()))
                                .collect(Collectors.joining("|")),
                        row.key())));
    }

    static Map<String, String> unique(Stream<Map.Entry<String, String>> named) {
        Map<String, String> known = new LinkedHashMap<>();
        named.forEach(one -> known.merge(one.getKey(), one.getValue(), (first, second) -> ""));
        known.values().removeIf(String::isEmpty);
        known.keySet().removeIf(words -> words.chars().allMatch(letter -> letter == '|'));
        return known;
    }
}
