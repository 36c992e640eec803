package vn.ntm.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How a row of {@code admin_unit} becomes a unit. */
final class UnitRows {
    private UnitRows() {}

    /** The columns of a unit in the table with that alias, their names behind a prefix. */
    static String columns(String alias, String prefix) {
        return """
                %1$s.level as %2$slevel, %1$s.code as %2$scode, %1$s.name as %2$sname, %1$s.kind as %2$skind,
                %1$s.parent_code as %2$sparent_code, %1$s.valid_from as %2$svalid_from, %1$s.valid_to as %2$svalid_to
                """.formatted(alias, prefix);
    }

    /** Condition that a row is valid on a day given by a parameter or column. */
    static String validOn(String alias, String day) {
        return "coalesce(%1$s.valid_from, '-infinity') <= %2$s and coalesce(%1$s.valid_to, 'infinity') >= %2$s"
                .formatted(alias, day);
    }

    static Unit unit(ResultSet row, String prefix) throws SQLException {
        return new Unit(
                UnitLevel.valueOf(row.getString(prefix + "level")),
                row.getString(prefix + "code"),
                row.getString(prefix + "name"),
                row.getString(prefix + "kind"),
                row.getString(prefix + "parent_code"),
                row.getObject(prefix + "valid_from", LocalDate.class),
                row.getObject(prefix + "valid_to", LocalDate.class));
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return unit(row, "");
    }
}
