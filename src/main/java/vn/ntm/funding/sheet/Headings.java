package vn.ntm.funding.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.bulk.table.Row;

/** Guesses from the headings of a table what its columns say. A person looks at it before anything is done with it. */
@Component
class Headings {
    private static final int FIRST_ROWS = 30;
    private static final int SAME = 4;
    private static final int ANOTHER_WORD = 3;
    private static final int BEGINNING = 2;
    private static final int WITHIN = 1;

    private final Texts texts;

    Headings(Texts texts) {
        this.texts = texts;
    }

    /** The words without marks, brackets and what stands for order: "Số tiền (triệu đồng)" is "so tien trieu dong". */
    static String key(String text) {
        return VietnameseText.squeezed(VietnameseText.searchKey(text).replaceAll("[^a-z0-9]+", " "));
    }

    /** The row in which most is recognised is taken for the headings; the first, when nothing is. */
    SheetMapping guess(List<SheetRows> sheets) {
        Found best = sheets.stream()
                .flatMap(sheet ->
                        sheet.rows().stream().limit(FIRST_ROWS).map(row -> new Found(sheet.name(), row, columns(row))))
                .max(Comparator.comparingInt(found -> found.columns().size()))
                .orElseThrow(() -> new IllegalArgumentException("No rows"));
        Found taken = best.columns().size() > 1
                ? best
                : new Found(
                        sheets.getFirst().name(),
                        sheets.getFirst().rows().getFirst(),
                        columns(sheets.getFirst().rows().getFirst()));
        return of(taken.sheet(), taken.row());
    }

    /** What the row of headings says. */
    SheetMapping of(String sheet, Row heading) {
        Map<SheetField, Integer> columns = columns(heading);
        Integer amount = columns.get(SheetField.AMOUNT);
        AmountUnit unit =
                amount == null ? AmountUnit.DONG : unit(heading.cell(amount).text());
        return new SheetMapping(sheet, heading.number(), columns, unit, "", "", Map.of(), Map.of(), Map.of());
    }

    /** The rows of one file are compared whole, later ones of the same worth after earlier ones. */
    private record Found(String sheet, Row row, Map<SheetField, Integer> columns) {}

    private AmountUnit unit(String heading) {
        return Stream.of(AmountUnit.MILLION, AmountUnit.THOUSAND)
                .filter(unit -> words(unit.wordsKey()).anyMatch(word -> hasWord(key(heading), word)))
                .findFirst()
                .orElse(AmountUnit.DONG);
    }

    private Map<SheetField, Integer> columns(Row heading) {
        List<Match> matches = IntStream.range(0, heading.cells().size())
                .boxed()
                .flatMap(column -> matches(column, key(heading.cell(column).text())))
                .sorted(Comparator.comparingInt(Match::worth)
                        .thenComparingInt(Match::length)
                        .reversed())
                .toList();
        Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (!columns.containsKey(match.field()) && taken.add(match.column())) {
                columns.put(match.field(), match.column());
            }
        }
        return columns;
    }

    /** How well a heading tells that its column is about the field. */
    private record Match(SheetField field, int column, int worth, int length) {}

    private Stream<Match> matches(int column, String heading) {
        return heading.isEmpty()
                ? Stream.empty()
                : Arrays.stream(SheetField.values())
                        .flatMap(field -> Stream.concat(
                                Stream.of(key(texts.of(field.nameKey())))
                                        .filter(heading::equals)
                                        .map(name -> new Match(field, column, SAME, name.length())),
                                words(field.wordsKey())
                                        .filter(word -> hasWord(heading, word))
                                        .map(word -> new Match(field, column, worth(heading, word), word.length()))));
    }

    private static int worth(String heading, String word) {
        if (heading.equals(word)) {
            return ANOTHER_WORD;
        }
        return heading.startsWith(word) ? BEGINNING : WITHIN;
    }

    private Stream<String> words(String key) {
        return Arrays.stream(texts.of(key).split(";")).map(Headings::key).filter(word -> !word.isEmpty());
    }

    private static boolean hasWord(String heading, String word) {
        return (" " + heading + " ").contains(" " + word + " ");
    }
}
