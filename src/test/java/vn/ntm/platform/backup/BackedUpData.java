package vn.ntm.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.ntm.TestDatabase;
import vn.ntm.documents.FileFolder;
import vn.ntm.documents.Sha256;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Migrations;

/** A small database with some of everything that is awkward to copy. */
final class BackedUpData {
    static final byte[] ORIGINAL = "bản gốc của một kế hoạch".getBytes(UTF_8);
    private static final String HASH = Sha256.ofContent(ORIGINAL).hex();

    /** Something that was done in the unit 05551. */
    static final String LINE =
            "select audit_append('[{\"unit_code\": \"05551\", \"kind\": \"CHANGE\", \"event\": \"x.y\", \"at\": \"2024-03-18T02:12:00Z\","
                    + " \"person_name\": \"Máy\", \"position_title\": \"Máy\", \"object_type\": \"person\", \"object_id\": \"1\","
                    + " \"object_name\": \"Người mẫu\", \"after\": {\"a\": 1.50}, \"request_id\": \"\", \"address\": \"\"}]')";

    private BackedUpData() {}

    static Kept in(Path folder) throws SQLException {
        DatabaseAccess access = TestDatabase.empty().access();
        new Migrations(access).upTo("latest");
        execute(
                access,
                "insert into admin_unit (level, code, name, kind, name_key, search_key, origin)"
                        + " values ('PROVINCE', '19', E'Thái\\tNguyên\\n\\\\.', 'Tỉnh', 'thai nguyen', 'thai nguyen', 'BUNDLED')",
                "insert into unit_update (file_name, content, changes, problems, received_by, received_at)"
                        + " select 'tệp ' || n, decode(md5(n::text), 'hex'), 0, 0, 'người nhập', now() from generate_series(1, 500) n",
                "delete from unit_update where id % 3 = 0",
                "insert into person (id, unit_code, name, entered_at) values (gen_random_uuid(), '05551', 'Người mẫu', now())",
                LINE,
                "insert into stored_file (sha256, size, media_type, first_name, stored_at, stored_by, unit_code) values ('"
                        + HASH + "', " + ORIGINAL.length
                        + ", 'text/plain', 'kế hoạch.txt', now(), 'người nhập', '05551')",
                "insert into stored_file (sha256, size, media_type, first_name, stored_at, stored_by, unit_code)"
                        + " select sha256, size, media_type, first_name, stored_at, stored_by, '19' from stored_file");
        new FileFolder(folder.resolve("files")).keep(Sha256.of(HASH), ORIGINAL);
        return new Kept(access, folder.resolve("files"), folder.resolve("secret.key"));
    }

    static void execute(DatabaseAccess access, String... statements) throws SQLException {
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
