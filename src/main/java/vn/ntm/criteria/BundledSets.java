package vn.ntm.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of the criteria sets that ship with the product, for those who must recognise a set without a database: a short table, quick to read,
 * that a test holds equal to the sets themselves.
 */
public final class BundledSets {
    private static final String TABLE = "/criteria/outlines.tsv";

    private BundledSets() {}

    /** Commune sets from the oldest to the newest, then hamlet sets. */
    public static List<CriteriaSetOutline> outlines() {
        List<CriteriaSetOutline> outlines = new ArrayList<>();
        List<String[]> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (isSet(rows.get(i))) {
                outlines.add(outline(rows.get(i), criteriaBelow(rows, i)));
            }
        }
        return List.copyOf(outlines);
    }

    private static List<CriteriaSetOutline.Named> criteriaBelow(List<String[]> rows, int set) {
        return rows.stream()
                .skip(set + 1)
                .takeWhile(row -> !isSet(row))
                .map(row -> new CriteriaSetOutline.Named(Integer.parseInt(row[1]), row[2]))
                .toList();
    }

    private static boolean isSet(String[] row) {
        return row[0].equals("set");
    }

    private static CriteriaSetOutline outline(String[] set, List<CriteriaSetOutline.Named> criteria) {
        return new CriteriaSetOutline(
                set[1],
                set[2],
                set[3],
                set[4],
                LocalDate.parse(set[5]),
                dateOrNull(set[6]),
                textOrNull(set[7]),
                criteria);
    }

    private static @Nullable LocalDate dateOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static @Nullable String textOrNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String[]> rows() {
        try (InputStream in = BundledSets.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + TABLE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
