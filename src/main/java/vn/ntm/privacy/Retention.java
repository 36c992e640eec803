package vn.ntm.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Texts;

/** What goes by itself when its time is over, and when that was done last. */
@Service
public class Retention {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Actor product;

    Retention(JdbcClient jdbc, TransactionTemplate transaction, Access access, Texts texts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.access = access;
        this.product = Actor.product(texts.of("privacy.retention.by"));
    }

    /**
     * A rule with its last night.
     *
     * @param last null before the first
     */
    public record Kept(RetentionRule rule, @Nullable Run last) {}

    /** One night of one rule. */
    public record Run(String what, OffsetDateTime at, int removed, boolean failed) {}

    /** Concerns the whole product, not one unit: read as the product itself. */
    public List<Kept> state() {
        access.require(Act.KEEP_PERSONAL_DATA);
        Map<String, Run> last =
                Acting.as(product, () -> Objects.requireNonNull(transaction.execute(reading -> lastRuns())));
        return rules().stream()
                .map(rule -> new Kept(rule, last.get(rule.what())))
                .toList();
    }

    private Map<String, Run> lastRuns() {
        return jdbc
                .sql(
                        "select distinct on (what) what, ran_at, removed, failed from retention_run order by what, id desc")
                .query((row, number) -> new Run(
                        row.getString("what"),
                        row.getObject("ran_at", OffsetDateTime.class),
                        row.getInt("removed"),
                        row.getBoolean("failed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Run::what, Function.identity()));
    }

    /** How long the commune has to know who held a position; after that it is erased on request. */
    static RetentionRule ofPersons() {
        try (InputStream in = Registers.open("erasure.json")) {
            return JsonMapper.builder().build().readValue(in, RetentionRule.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<RetentionRule> rules() {
        try (InputStream in = Registers.open("retention.json")) {
            return List.of(JsonMapper.builder().build().readValue(in, RetentionRule[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
