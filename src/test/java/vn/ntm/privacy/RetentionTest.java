package vn.ntm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.audit.Audit;
import vn.ntm.shared.Expiring;

@WholeApplicationTest
class RetentionTest {
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "05539");

    @Autowired
    private RetentionNight night;

    @Autowired
    private List<Expiring> kinds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester http;

    @Test
    void everyKindHasItsRuleAndEveryRuleItsKind() {
        assertThat(Retention.rules().stream().map(RetentionRule::what))
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(Expiring::what).toList());
    }

    @Test
    void whatIsOverGoesAndWhatIsNotStays() {
        byte[] over = session(Duration.ofDays(3));
        byte[] open = session(Duration.ofMinutes(5));
        String old = delay(Duration.ofDays(3), Duration.ofDays(3));
        String locked = delay(Duration.ofDays(3), Duration.ofDays(-1));
        String fresh = delay(Duration.ofHours(1), Duration.ofHours(1));

        Acting.run(ActingAsProduct.PRODUCT, night::run);

        assertThat(count("open_session where id_hash = ?", over)).isZero();
        assertThat(count("open_session where id_hash = ?", open)).isOne();
        assertThat(count("sign_in_delay where key = ?", old)).isZero();
        assertThat(count("sign_in_delay where key = ?", locked)).isOne();
        assertThat(count("sign_in_delay where key = ?", fresh)).isOne();
        assertThat(count("retention_run where what = ? and not failed and removed > 0", "sessions"))
                .isPositive();
        assertThat(count("audit_entry where event = ?", "privacy.audit.retention-ran"))
                .isGreaterThanOrEqualTo(kinds.size());
        assertThat(http.get().uri("/privacy").with(LEADER).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Phiên đăng nhập đã hết hạn", ": xóa ")
                .doesNotContain("Chưa chạy lần nào");
    }

    @Test
    void aKindThatFailsIsNotedAndHoldsUpNoOther() {
        Expiring broken = kind("password-links", true);
        Expiring whole = kind("staged-imports", false);
        RetentionNight tried = new RetentionNight(List.of(broken, whole), jdbc, transaction, audit, clock);

        Acting.run(ActingAsProduct.PRODUCT, tried::run);

        assertThat(count("retention_run where what = ? and failed", "password-links"))
                .isOne();
        assertThat(count("retention_run where what = ? and not failed and removed = 7", "staged-imports"))
                .isOne();
    }

    private static Expiring kind(String what, boolean fails) {
        return new Expiring() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public int removeBefore(Instant moment) {
                if (fails) {
                    throw new IllegalStateException("out of order");
                }
                return 7;
            }
        };
    }

    private byte[] session(Duration ago) {
        byte[] hash = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        asProduct(() -> jdbc.sql("""
                        insert into open_session (id_hash, handle, device, address, created_at, last_seen_at, attributes)
                        values (?, gen_random_uuid(), '', '', ?, ?, '')
                        """).params(hash, ago(ago), ago(ago)).update());
        return hash;
    }

    private String delay(Duration last, Duration lockedUntil) {
        String key = UUID.randomUUID().toString();
        asProduct(() -> jdbc.sql("insert into sign_in_delay (key, failures, last_at, locked_until) values (?, 9, ?, ?)")
                .params(key, ago(last), ago(lockedUntil))
                .update());
        return key;
    }

    private OffsetDateTime ago(Duration duration) {
        return OffsetDateTime.now(clock).minus(duration);
    }

    private long count(String condition, Object value) {
        return asProduct(() -> jdbc.sql("select count(*) from " + condition)
                .param(value)
                .query(Long.class)
                .single()
                .intValue());
    }

    private int asProduct(Supplier<Integer> work) {
        return Acting.as(ActingAsProduct.PRODUCT, () -> transaction.execute(all -> work.get()));
    }
}
