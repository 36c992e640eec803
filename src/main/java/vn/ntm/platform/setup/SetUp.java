package vn.ntm.platform.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitHits;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitSearch;
import vn.ntm.organization.Units;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.signin.Accounts;
import vn.ntm.signin.Tokens;

/** Sets a new installation up, once, for whoever holds the link that its start printed. */
@Service
@ConditionalOnProperty("ntm.served")
public class SetUp {
    private final JdbcClient jdbc;
    private final HomeCommune home;
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final Clock clock;
    private volatile boolean done;

    SetUp(
            JdbcClient jdbc,
            HomeCommune home,
            Units units,
            People people,
            Accounts accounts,
            TransactionTemplate transaction,
            Texts texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.home = home;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.transaction = transaction;
        this.texts = texts;
        this.clock = clock;
    }

    /** Asked on every request: once it is done, the database is not asked again. */
    public boolean isDone() {
        done = done || asProduct(this::isRecordedAsDone);
        return done;
    }

    /**
     * A new link; the one before it is void.
     *
     * @throws CannotStart when the folder holds the evaluation workspace, whose passwords everybody knows
     */
    public String newLink() {
        return asProduct(() -> {
            if (home.find().isPresent()) {
                throw new CannotStart("setup.evaluation-data");
            }
            String token = Tokens.random();
            jdbc.sql("""
                            insert into set_up (token_hash) values (:hash)
                            on conflict (only_one) do update set token_hash = excluded.token_hash
                            """).param("hash", hash(token)).update();
            return token;
        });
    }

    boolean isGood(String token) {
        return asProduct(() -> isOpenFor(token));
    }

    /** Communes of today whose name or code has the words. */
    List<UnitHits.Hit> communes(String words) {
        return words.isBlank()
                ? List.of()
                : asProduct(() -> units.search(new UnitSearch(words, UnitLevel.COMMUNE, today(), false, 1))
                        .hits());
    }

    /** Everything or nothing: the commune, the person, their position, their account; the link is used up by it. */
    boolean finish(String token, Answers answers) {
        boolean finished = asProduct(() -> isOpenFor(token) && settle(token, answers));
        done = done || finished;
        return finished;
    }

    private boolean settle(String token, Answers answers) {
        int mine = jdbc.sql(
                        "update set_up set done_at = :at, token_hash = null where token_hash = :hash and done_at is null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash(token))
                .update();
        if (mine == 0) {
            return false;
        }
        Unit commune = units.withCode(UnitLevel.COMMUNE, answers.commune(), today())
                .orElseThrow(() -> new NoSuchCommune(answers.commune()));
        home.settle(new HomeCommune.Home(commune.code(), today()));
        PersonId person = people.enter(NewPerson.typed(commune.code(), answers.name(), "", ""));
        people.hold(
                people.open(new NewPosition(
                        commune.code(), Role.SYS_ADMIN, texts.of(Role.SYS_ADMIN.nameKey()), List.of(), today(), null)),
                person,
                today(),
                null);
        accounts.open(person, commune.code(), answers.userName(), answers.password());
        return true;
    }

    private boolean isOpenFor(String token) {
        return jdbc.sql("select count(*) from set_up where token_hash = :hash and done_at is null")
                        .param("hash", hash(token))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private boolean isRecordedAsDone() {
        return jdbc.sql("select count(*) from set_up where done_at is not null")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private <T> T asProduct(Supplier<T> work) {
        return Acting.as(
                Actor.product(texts.of("setup.by")),
                () -> Objects.requireNonNull(transaction.execute(all -> work.get())));
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Tokens.hash(token));
    }
}
