package vn.ntm.audit.chain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;

/** Goes along every chain in one reading, while the product writes on; holds no more than a thousand lines in memory. */
@Component
class Chains {
    private static final int LINES_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Access access;

    Chains(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Lines without a seal, which nothing protects yet.
     *
     * @param oldest null when there are none
     */
    record Unsealed(long lines, @Nullable OffsetDateTime oldest) {}

    @Transactional(readOnly = true)
    public Unsealed unsealedBefore(Instant moment) {
        access.require(Act.SEE_AUDIT);
        return jdbc.sql("select count(*), min(at) from audit_entry where seq is null and at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Unsealed(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .single();
    }

    /** Every sealed line against its chain. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ChainReport> verify() {
        access.require(Act.SEE_AUDIT);
        Map<String, Walk> walks = new TreeMap<>();
        jdbc.sql("select unit_code, seq, hash from audit_chain").query(row -> {
            String unit = row.getString("unit_code");
            walks.put(unit, new Walk(unit, new Walk.Head(row.getLong("seq"), row.getString("hash"))));
        });
        jdbc.sql(Link.SQL).withFetchSize(LINES_AT_ONCE).query(row -> {
            Link link = Link.of(row);
            walks.computeIfAbsent(link.unit(), unit -> new Walk(unit, new Walk.Head(0, Walk.NOTHING)))
                    .step(link);
        });
        List<ChainReport> reports = new ArrayList<>();
        walks.values().forEach(walk -> reports.add(walk.finished()));
        return reports;
    }
}
