package vn.ntm.notices.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When who wants letters. */
@Repository
class ChoiceStore {
    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody chose.
     *
     * @param since notices from before are not written to them
     */
    record Choice(Rhythm rhythm, Instant since) {
        /** Of who has not chosen. */
        static final Choice NOT_MADE = new Choice(Rhythm.DAILY, Instant.EPOCH);
    }

    Choice of(UUID person) {
        return of(List.of(person)).getOrDefault(person, Choice.NOT_MADE);
    }

    /** Who has not chosen is left out. */
    Map<UUID, Choice> of(Collection<UUID> persons) {
        return jdbc
                .sql("select * from mail_choice where person_id = any (:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("person_id", UUID.class),
                        new Choice(
                                Rhythm.valueOf(row.getString("rhythm")),
                                row.getObject("since", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean anybodyWants(Rhythm rhythm) {
        return jdbc.sql("select exists (select from mail_choice where rhythm = :rhythm)")
                .param("rhythm", rhythm.name())
                .query(Boolean.class)
                .single();
    }

    /** Whoever wanted none before is told what happens from now on. */
    void choose(UUID person, Rhythm rhythm, Instant now) {
        jdbc.sql("""
                        insert into mail_choice (person_id, rhythm, since)
                        values (:person, :rhythm, case when :rhythm = 'NONE' then :now else timestamptz '1970-01-01 00:00Z' end)
                        on conflict (person_id) do update set rhythm = excluded.rhythm,
                            since = case when 'NONE' in (mail_choice.rhythm, excluded.rhythm) then :now else mail_choice.since end
                        """)
                .param("person", person)
                .param("rhythm", rhythm.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("delete from mail_choice where person_id = :person")
                .param("person", person)
                .update();
    }

    /** The day on which letters of the week were written last. */
    Optional<LocalDate> lastRound() {
        return jdbc.sql("select held_on from mail_round where rhythm = 'WEEKLY'")
                .query(LocalDate.class)
                .optional();
    }

    void roundHeld(LocalDate day) {
        jdbc.sql("""
                        insert into mail_round (rhythm, held_on) values ('WEEKLY', :day)
                        on conflict (rhythm) do update set held_on = excluded.held_on
                        """).param("day", day).update();
    }
}
