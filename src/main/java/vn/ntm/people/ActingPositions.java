package vn.ntm.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    @Transactional(readOnly = true)
    public List<Actor> of(PersonId person) {
        return of(jdbc.sql("select * from acting_positions(:person, :today)")
                .param("person", person.id())
                .param("today", today())
                .query((row, number) -> HeldPosition.of(row))
                .list());
    }

    /** Of positions that were read with the session of this very request. */
    public List<Actor> of(List<HeldPosition> held) {
        LocalDate today = today();
        return held.stream().map(position -> actor(position, today)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private Actor actor(HeldPosition held, LocalDate today) {
        return new Actor(
                held.personId(),
                held.name(),
                held.positionId(),
                held.role(),
                held.title(),
                held.unitCode(),
                scope(held.role(), held.unitCode(), today),
                held.delegatedBy());
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
