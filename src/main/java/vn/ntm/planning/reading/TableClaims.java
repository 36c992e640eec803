package vn.ntm.planning.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.reading.names.CriterionNames;
import vn.ntm.planning.reading.names.Enumeration;
import vn.ntm.planning.reading.names.Mention;
import vn.ntm.planning.reading.names.Stance;
import vn.ntm.planning.reading.names.StatusWords;
import vn.ntm.planning.reading.text.Wording;

/** Reads the rows of a criteria table: whose row it is, and what its columns say of the criterion. */
final class TableClaims {
    private static final Pattern MISSING = Pattern.compile("(?:.* )?(?:chua dat|khong dat)");
    private static final Pattern MET = Pattern.compile("(?:.* )?(?:da dat|dat|dat chuan)");
    private static final Pattern WANTED =
            Pattern.compile(".*(?:muc tieu(?! quoc gia)|phan dau|dang ky|du kien|lo trinh).*");
    private static final Pattern STATUS =
            Pattern.compile(".*(?:ket qua|danh gia|hien trang|thuc trang|tinh trang|hien nay|dat/|den 31).*");
    private static final Pattern PLANNED = Pattern.compile(".*(?:ke hoach|chi tieu|nam) .*?(20\\d{2}).*");

    private final Table table;
    private final CriterionNames names;
    private final @Nullable Integer year;
    private final Claims claims;
    private final int group;

    private TableClaims(Table table, CriterionNames names, @Nullable Integer year, Claims claims, int group) {
        this.table = table;
        this.names = names;
        this.year = year;
        this.claims = claims;
        this.group = group;
    }

    static void read(List<Block> rows, CriterionNames names, @Nullable Integer year, Claims claims, int group) {
        new TableClaims(Table.of(rows), names, year, claims, group).read();
    }

    private void read() {
        for (Table.Row row : table.rows()) {
            int column = nameColumn(row);
            if (column >= 0) {
                read(row, column);
            }
        }
    }

    /** The cell that holds nothing but a criterion. */
    private int nameColumn(Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (mention(row.cell(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Mention mention(String cell) {
        Wording text = Wording.of(cell.replaceFirst("^\\d{1,2} ?[.)] ?(?=\\p{Lu})", ""));
        Mention mention = text.text().length() > 160 ? null : Enumeration.entry(text, names);
        boolean whole =
                mention != null && text.text().substring(mention.end()).chars().noneMatch(Character::isLetterOrDigit);
        return whole ? mention : null;
    }

    private void read(Table.Row row, int column) {
        Mention mention = mention(row.cell(column));
        if (mention == null) {
            return;
        }
        Stance status = Stance.NONE;
        boolean wanted = false;
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != column) {
                Stance said = said(row.cell(i), i);
                wanted |= said == Stance.TARGET;
                status = status == Stance.NONE && said != Stance.TARGET ? said : status;
            }
        }
        Claims.Place place = new Claims.Place(row.block().firstLine(), group, null);
        claims.claim(numbered(mention, row, column), status, place);
        if (wanted && status != Stance.MET) {
            claims.claim(mention, Stance.TARGET, place);
        }
    }

    /** The number in its own column counts when it is the official number of the name. */
    private Mention numbered(Mention mention, Table.Row row, int column) {
        String before = column > 0 ? row.cell(column - 1).replace(".", "") : "";
        String name = mention.name();
        if (mention.number().isPresent() || name == null || !before.matches("\\d{1,2}")) {
            return mention;
        }
        int printed = Integer.parseInt(before);
        return names.has(printed, name)
                ? new Mention(OptionalInt.of(printed), name, mention.start(), mention.end())
                : mention;
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
