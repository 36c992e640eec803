package vn.ntm.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Role;

/**
 * A position in which a person can act at the moment of reading.
 *
 * @param name of the person
 * @param delegatedBy name of the holder in whose place, null when it is the person's own
 */
public record HeldPosition(
        UUID personId,
        String name,
        UUID positionId,
        Role role,
        String title,
        String unitCode,
        @Nullable String delegatedBy) {

    /** From a row of the database's function {@code acting_positions}, or of one that gives its columns on. */
    public static HeldPosition of(ResultSet row) throws SQLException {
        return new HeldPosition(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("position_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                row.getString("unit_code"),
                row.getString("delegated_by"));
    }
}
