package vn.ntm.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Scope;
import vn.ntm.people.NewPerson;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.shared.Vietnamese;

@ModuleTest
@Import(SignInsModuleTest.MovingClock.class)
class SignInsModuleTest {
    private static final String PASSWORD = "con trâu cày ruộng";

    @Autowired
    private SignIns signIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MyAccount mine;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private People people;

    @Autowired
    private SecondFactor factor;

    @Autowired
    private AccountRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovingClock.Hand clock;

    private PersonId person;
    private String name;
    private String address;
    private byte[] secret = {};

    @BeforeEach
    void somebodyHasAnAccount() {
        clock.tick(Duration.ofDays(2));
        name = "u" + UUID.randomUUID().toString().substring(0, 8);
        address = "10.0.0." + name;
        String phone = "09" + String.format("%08d", Math.floorMod(name.hashCode(), 100_000_000));
        person = people.enter(new NewPerson("05539", "Người thử", phone, null));
        accounts.open(person, "05539", name, PASSWORD);
        assertThat(enter(phone, PASSWORD)).isInstanceOf(Entry.Granted.class);
    }

    @Test
    void letsInByNameWhateverTheCase() {
        assertThat(enter(" " + name.toUpperCase(Locale.ROOT), PASSWORD)).isInstanceOf(Entry.Granted.class);
    }

    @Test
    void answersAnUnknownNameLikeAWrongPassword() {
        assertThat(enter("khongcoai", PASSWORD)).isEqualTo(new Entry.Refused());
        assertThat(enter(name, "sai hoàn toàn rồi")).isEqualTo(new Entry.Refused());
    }

    @Test
    void locksForLongerEachTime() {
        for (int i = 0; i < 4; i++) {
            assertThat(enter(name, "sai")).isEqualTo(new Entry.Refused());
        }
        assertThat(enter(name, "sai")).isEqualTo(new Entry.Locked(Duration.ofSeconds(30)));
        assertThat(enter(name, PASSWORD)).isEqualTo(new Entry.Locked(Duration.ofSeconds(30)));
        clock.tick(Duration.ofSeconds(31));
        assertThat(enter(name, "sai")).isEqualTo(new Entry.Locked(Duration.ofMinutes(1)));
        clock.tick(Duration.ofSeconds(61));

        assertThat(enter(name, PASSWORD)).isInstanceOf(Entry.Granted.class);
        assertThat(enter(name, "sai")).isEqualTo(new Entry.Refused());
    }

    @Test
    void locksAnUnknownNameToo() {
        String unknown = "ai-do-" + name;
        for (int i = 0; i < 4; i++) {
            enter(unknown, "sai");
        }
        assertThat(enter(unknown, "sai")).isInstanceOf(Entry.Locked.class);
    }

    @Test
    void locksAnAddressThatTriesManyNames() {
        for (int i = 0; i < 20; i++) {
            enter("ten-" + i + name, "sai");
        }
        assertThat(enter(name, PASSWORD)).isInstanceOf(Entry.Locked.class);
        assertThat(signIns.withPassword(name, PASSWORD, "10.9.9." + name)).isInstanceOf(Entry.Granted.class);
    }

    @Test
    void recordsWhatHappensAtTheDoorWithoutWhatWasTyped() {
        enter("mat-khau-go-nham", "bí mật của tôi");

        List<String> records =
                transaction.execute(all -> jdbc.sql("select audit_entry::text from audit_entry where kind = 'SIGN_IN'")
                        .query(String.class)
                        .list());
        assertThat(records)
                .isNotEmpty()
                .noneMatch(line -> line.contains("mat-khau-go-nham") || line.contains("bí mật của tôi"));
    }

    @Test
    void asksForACodeAndTakesEachOnlyOnce() {
        enrol();
        assertThat(enter(name, PASSWORD)).isEqualTo(new Entry.NeedsCode(person.id()));
        clock.tick(Duration.ofSeconds(60));
        String code = Totp.code(secret, clock.instant());

        assertThat(signIns.withCode(person.id(), code, address)).isInstanceOf(Entry.Granted.class);
        assertThat(signIns.withCode(person.id(), code, address)).isEqualTo(new Entry.Refused());
    }

