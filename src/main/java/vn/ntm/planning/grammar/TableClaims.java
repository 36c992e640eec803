package vn.ntm.planning.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.names.CriterionNames;
import vn.ntm.planning.grammar.names.Enumeration;
import vn.ntm.planning.grammar.names.Mention;
import vn.ntm.planning.grammar.names.Stance;
import vn.ntm.planning.grammar.names.StatusWords;
import vn.ntm.planning.grammar.text.Wording;
import vn.ntm.planning.reading.Block;

/** Reads the rows of a criteria table: whose row it is, and what its columns say of the criterion. */
final class TableClaims {
    private static final Pattern MISSING = Pattern.compile("(?:.* )?(?:chua dat|khong dat)");
    private static final Pattern MET = Pattern.compile("(?:.* )?(?:da dat|dat|dat chuan)");
    private static final Pattern WANTED =
            Pattern.compile(".*(?:muc tieu(?! quoc gia)|phan dau|dang ky|du kien|lo trinh).*");
    private static final Pattern STATUS =
            Pattern.compile(".*(?:ket qua|danh gia|hien trang|thuc trang|tinh trang|hien nay|dat/|den 31).*");
    private static final Pattern PLANNED = Pattern.compile(".*(?:ke hoach|chi tieu|nam) .*?(20\\d{2}).*");

    private static final int LONGEST_NAME = 160;

    private final Table table;
    private final CriterionNames names;
    private final @Nullable Integer year;
    private final Claims claims;
    private final int group;

    private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
    private @Nullable Mention current;
    private Claims.@Nullable Place place;

    private TableClaims(Table table, Claims claims, int group) {
        this.table = table;
        this.names = claims.names();
        this.year = claims.year();
        this.claims = claims;
        this.group = group;
    }

    static void read(List<Block> rows, Claims claims, int group) {
        new TableClaims(Table.of(rows), claims, group).read();
    }

    private void read() {
        for (Table.Row row : table.rows()) {
            int column = nameColumn(row);
            Mention mention = column < 0 ? null : mention(row, column);
            if (mention != null && !isCurrent(mention)) {
                close();
                current = mention;
                place = new Claims.Place(row.block().firstLine(), group, null);
            }
            if (current != null) {
                read(row, column);
            }
        }
        close();
    }

    private boolean isCurrent(Mention mention) {
        return current != null
                && mention.criterionIn(names).equals(current.criterionIn(names))
                && mention.criterionIn(names).isPresent();
    }

    /** A criterion whose rows are its indicators is met when none of them is missing. */
    private void close() {
        Mention mention = current;
        Claims.Place at = place;
        if (mention != null && at != null) {
            Stance status = stances.contains(Stance.NOT_MET)
                    ? Stance.NOT_MET
                    : stances.contains(Stance.MET) ? Stance.MET : Stance.NONE;
            claims.claim(mention, status, at);
            if (stances.contains(Stance.TARGET) && status != Stance.MET) {
                claims.claim(mention, Stance.TARGET, at);
            }
        }
        current = null;
        stances.clear();
    }

    /** The cell that holds nothing but a criterion. */
    private int nameColumn(Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (mention(row, i) != null) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Mention mention(Table.Row row, int column) {
        Wording text = Wording.of(row.cell(column).replaceFirst("^\\d{1,2} ?[.)] ?(?=\\p{Lu})", ""));
        if (text.text().isEmpty() || text.text().length() > LONGEST_NAME) {
            return null;
        }
        Mention mention = Enumeration.entry(text, names);
        if (mention != null && text.text().substring(mention.end()).chars().noneMatch(Character::isLetterOrDigit)) {
            return numbered(mention, row, column);
        }
        return longer(text.text(), row, column);
    }

    /** "Giao thông nông thôn" beside the number 2: the official name and a little more. */
    private @Nullable Mention longer(String text, Table.Row row, int column) {
        int printed = numberBefore(row, column);
        return names.at(text, 0)
                .filter(named -> named.start() == 0 && printed > 0 && names.has(printed, named.name()))
                .map(named -> new Mention(OptionalInt.of(printed), text, 0, text.length()))
                .orElse(null);
    }

    /** The number in its own column counts when it is the official number of the name. */
    private Mention numbered(Mention mention, Table.Row row, int column) {
        int printed = numberBefore(row, column);
        String name = mention.name();
        return mention.number().isEmpty() && name != null && printed > 0 && names.has(printed, name)
                ? new Mention(OptionalInt.of(printed), name, mention.start(), mention.end())
                : mention;
    }

    private static int numberBefore(Table.Row row, int column) {
        String before = column > 0 ? row.cell(column - 1).replace(".", "") : "";
        return before.matches("\\d{1,2}") ? Integer.parseInt(before) : 0;
    }

    private void read(Table.Row row, int nameColumn) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != nameColumn) {
                stances.add(said(row.cell(i), i));
            }
        }
    }

    private Stance said(String cell, int column) {
        String header = table.header(column);
        boolean ticked = StatusWords.isTick(cell);
        if (isWanted(header)) {
            return ticked || StatusWords.of(cell) == Stance.MET ? Stance.TARGET : Stance.NONE;
        }
        if (ticked) {
            return MISSING.matcher(header).matches()
                    ? Stance.NOT_MET
                    : MET.matcher(header).matches() ? Stance.MET : Stance.NONE;
        }
        boolean statusColumn = header.isEmpty()
                || STATUS.matcher(header).matches()
                || MET.matcher(header).matches()
                || isPast(header);
        return statusColumn || cell.length() < 14 ? StatusWords.of(cell) : Stance.NONE;
    }

    private boolean isWanted(String header) {
        if (WANTED.matcher(header).matches()) {
            return true;
        }
        Matcher planned = PLANNED.matcher(header);
        return year != null && planned.matches() && Integer.parseInt(planned.group(1)) >= year;
    }

    private boolean isPast(String header) {
        Matcher planned = PLANNED.matcher(header);
        return year != null && planned.matches() && Integer.parseInt(planned.group(1)) < year;
    }
}
