package vn.ntm.people;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;

/** For which criteria the position answers in which somebody is acting. */
@Service
@Transactional(readOnly = true)
public class InCharge {
    private final JdbcClient jdbc;
    private final Access access;

    InCharge(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Whether the position may work on the criterion: officers of single criteria on theirs, every other role on all that its acts allow. */
    public boolean answersFor(int criterion) {
        Actor actor = access.actor();
        return actor.role() != Role.CRITERION_OFFICER
                || criteriaOf(actor.positionId()).contains(criterion);
    }

    /** @throws NotInCharge when the criterion is somebody else's */
    public void require(int criterion) {
        if (!answersFor(criterion)) {
            throw new NotInCharge(criterion);
        }
    }

    /** Numbers of the criteria of the position acting; empty for roles that are not about single criteria. */
    public Set<Integer> criteria() {
        Actor actor = access.actor();
        return actor.role() == Role.CRITERION_OFFICER ? criteriaOf(actor.positionId()) : Set.of();
    }

    private Set<Integer> criteriaOf(@Nullable UUID position) {
        return jdbc
                .sql("select criteria from staff_position where id = :id")
                .param("id", position)
                .query((row, number) -> (String[]) row.getArray("criteria").getArray())
                .list()
                .stream()
                .flatMap(Arrays::stream)
                .filter(number -> !number.isEmpty() && number.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
