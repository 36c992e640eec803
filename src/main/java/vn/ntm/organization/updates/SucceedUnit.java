package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.organization.Extent;
import vn.ntm.organization.Succession;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.Vietnamese;

/** A unit went, wholly or in part, into another one on a day. Whether the two are there is looked at when all rows are done. */
final class SucceedUnit implements Act {
    @Override
    public Optional<UpdateChange> perform(RowReading row, UnitBook book) {
        UnitLevel level = row.level();
        UnitKey old = new UnitKey(level, row.code(Column.CODE, level));
        List<UnitLevel> levels =
                level == UnitLevel.DISTRICT ? List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE) : List.of(level);
        String successor = row.codeOfOneOf(Column.SUCCESSOR, levels);
        LocalDate from = row.day(Column.FROM);
        Extent extent = row.extent();
        if (row.isBad()) {
            return Optional.empty();
        }
        UnitKey now = new UnitKey(UnitCodes.levelOf(successor).orElse(level), successor);
        Succession.Type type = extent == Extent.FULL ? Succession.Type.MERGE : Succession.Type.SPLIT;
        Link link = new Link(old, now, from, type, extent, row.text(Column.INSTRUMENT), row.number());
        Optional<Link> twin = book.links().stream().filter(link::saysTheSameAs).findFirst();
        if (twin.isPresent()) {
            row.refuse(Column.SUCCESSOR, "linkThere", old.code(), successor);
            return Optional.empty();
        }
        book.add(link);
        String key = extent == Extent.FULL ? "organization.change.succeed" : "organization.change.succeedPartly";
        return Optional.of(new UpdateChange(row.number(), key, List.of(old.code(), successor, Vietnamese.date(from))));
    }
}
