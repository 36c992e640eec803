package vn.ntm.planning.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanStatus;
import vn.ntm.shared.Texts;

/**
 * Plans on the work list of whose turn it is. While a plan's document is reviewed, signed, numbered and issued the register puts it on the lists of
 * those it waits for, so a second line here would only repeat it.
 */
@Component
class PlansToMove implements WorkSource {
    private final JdbcClient jdbc;
    private final Texts texts;

    PlansToMove(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        boolean moves = actor.may(Act.PREPARE_PLANS) || actor.may(Act.CLOSE_PLANS) || actor.may(Act.ARCHIVE_PLANS);
        return !moves
                ? List.of()
                : open(actor.unitCode(), today.getYear()).stream()
                        .filter(plan -> plan.status().whoIsNext().equals(Optional.ofNullable(actor.role())))
                        .map(this::item)
                        .toList();
    }

    /** Plans of past years that were brought in and never went further are kept for the record; nobody has to move them. */
    private List<ToMove> open(String unitCode, int year) {
        return jdbc.sql("""
                        select id, subject, status from plan
                         where unit_code = :unit and (status in ('DRAFT', 'LINTED') and year >= :year
                            or status in ('IN_FORCE', 'AMENDED') and year < :year or status = 'CLOSED')
                         order by year, imported_at limit 100
                        """)
                .param("unit", unitCode)
                .param("year", year)
                .query((row, number) -> new ToMove(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getString("subject"),
                        PlanStatus.valueOf(row.getString("status"))))
                .list();
    }

    private WorkItem item(ToMove plan) {
        return new WorkItem(
                WorkItem.Section.OPEN,
                plan.subject(),
                texts.of("planning.work.turn." + plan.status()),
                null,
                "/plans/" + plan.id(),
                null);
    }

    private record ToMove(PlanId id, String subject, PlanStatus status) {}
}
