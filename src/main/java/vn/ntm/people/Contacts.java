package vn.ntm.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.shared.VietnameseText;

/** Finds the person behind what somebody typed at the door; within the units of whoever asks. */
@Service
@Transactional(readOnly = true)
public class Contacts {
    private static final String COLUMNS = "select id, unit_code, name, phone, email from person ";

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person as the door knows them. */
    public record Contact(
            UUID id,
            String unitCode,
            String name,
            @Nullable String phone,
            @Nullable String email) {}

    public Optional<Contact> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", person.id())
                .query(Contacts::contact)
                .optional();
    }

    /** @param phone with or without spaces, with +84 or 0 before it */
    public Optional<Contact> withPhone(String phone) {
        String digits = phone.replaceAll("[\\s.()-]", "");
        if (!digits.matches("\\+?\\d{8,15}")) {
            return Optional.empty();
        }
        String home = digits.startsWith("+84") ? "0" + digits.substring(3) : digits;
        List<String> spellings = List.of(digits, home, home.replaceFirst("^0", "+84"), home.replaceFirst("^0", "84"));
        return jdbc
                .sql(COLUMNS + "where phone in (:spellings)")
                .param("spellings", spellings)
                .query(Contacts::contact)
                .list()
                .stream()
                .findFirst();
    }

    public Optional<Contact> withEmail(String email) {
        return jdbc
                .sql(COLUMNS + "where lower(email) = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Contacts::contact)
                .list()
                .stream()
                .findFirst();
    }

    /** Names by person; who is out of reach is left out. */
    public Map<UUID, String> names(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(COLUMNS + "where id in (:persons)")
                        .param("persons", persons)
                        .query(Contacts::contact)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Contact::id, Contact::name));
    }

    /** Whoever has the words in the name, whatever the case and marks; at most a hundred. */
    public List<Contact> named(String words) {
        String key = VietnameseText.searchKey(words);
        return jdbc.sql(COLUMNS + "order by name").query(Contacts::contact).list().stream()
                .filter(person -> VietnameseText.searchKey(person.name()).contains(key))
                .limit(MOST)
                .toList();
    }

    /**
     * A position that exists on a day.
     *
     * @param holder null when nobody holds it then
     */
    public record Seat(
            UUID position, String unitCode, @Nullable Contact holder) {}

    /** Those of the positions that exist on the day, each with who holds it then. */
    public Map<UUID, Seat> seats(Collection<UUID> positions, LocalDate day) {
        return jdbc
                .sql("""
                        select s.id as position_id, s.unit_code as seat, p.id, p.unit_code, p.name, p.phone, p.email
                          from staff_position s left join position_holder h on h.position_id = s.id and :day between h.valid_from and coalesce(h.valid_to, :day)
                          left join person p on p.id = h.person_id
                         where s.id = any (:positions) and :day between s.valid_from and coalesce(s.valid_to, :day)
                        """)
                .param("positions", positions.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Seat(
                        row.getObject("position_id", UUID.class),
                        row.getString("seat"),
                        row.getObject("id") == null ? null : contact(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Seat::position, seat -> seat, (one, other) -> one));
    }

    /**
     * Somebody who acts in a position: holds it or stands in for who does.
     *
     * @param since first day
     */
    public record Acts(UUID position, String title, LocalDate since, Contact person) {}

    /** Everybody who acts in one of the positions on the day, as far as it exists then. */
    public List<Acts> actingIn(Collection<UUID> positions, LocalDate day) {
        return jdbc.sql("""
                        select s.id as position_id, s.title, a.since, p.id, p.unit_code, p.name, p.phone, p.email from (
                            select position_id, person_id, valid_from as since from position_holder
                             where :day between valid_from and coalesce(valid_to, :day)
                            union all
                            select position_id, person_id, valid_from from delegation where revoked_at is null and :day between valid_from and valid_to) a
                          join staff_position s on s.id = a.position_id and :day between s.valid_from and coalesce(s.valid_to, :day)
                          join person p on p.id = a.person_id
                         where s.id = any (:positions) order by p.id, s.title, s.id
                        """)
                .param("positions", positions.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Acts(
                        row.getObject("position_id", UUID.class),
                        row.getString("title"),
                        row.getObject("since", LocalDate.class),
                        contact(row, number)))
                .list();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"));
    }
}
