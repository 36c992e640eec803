package vn.ntm.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.people.Contacts;
import vn.ntm.people.PersonId;

/** The table of accounts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountRows {
    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Contacts contacts, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.clock = clock;
    }

    void add(UUID person, String unitCode, String userName, @Nullable String passwordHash) {
        jdbc.sql("""
                        insert into account (person_id, unit_code, user_name, password_hash, opened_at)
                        values (:person, :unit, :name, :hash, :at)
                        """)
                .param("person", person)
                .param("unit", unitCode)
                .param("name", userName)
                .param("hash", passwordHash)
                .param("at", now())
                .update();
    }

    Optional<Account> of(UUID person) {
        return jdbc.sql("select * from account where person_id = :person")
                .param("person", person)
                .query(AccountRows::account)
                .optional();
    }

    Optional<Account> named(String userName) {
        return jdbc.sql("select * from account where user_name = :name")
                .param("name", userName.strip().toLowerCase(Locale.ROOT))
                .query(AccountRows::account)
                .optional();
    }

    /** The open account of whoever goes by that user name or telephone number. */
    Optional<Account> known(String typed) {
        return named(typed)
                .or(() -> contacts.withPhone(typed).flatMap(person -> of(person.id())))
                .filter(Account::isOpen);
    }

    List<Account> all() {
        return jdbc.sql("select * from account order by user_name")
                .query(AccountRows::account)
                .list();
    }

    void setPassword(UUID person, String hash) {
        jdbc.sql("update account set password_hash = :hash where person_id = :person")
                .param("person", person)
                .param("hash", hash)
                .update();
    }

    void close(UUID person) {
        jdbc.sql("update account set closed_at = :at where person_id = :person")
                .param("person", person)
                .param("at", now())
                .update();
    }

    void reopen(UUID person) {
        jdbc.sql("update account set closed_at = null where person_id = :person")
                .param("person", person)
                .update();
    }

    /** A secret that does not count until a code of it was typed. */
    void prepareSecondFactor(UUID person, String sealed) {
        jdbc.sql(
                        "update account set totp_secret = :secret, totp_since = null, totp_last_step = 0 where person_id = :person")
                .param("person", person)
                .param("secret", sealed)
                .update();
    }

    void startSecondFactor(UUID person) {
        jdbc.sql("update account set totp_since = :at where person_id = :person")
                .param("person", person)
                .param("at", now())
                .update();
    }

    void dropSecondFactor(UUID person) {
        jdbc.sql(
                        "update account set totp_secret = null, totp_since = null, totp_last_step = 0 where person_id = :person")
                .param("person", person)
                .update();
    }

    /** @return whether no code of that step or a later one was taken before */
    boolean takeStep(UUID person, long step) {
        return jdbc.sql(
                                "update account set totp_last_step = :step where person_id = :person and totp_last_step < :step")
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    /** The person's name as it is today. */
    String nameOf(UUID person) {
        return contacts.of(new PersonId(person)).map(Contacts.Contact::name).orElse("");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("person_id", UUID.class),
                row.getString("unit_code"),
                row.getString("user_name"),
                row.getString("password_hash"),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("closed_at", OffsetDateTime.class),
                row.getString("totp_secret"),
                row.getObject("totp_since", OffsetDateTime.class),
                row.getLong("totp_last_step"));
    }
}
