package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.ntm.platform.backup.Manifest.Contents;
import vn.ntm.platform.backup.Manifest.Sequence;
import vn.ntm.platform.backup.Manifest.Table;

/**
 * Fills the tables of one database in one transaction. As their owner, without more rights than that: foreign keys are taken away and put back, so
 * that all rows are checked at the end whatever the order they came in; triggers of ours are off meanwhile, for the rows have been through them.
 */
final class Load {
    private static final int BUFFER = 256 * 1024;

    private final Connection owner;
    private final Map<String, Table> tables = new HashMap<>();
    private final List<String> putBack = new ArrayList<>();

    private Load(Connection owner, Manifest manifest) {
        this.owner = owner;
        manifest.tables().forEach(table -> tables.put(table.name(), table));
    }

    /** Empties all tables, those included that migrations have put rows into. */
    static Load into(Connection owner, Manifest manifest) throws SQLException {
        Load load = new Load(owner, manifest);
        load.requireSameTables();
        load.set(
                "select format('alter table %s drop constraint %I', conrelid::regclass, conname),"
                        + " format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))"
                        + " from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace");
        load.set("select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),"
                + " format('alter table %s enable trigger %I', tgrelid::regclass, tgname)"
                + " from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace");
        load.execute(
                "truncate " + load.tables.keySet().stream().map(Quoted::name).collect(Collectors.joining(", ")));
        return load;
    }

    /** Refuses a backup whose tables are not those that its migrations make. */
    private void requireSameTables() throws SQLException {
        List<CopiedTable> here = Snapshot.within(owner).tables();
        List<CopiedTable> there = tables.values().stream()
                .map(table -> new CopiedTable(table.name(), table.columns()))
                .toList();
        if (here.size() != there.size() || !here.containsAll(there)) {
            List<String> differing = new ArrayList<>(here.stream()
                    .filter(table -> !there.contains(table))
                    .map(CopiedTable::name)
                    .toList());
            there.stream()
                    .filter(table -> !here.contains(table))
                    .map(CopiedTable::name)
                    .forEach(differing::add);
            throw new BackupRefused("platform.restore.other-tables", String.join(", ", differing));
        }
    }

    void rows(String name, InputStream rows) throws SQLException, IOException {
        Table table = tables.get(name);
        if (table == null) {
            throw new IOException("unexpected table " + name);
        }
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + new CopiedTable(name, table.columns()).sql() + " from stdin", rows, BUFFER);
    }

    /** Puts back what was taken away, which checks all references, and compares every table with what the backup promised. */
    void finish(List<Sequence> sequences) throws SQLException, IOException {
        for (String statement : putBack) {
            execute(statement);
        }
        for (Sequence sequence : sequences) {
            execute("select setval('" + Quoted.name(sequence.name()).replace("'", "''") + "', " + sequence.last() + ", "
                    + sequence.called() + ")");
        }
        Snapshot loaded = Snapshot.within(owner);
        OutputStream nowhere = OutputStream.nullOutputStream();
        for (Table table : tables.values()) {
            Contents now = loaded.copy(new CopiedTable(table.name(), table.columns()), nowhere::write);
            if (!now.sameRowsAs(table.contents())) {
                throw new BackupRefused(
                        "platform.restore.table-differs",
                        table.name(),
                        table.contents().rows(),
                        now.rows());
            }
        }
    }

    /** Does the first statement of each answer now and the second at the end. */
    private void set(String query) throws SQLException {
        List<String> now = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            while (answer.next()) {
                now.add(answer.getString(1));
                putBack.add(answer.getString(2));
            }
        }
        for (String one : now) {
            execute(one);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
