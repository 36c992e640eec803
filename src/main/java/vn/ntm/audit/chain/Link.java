package vn.ntm.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is stored now, with the hash that its content should have.
 *
 * @param shouldBe computed from the columns
 */
record Link(String unit, long seq, OffsetDateTime at, String previousHash, String hash, String shouldBe) {
    static final String SQL = """
            select unit_code, seq, at, previous_hash, hash, kind, event, person_id::text as person, person_name, position_id::text as position,
                   position_title, delegated_by, object_type, object_id, object_name, before::text as before, after::text as after, request_id, address
              from audit_entry where seq is not null order by unit_code, seq
            """;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final List<String> BEFORE_THE_MOMENT = List.of("kind", "event");
    private static final List<String> BEHIND_THE_MOMENT = List.of(
            "person",
            "person_name",
            "position",
            "position_title",
            "delegated_by",
            "object_type",
            "object_id",
            "object_name",
            "before",
            "after",
            "request_id",
            "address");

    static Link of(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(row.getString("previous_hash"));
        fields.add(row.getString("unit_code"));
        fields.add(String.valueOf(row.getLong("seq")));
        for (String column : BEFORE_THE_MOMENT) {
            fields.add(row.getString(column));
        }
        fields.add(MOMENT.format(at.withOffsetSameInstant(ZoneOffset.UTC)));
        for (String column : BEHIND_THE_MOMENT) {
            fields.add(row.getString(column));
        }
        return new Link(
                row.getString("unit_code"),
                row.getLong("seq"),
                at,
                row.getString("previous_hash"),
                row.getString("hash"),
                hash(fields));
    }

    /** Each field with its number of characters before it; what is not there is a minus. */
    private static String hash(List<@Nullable String> fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            if (field == null) {
                text.append("-;");
            } else {
                text.append(field.codePointCount(0, field.length()))
                        .append(':')
                        .append(field)
                        .append(';');
            }
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
