package vn.ntm.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes on paper for the day the telephone is gone; each opens the door once. Long and random, so a keyed hash protects them enough. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryCodes {
    private static final int COUNT = 10;
    private static final int LETTERS = 12;
    /** Without those that are confused on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final SecretBox secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, SecretBox secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** New ones in place of all there were; readable only now. */
    List<String> renew(Account account) {
        drop(account.personId());
        List<String> codes = Stream.generate(this::code).distinct().limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql(
                        "insert into recovery_code (person_id, unit_code, code_hash) values (:person, :unit, :hash)")
                .param("person", account.personId())
                .param("unit", account.unitCode())
                .param("hash", hash(account.personId(), code))
                .update());
        return codes;
    }

    /** @return whether it was one of the codes, not used before */
    boolean use(UUID person, String code) {
        return jdbc.sql("""
                        update recovery_code set used_at = :at
                         where person_id = :person and code_hash = :hash and used_at is null
                        """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .param("hash", hash(person, code))
                        .update()
                == 1;
    }

    int left(UUID person) {
        return jdbc.sql("select count(*) from recovery_code where person_id = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void drop(UUID person) {
        jdbc.sql("delete from recovery_code where person_id = :person")
                .param("person", person)
                .update();
    }

    private String hash(UUID person, String code) {
        return secrets.keyedHash(
                "recovery " + person + " " + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private String code() {
        return Stream.generate(() -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .limit(LETTERS)
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
