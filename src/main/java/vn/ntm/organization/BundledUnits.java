package vn.ntm.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reviewed unit files that ship with the product, see {@code units/README.md}. Plain commas, no quotes: a data test sees to it. */
final class BundledUnits {
    private static final String UNITS = "/units/units.csv";
    private static final String SUCCESSION = "/units/succession.csv";
    private static final String HAMLET_WORDS = "/units/hamlet-words.csv";
    private static final String EDITION = "/units/edition.txt";
    /** A handful of days stand in all lines. */
    private final Map<String, LocalDate> days = new HashMap<>();

    static List<Unit> units() {
        return new BundledUnits().read(UNITS, BundledUnits::unit);
    }

    static List<SuccessionLine> succession() {
        return new BundledUnits().read(SUCCESSION, BundledUnits::line);
    }

    /** Province code, the everyday word for a settlement below a commune, the word in wards and towns. */
    static List<List<String>> hamletWords() {
        return new BundledUnits().read(HAMLET_WORDS, (files, cells) -> List.of(cells));
    }

    /** Says which edition the files are, so that nobody need read them to know: a data test keeps it equal to {@link #fingerprint()}. */
    static String edition() {
        try (InputStream in = open(EDITION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SHA-256 of all data files and of the way they are loaded. */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String resource : List.of(UNITS, SUCCESSION, HAMLET_WORDS, "/units/load.sql")) {
                try (InputStream in = open(resource)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Unit unit(String[] cells) {
        return new Unit(
                level(cells[0]), cells[1], cells[2], cells[3], textOrNull(cells[4]), day(cells[5]), day(cells[6]));
    }

    private SuccessionLine line(String[] cells) {
        return new SuccessionLine(
                level(cells[0]),
                cells[1],
                LocalDate.parse(cells[2]),
                level(cells[3]),
                cells[4],
                LocalDate.parse(cells[5]),
                Extent.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                cells[7],
                trust(cells[8]));
    }

    private static SuccessionTrust trust(String note) {
        return switch (note) {
            case "" -> SuccessionTrust.SOURCED;
            case "code" -> SuccessionTrust.CODE_CORRECTED;
            case "namesake", "doubtful" -> SuccessionTrust.DOUBTFUL;
            default -> throw new IllegalArgumentException("Unknown note " + note);
        };
    }

    private static UnitLevel level(String word) {
        return UnitLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : days.computeIfAbsent(cell, LocalDate::parse);
    }

    private static @Nullable String textOrNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private <T> List<T> read(String resource, RowReader<T> reader) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            Function<String, T> row = line -> reader.read(this, line.split(",", -1));
            return lines.lines().skip(1).map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = BundledUnits.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("Missing data file " + resource);
        }
        return in;
    }

    private interface RowReader<T> {
        T read(BundledUnits files, String[] cells);
    }
}
