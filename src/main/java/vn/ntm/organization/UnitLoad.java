package vn.ntm.organization;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Texts;

/** Brings the bundled units into the database when their edition changed: once per edition, whatever the number of nodes. */
@Component
class UnitLoad implements InitializingBean {
    private static final String NAME = "units";
    private static final Resource MERGE = new ClassPathResource("units/load.sql");

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Actor product;

    UnitLoad(JdbcClient jdbc, DataSource dataSource, TransactionTemplate transaction, Clock clock, Texts texts) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.clock = clock;
        this.product = Actor.product(texts.of("organization.load.by"));
    }

    @Override
    public void afterPropertiesSet() {
        load(BundledUnits.edition());
    }

    /** Whether anything had to be loaded. */
    boolean load(String edition) {
        if (isLoaded(edition)) {
            return false;
        }
        return Acting.as(product, () -> Boolean.TRUE.equals(transaction.execute(status -> loadAlone(edition))));
    }

    private boolean loadAlone(String edition) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ntm.units'))").query().singleRow();
        if (isLoaded(edition)) {
            return false;
        }
        jdbc.sql("create temporary table bundled_line (file text, cells text[]) on commit drop")
                .update();
        List<Unit> units = BundledUnits.units();
        fill("units", units.stream().map(UnitLoad::line));
        fill("succession", BundledUnits.succession().stream().map(UnitLoad::line));
        fill("hamlet-words", BundledUnits.hamletWords().stream().map(words -> String.join("\t", words)));
        ScriptUtils.executeSqlScript(DataSourceUtils.getConnection(dataSource), MERGE);
        remember(edition, units.size());
        return true;
    }

    private boolean isLoaded(String edition) {
        return jdbc.sql("select exists (select from unit_load where name = :name and content_hash = :hash)")
                .param("name", NAME)
                .param("hash", edition)
                .query(Boolean.class)
                .single();
    }

    private void remember(String edition, int rows) {
        jdbc.sql("""
                        insert into unit_load (name, content_hash, rows, loaded_at) values (:name, :hash, :rows, :now)
                        on conflict (name) do update set content_hash = excluded.content_hash, rows = excluded.rows, loaded_at = excluded.loaded_at
                        """)
                .param("name", NAME)
                .param("hash", edition)
                .param("rows", rows)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** All lines in one statement: as fast as COPY at this size, and plain JDBC. */
    private void fill(String file, Stream<String> lines) {
        jdbc.sql("insert into bundled_line select :file, string_to_array(line, e'\\t', '') from unnest(:lines) line")
                .param("file", file)
                .param("lines", lines.toArray(String[]::new))
                .update();
    }

    private static String line(Unit unit) {
        UnitLevel parent = parentLevel(unit);
        return line(
                unit.level(),
                unit.code(),
                unit.name(),
                unit.kind(),
                parent,
                unit.parentCode(),
                unit.validFrom(),
                unit.validTo(),
                UnitNames.key(unit.name()),
                UnitNames.key(unit.fullName()));
    }

    private static String line(SuccessionLine line) {
        return line(
                line.oldLevel(),
                line.oldCode(),
                line.oldUntil(),
                line.newLevel(),
                line.newCode(),
                line.newFrom(),
                line.extent(),
                line.instrument(),
                line.trust());
    }

    private static String line(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .collect(Collectors.joining("\t"));
    }

    private static @Nullable UnitLevel parentLevel(Unit unit) {
        String code = unit.parentCode();
        return code == null ? null : UnitCodes.levelOf(code).orElseThrow();
    }
}
