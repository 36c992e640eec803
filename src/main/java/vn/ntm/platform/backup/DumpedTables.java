package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Which rows and columns of which tables go into a dump. Nothing that proves who somebody is ever does. */
final class DumpedTables {
    private static final String REGISTER = "/privacy/columns.csv";
    private static final String SECRET = "SENSITIVE";
    private static final String PUBLIC = "PUBLIC";
    private static final int DEEPEST = 4;

    private final Map<String, List<DumpManifest.Field>> columns = new LinkedHashMap<>();
    private final Map<String, String> classes;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final String unit;

    /** A row of {@code table} belongs to a row of another. */
    private record Link(String column, String table, String key) {}

    DumpedTables(Snapshot snapshot, String unit) throws SQLException, IOException {
        this.unit = unit;
        this.classes = classes();
        for (CopiedTable table : snapshot.tables()) {
            columns.put(table.name(), new ArrayList<>());
        }
        for (Snapshot.Described one : snapshot.described()) {
            List<DumpManifest.Field> fields = columns.get(one.table());
            if (fields != null) {
                fields.add(new DumpManifest.Field(one.column(), one.kind(), privacy(one), one.about()));
            }
        }
        for (Snapshot.Reference one : snapshot.references()) {
            links.computeIfAbsent(one.table(), none -> new ArrayList<>())
                    .add(new Link(one.column(), one.other(), one.otherColumn()));
        }
    }

    private static Map<String, String> classes() throws IOException {
        try (Reader register = new InputStreamReader(
                Objects.requireNonNull(DumpedTables.class.getResourceAsStream(REGISTER)), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(register).stream()
                    .collect(Collectors.toMap(DumpedTables::place, row -> row.get("class")));
        }
    }

    private static String place(CSVRecord row) {
        return row.get("table") + "." + row.get("column");
    }

    /** A column that nobody classified counts as secret. */
    private String privacy(Snapshot.Described one) {
        return classes.getOrDefault(one.table() + "." + one.column(), SECRET);
    }

    Iterable<String> names() {
        return columns.keySet();
    }

    /** Columns that go out. */
    List<DumpManifest.Field> fields(String table) {
        return all(table).stream().filter(one -> !one.privacy().equals(SECRET)).toList();
    }

    /** Columns that stay. */
    List<String> secret(String table) {
        return all(table).stream()
                .filter(one -> one.privacy().equals(SECRET))
                .map(DumpManifest.Field::name)
                .toList();
    }

    private List<DumpManifest.Field> all(String table) {
        return columns.getOrDefault(table, List.of());
    }

    /** The question for its rows; nothing where it cannot be told which are of the unit, or where it holds secrets. */
    Optional<String> query(String table) {
        boolean signIn = all(table).stream().anyMatch(one -> one.privacy().equals(SECRET)) && !table.equals("account");
        List<DumpManifest.Field> fields = fields(table);
        if (signIn || fields.isEmpty()) {
            return Optional.empty();
        }
        String named = fields.stream().map(one -> Quoted.name(one.name())).collect(Collectors.joining(", "));
        return condition(table, "t", 0)
                .map(where -> "select " + named + " from " + Quoted.name(table) + " t where " + where);
    }

    private Optional<String> condition(String table, String alias, int depth) {
        if (unit.isEmpty() || all(table).stream().allMatch(one -> one.privacy().equals(PUBLIC))) {
            return Optional.of("true");
        }
        if (all(table).stream().anyMatch(one -> one.name().equals("unit_code"))) {
            return Optional.of(Snapshot.ofUnit(alias + ".unit_code", unit));
        }
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        String above = "t" + (depth + 1);
        return links.getOrDefault(table, List.of()).stream()
                .filter(link -> !link.table().equals(table))
                .flatMap(link -> condition(link.table(), above, depth + 1)
                        .filter(where -> !where.equals("true"))
                        .map(where -> "exists (select from %s %s where %s.%s = %s.%s and %s)"
                                .formatted(
                                        Quoted.name(link.table()),
                                        above,
                                        above,
                                        Quoted.name(link.key()),
                                        alias,
                                        Quoted.name(link.column()),
                                        where))
                        .stream())
                .findFirst();
    }
}
