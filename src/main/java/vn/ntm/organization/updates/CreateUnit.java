package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.Vietnamese;

/** A unit begins. A hamlet may come without code, it gets the next one of its commune, and without name, it is known by its number. */
final class CreateUnit implements Act {
    @Override
    public Optional<UpdateChange> perform(RowReading row, UnitBook book) {
        UnitLevel level = row.level();
        String parent = level == UnitLevel.PROVINCE ? null : row.codeOfOneOf(Column.PARENT, level.above());
        if (level == UnitLevel.PROVINCE && row.has(Column.PARENT)) {
            row.refuse(Column.PARENT, "provinceHasNoParent");
        }
        String kind = UnitKinds.read(row, level);
        LocalDate from = row.day(Column.FROM);
        LocalDate to = row.dayOrNull(Column.TO);
        if (to != null && to.isBefore(from)) {
            row.refuse(Column.TO, "endsBeforeItBegins", Vietnamese.date(to), Vietnamese.date(from));
        }
        String code = code(row, level, parent, book);
        String name = name(row, level, code);
        if (!row.isBad()) {
            Unit unit = new Unit(level, code, name, kind, parent, from, to);
            return begin(unit, row, book);
        }
        return Optional.empty();
    }

    private static Optional<UpdateChange> begin(Unit unit, RowReading row, UnitBook book) {
        Optional<Entry> other = book.overlapping(UnitKey.of(unit), unit.validFrom(), unit.validTo());
        if (other.isPresent()) {
            row.refuse(
                    Column.CODE,
                    "codeTaken",
                    unit.code(),
                    Sentences.unitAndTime(other.get().unit()));
            return Optional.empty();
        }
        boolean named = unit.level() != UnitLevel.HAMLET || row.has(Column.NAME);
        book.add(new Entry(null, unit, named, row.number()));
        return Optional.of(new UpdateChange(
                row.number(),
                named ? "organization.change.create" : "organization.change.createUnnamed",
                List.of(unit.fullName(), unit.code(), Vietnamese.date(unit.validFrom()))));
    }

    private static String code(RowReading row, UnitLevel level, @Nullable String parent, UnitBook book) {
        if (level == UnitLevel.HAMLET && parent != null && !row.has(Column.CODE)) {
            return nextHamlet(parent, book);
        }
        String code = row.code(Column.CODE, level);
        if (level == UnitLevel.HAMLET && parent != null && !row.isBad() && !code.startsWith(parent + "-")) {
            row.refuse(Column.CODE, "hamletOfOtherCommune", code, parent);
        }
        return code;
    }

    private static String nextHamlet(String commune, UnitBook book) {
        Set<String> taken = book.all().map(entry -> entry.unit().code()).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(UnitCodes.ofHamlet(commune, number))) {
            number++;
        }
        return UnitCodes.ofHamlet(commune, number);
    }

    private static String name(RowReading row, UnitLevel level, String code) {
        if (level == UnitLevel.HAMLET && !row.has(Column.NAME)) {
            return code.isEmpty() ? "" : code.replaceFirst(".*-X0*", "");
        }
        return UnitKinds.readName(row, level);
    }
}
