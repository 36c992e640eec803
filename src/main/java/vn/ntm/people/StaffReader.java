package vn.ntm.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.shared.VietnameseText;

/** The questions we ask about persons, positions and holders. */
@Component
class StaffReader {
    private static final String PERSON = "select p.id, p.unit_code, p.name, p.phone, p.email, p.version from person p ";
    private static final String POSITION = """
            select s.id, s.unit_code, s.role, s.title, s.criteria, s.valid_from, s.valid_to,
                   (select p.name from position_holder h join person p on p.id = h.person_id
                     where h.position_id = s.id and cast(:today as date) between h.valid_from and coalesce(h.valid_to, :today)) as holder
              from staff_position s
            """;
    private static final String HOLDING = """
            select h.id, h.position_id, s.title, h.unit_code, h.person_id, p.name, h.valid_from, h.valid_to
              from position_holder h join staff_position s on s.id = h.position_id join person p on p.id = h.person_id
            """;

    private final JdbcClient jdbc;

    StaffReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> person(PersonId id) {
        return jdbc.sql(PERSON + "where p.id = :id")
                .param("id", id.id())
                .query(StaffReader::person)
                .optional();
    }

    Found<Person> persons(StaffSearch search) {
        String where = "where p.name_key like :name and p.unit_code like :unit ";
        return new Found<>(
                count("select count(*) from person p " + where, search),
                filled(PERSON + where + "order by p.name collate \"vi-x-icu\", p.id limit :most offset :skip", search)
                        .param("most", StaffSearch.PAGE_SIZE)
                        .param("skip", search.offset())
                        .query(StaffReader::person)
                        .list());
    }

    List<Person> everybody(int most) {
        return jdbc.sql(PERSON + "order by p.name collate \"vi-x-icu\", p.id limit :most")
                .param("most", most)
                .query(StaffReader::person)
                .list();
    }

    Optional<Position> position(PositionId id, LocalDate today) {
        return jdbc.sql(POSITION + "where s.id = :id")
                .param("id", id.id())
                .param("today", today)
                .query(StaffReader::position)
                .optional();
    }

    Found<Position> positions(StaffSearch search, LocalDate today) {
        String where = """
                where s.unit_code like :unit and (:name = '%%' or exists (select 1 from position_holder h join person p on p.id = h.person_id
                  where h.position_id = s.id and p.name_key like :name))
                """;
        return new Found<>(
                count("select count(*) from staff_position s " + where, search),
                filled(
                                POSITION + where
                                        + "order by s.valid_to is not null, s.unit_code, s.title collate \"vi-x-icu\", s.id limit :most offset :skip",
                                search)
                        .param("today", today)
                        .param("most", StaffSearch.PAGE_SIZE)
                        .param("skip", search.offset())
                        .query(StaffReader::position)
                        .list());
    }

    /** Positions that exist on the day in units whose code begins so; {@code role} empty for every role. */
    List<Position> existing(String unitCode, Optional<Role> role, LocalDate day, int most) {
        return jdbc.sql(POSITION + """
                        where s.unit_code like :unit and (cast(:role as text) is null or s.role = :role)
                          and :today between s.valid_from and coalesce(s.valid_to, :today)
                        order by s.unit_code, s.title collate "vi-x-icu", s.id limit :most
                        """)
                .param("unit", literal(unitCode) + "%")
                .param("role", role.map(Role::name).orElse(null))
                .param("today", day)
                .param("most", most)
                .query(StaffReader::position)
                .list();
    }

    List<Staff.Load> withOpenWork(Set<PositionId> also, LocalDate today, int most) {
        return jdbc.sql("""
                        select * from (%s) s join lateral (
                          select count(*) as open from duty d where (d.position_id = s.id or d.given_by_position = s.id)
                             and d.state in ('GIVEN', 'DONE', 'RETURNED')) d on true
                         where s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today or d.open > 0 or s.id = any (:also))
                         order by s.id = any (:also) desc, d.open desc, s.unit_code, s.title collate "vi-x-icu", s.id limit :most
                        """.formatted(POSITION))
                .param("also", also.stream().map(PositionId::id).toArray(UUID[]::new))
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new Staff.Load(position(row, number), row.getInt("open")))
                .list();
    }

    List<Holding> holdingsOf(PersonId person) {
        return jdbc.sql(HOLDING + "where h.person_id = :id order by h.valid_from desc, s.title")
                .param("id", person.id())
                .query(StaffReader::holding)
                .list();
    }

    List<Holding> holdersOf(PositionId position) {
        return jdbc.sql(HOLDING + "where h.position_id = :id order by h.valid_from desc")
                .param("id", position.id())
                .query(StaffReader::holding)
                .list();
    }

    Optional<Holding> holding(UUID id) {
        return jdbc.sql(HOLDING + "where h.id = :id")
                .param("id", id)
                .query(StaffReader::holding)
                .optional();
    }

    private long count(String sql, StaffSearch search) {
        return filled(sql, search).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filled(String sql, StaffSearch search) {
        return jdbc.sql(sql)
                .param("name", "%" + literal(VietnameseText.searchKey(search.text())) + "%")
                .param("unit", literal(search.unitCode()) + "%");
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getInt("version"));
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        Array criteria = row.getArray("criteria");
        return new Position(
                new PositionId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                List.of((String[]) criteria.getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("holder"));
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("title"),
                row.getString("unit_code"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
