package vn.ntm.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Vietnamese;

/** In which positions a person can act today: those they hold and those they stand in for. Asked at the door, as the product itself. */
@Service
@Transactional(readOnly = true)
public class ActingPositions {
    private static final int COMMUNE_CODE = 5;

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;
    /** Units change a few times in a decade; what a province consists of is not asked on every page. */
    private final Cache<Seat, Set<String>> codes = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    ActingPositions(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** Own positions first, then delegated ones; empty when the person holds none today. */
    public List<Actor> of(PersonId person) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return jdbc.sql("""
                        select p.id as person_id, p.name, s.id as position_id, s.role, s.title, s.unit_code, null as delegated_by, h.valid_from as since
                          from position_holder h join person p on p.id = h.person_id join staff_position s on s.id = h.position_id
                         where p.id = :person and :today between h.valid_from and coalesce(h.valid_to, :today)
                           and :today between s.valid_from and coalesce(s.valid_to, :today)
                        union all
                        select p.id, p.name, s.id, s.role, s.title, s.unit_code,
                               coalesce((select o.name from position_holder oh join person o on o.id = oh.person_id where oh.position_id = s.id
                                  and :today between oh.valid_from and coalesce(oh.valid_to, :today)), ''), d.valid_from
                          from delegation d join person p on p.id = d.person_id join staff_position s on s.id = d.position_id
                         where p.id = :person and d.revoked_at is null and :today between d.valid_from and d.valid_to
                           and :today between s.valid_from and coalesce(s.valid_to, :today)
                         order by delegated_by nulls first, since, title
                        """)
                .param("person", person.id())
                .param("today", today)
                .query((row, number) -> actor(row, today))
                .list();
    }

    private Actor actor(ResultSet row, LocalDate today) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        String unit = row.getString("unit_code");
        return new Actor(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("position_id", UUID.class),
                role,
                row.getString("title"),
                unit,
                scope(role, unit, today),
                row.getString("delegated_by"));
    }

    private Scope scope(Role role, String unit, LocalDate today) {
        return switch (role.seat()) {
            case HAMLET -> {
                Set<String> reads = Set.of(unit, Scope.ALONE + unit.substring(0, COMMUNE_CODE));
                yield new Scope(false, reads, Set.of(unit));
            }
            case COMMUNE, DISTRICT, PROVINCE -> Scope.of(codesOf(unit, today));
            case ANY -> {
                Set<String> all = new HashSet<>(codesOf(unit, today));
                all.add(Actor.WHOLE_COUNTRY);
                yield Scope.of(all);
            }
        };
    }

    private Set<String> codesOf(String unit, LocalDate today) {
        return codes.get(new Seat(unit, today), seat -> units.codesWithin(level(unit), unit, today));
    }

    private static UnitLevel level(String code) {
        return switch (code.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    private record Seat(String unit, LocalDate day) {}
}
