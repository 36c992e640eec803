package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import vn.ntm.platform.backup.Manifest.Contents;
import vn.ntm.platform.backup.Manifest.Migration;
import vn.ntm.platform.backup.Manifest.Original;
import vn.ntm.platform.backup.Manifest.Sequence;
import vn.ntm.platform.database.DatabaseAccess;

/** The database as it stands at one moment, whatever is written meanwhile; read by the owner, from whom no row is hidden. */
final class Snapshot implements AutoCloseable {
    /** How values are written, so that two servers write the same value alike; and no row may be left out silently. */
    private static final List<String> MANNERS = List.of(
            "set search_path = public, pg_catalog",
            "set timezone = 'UTC'",
            "set datestyle = 'ISO, YMD'",
            "set intervalstyle = 'postgres'",
            "set extra_float_digits = 1",
            "set bytea_output = 'hex'",
            "set synchronize_seqscans = off",
            "set row_security = off",
            "set statement_timeout = 0",
            "set idle_in_transaction_session_timeout = 0",
            "set lock_timeout = '60s'");

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    static Snapshot now(DatabaseAccess access) throws SQLException {
        Connection connection = prepared(access.connectAsOwner());
        sealAudit(connection);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new Snapshot(connection);
    }

    /** What a transaction that fills the database sees of it. */
    static Snapshot within(Connection connection) {
        return new Snapshot(connection);
    }

    /** Lines written a moment ago get their place in the chain before they are copied. An older version of the tables knows no seals. */
    private static void sealAudit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery("select to_regprocedure('audit_seal()') is not null")) {
            known.next();
            if (known.getBoolean(1)) {
                statement.execute("select audit_seal()");
            }
        }
    }

    static Connection prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String manner : MANNERS) {
                statement.execute(manner);
            }
        }
        return connection;
    }

    /** Every table with rows of its own, those of extensions aside. Generated columns are made anew, not copied. */
    List<CopiedTable> tables() throws SQLException {
        return list(
                """
                select c.relname, array_agg(a.attname::text order by a.attnum)
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and c.relname not in ('flyway_schema_history', 'restore_unfinished')
                  and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
                group by c.relname order by c.relname
                """,
                row -> new CopiedTable(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    List<Migration> migrations() throws SQLException {
        return list(
                "select version, checksum from flyway_schema_history where success and version is not null and type = 'SQL' order by installed_rank",
                row -> new Migration(row.getString(1), row.getInt(2)));
    }

    List<Sequence> sequences() throws SQLException {
        List<String> names = list(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1",
                row -> row.getString(1));
        List<Sequence> sequences = new ArrayList<>();
        for (String name : names) {
            sequences.addAll(list(
                    "select last_value, is_called from " + Quoted.name(name),
                    row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    /** What the file store must hold. */
    List<Original> originals() throws SQLException {
        return list(
                "select distinct sha256, size from stored_file order by sha256",
                row -> new Original(row.getString(1), row.getLong(2)));
    }

    /** What the file store must hold of one unit; of all when there is none. */
    List<Original> originals(String unit) throws SQLException {
        return list(
                "select distinct sha256, size from stored_file where " + ofUnit("unit_code", unit) + " order by sha256",
                row -> new Original(row.getString(1), row.getLong(2)));
    }

    /** The unit itself and its hamlets; every row when there is none. */
    static String ofUnit(String column, String unit) {
        return unit.isEmpty()
                ? "true"
                : "(" + column + " = " + literal(unit) + " or " + column + " like " + literal(unit + "-%") + ")";
    }

    String serverVersion() throws SQLException {
        return list("show server_version", row -> row.getString(1)).getFirst();
    }

    /** What tables and originals take on the disk. */
    long size() throws SQLException {
        return list("""
                        select coalesce(sum(pg_table_size(oid)), 0)::bigint + (select coalesce(sum(size), 0) from (select distinct sha256, size from stored_file) s)::bigint
                        from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                        """, row -> row.getLong(1)).getFirst();
    }

    /** A column with its type and what is said about it. */
    record Described(String table, String column, String kind, String about) {}

    List<Described> described() throws SQLException {
        return list("""
                        select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), coalesce(col_description(c.oid, a.attnum), '')
                        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum
                        """, row -> new Described(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** What is said about a table, may be empty. */
    String about(String table) throws SQLException {
        return list(
                        "select coalesce(obj_description(" + literal(Quoted.name(table)) + "::regclass), '')",
                        row -> row.getString(1))
                .getFirst();
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** That the rows of a table belong to rows of another, by the first column of each pair. */
    record Reference(String table, String column, String other, String otherColumn) {}

    List<Reference> references() throws SQLException {
        return list("""
                select k.conrelid::regclass::text, a.attname, k.confrelid::regclass::text, b.attname
                from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                     join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by k.conrelid, k.conname
                """, row -> new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** A definition kept as text. */
    record Definition(String name, String text) {}

    List<Definition> definitions() throws SQLException {
        return list(
                "select code || '-v' || version, definition from report_form order by code, version",
                row -> new Definition(row.getString(1), row.getString(2)));
    }

    /** Writes the rows of a query as CSV under a heading. */
    long csv(String query, OutputStream out) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout with (format csv, header true)", out);
    }

    /** Hands out the rows of a table one by one, in the text format of COPY. */
    Contents copy(CopiedTable table, RowTarget target) throws SQLException, IOException {
        RowDigest digest = new RowDigest();
        CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table.sql() + " to stdout");
        try {
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                digest.add(row);
                target.take(row);
            }
        } finally {
            if (rows.isActive()) {
                rows.cancelCopy();
            }
        }
        return digest.contents();
    }

    /** Where rows go. */
    interface RowTarget {
        void take(byte[] row) throws IOException;
    }

    private interface RowReading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, RowReading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reading.of(rows));
            }
            return list;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