    @Test
    void locksWhoeverGuessesCodesHoweverOftenThePasswordIsRight() {
        enrol();
        for (int i = 0; i < 4; i++) {
            enter(name, PASSWORD);
            assertThat(signIns.withCode(person.id(), "000000", address)).isEqualTo(new Entry.Refused());
        }
        enter(name, PASSWORD);
        assertThat(signIns.withCode(person.id(), "000000", address)).isInstanceOf(Entry.Locked.class);
    }

    @Test
    void takesARecoveryCodeOnce() {
        String code = enrol().getFirst();

        assertThat(signIns.withCode(person.id(), code.toUpperCase(Locale.ROOT), address))
                .isInstanceOf(Entry.Granted.class);
        assertThat(signIns.withCode(person.id(), code, address)).isEqualTo(new Entry.Refused());
    }

    @Test
    void keepsSecretsUnreadable() {
        List<String> codes = enrol();
        String kept = transaction.execute(all ->
                jdbc.sql("""
                        select account::text || (select string_agg(code_hash, ' ') from recovery_code) from account
                         where person_id = :person
                        """).param("person", person.id()).query(String.class).single());

        assertThat(kept).doesNotContain(Totp.base32(secret), codes.getFirst()).contains("argon2id");
    }

    @Test
    void setsAPasswordByALinkOnce() {
        String link = links.make(person.id());
        assertThat(links.userNameBehind(link)).hasValue(name);
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> links.use(link, "ngan"))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("password"));

        assertThat(links.use(link, "mưa rơi trên đồi chè")).isTrue();
        assertThat(links.use(link, "nắng lên trên đồi chè")).isFalse();
        assertThat(enter(name, "mưa rơi trên đồi chè")).isInstanceOf(Entry.Granted.class);
        assertThat(enter(name, PASSWORD)).isEqualTo(new Entry.Refused());
    }

    @Test
    void forgetsALinkAfterADayAndWhenANewerOneIsMade() {
        String first = links.make(person.id());
        String second = links.make(person.id());
        assertThat(links.userNameBehind(first)).isEmpty();
        clock.tick(PasswordLinks.VALID);
        assertThat(links.use(second, "mưa rơi trên đồi chè")).isFalse();
    }

    @Test
    void letsNobodyInWithAClosedAccount() {
        accounts.close(person.id());
        assertThat(enter(name, PASSWORD)).isEqualTo(new Entry.Refused());
        accounts.reopen(person.id());
        assertThat(enter(name, PASSWORD)).isInstanceOf(Entry.Granted.class);
    }

    private List<String> enrol() {
        return Acting.as(themselves(), () -> {
            mine.prepareSecondFactor();
            secret = Acting.as(ActingAsProduct.PRODUCT, () -> transaction.execute(all -> secretOf(person.id())));
            return mine.confirmSecondFactor(Totp.code(secret, clock.instant()));
        });
    }

    private byte[] secretOf(UUID person) {
        return factor.secret(rows.of(person).orElseThrow()).orElseThrow();
    }

    private Actor themselves() {
        return new Actor(person.id(), "Người thử", null, null, "", "05539", Scope.of(Set.of("05539")), null);
    }

    private Entry enter(String typed, String password) {
        return signIns.withPassword(typed, password, address);
    }

    /** A clock that the test moves. */
    @TestConfiguration(proxyBeanMethods = false)
    static class MovingClock {
        @Bean
        @Primary
        Hand movingClock() {
            return new Hand();
        }

        static final class Hand extends Clock {
            private Instant now =
                    TestWorld.TODAY.atTime(9, 12).atZone(Vietnamese.ZONE).toInstant();

            void tick(Duration time) {
                now = now.plus(time);
            }

            @Override
            public ZoneId getZone() {
                return Vietnamese.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        }
    }
}
