package vn.ntm.support;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Applications on the work list of whose turn it is: one line for all that wait for the same step. A demonstration is nobody's work. */
@Component
class SupportWork implements WorkSource {
    private final JdbcClient jdbc;
    private final Texts texts;

    SupportWork(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** What applications wait for. */
    private enum Turn {
        UNCLEAR(Act.KEEP_SUPPORT, WorkItem.Section.OPEN, CaseState.RECEIVED),
        READY(Act.DECIDE_SUPPORT, WorkItem.Section.WAITING, CaseState.RECEIVED),
        UNPAID(Act.KEEP_LEDGER, WorkItem.Section.WAITING, CaseState.AGREED),
        PART_PAID(Act.KEEP_LEDGER, WorkItem.Section.OPEN, CaseState.PART_PAID);

        private final Act act;
        private final WorkItem.Section section;
        private final CaseState state;

        Turn(Act act, WorkItem.Section section, CaseState state) {
            this.act = act;
            this.section = section;
            this.state = state;
        }
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        boolean works = actor.may(Act.KEEP_SUPPORT) || actor.may(Act.DECIDE_SUPPORT) || actor.may(Act.KEEP_LEDGER);
        return !works
                ? List.of()
                : waiting(actor.unitCode()).stream()
                        .filter(waiting -> actor.may(waiting.turn().act))
                        .map(waiting -> item(actor.unitCode(), waiting))
                        .toList();
    }

    private List<Waiting> waiting(String unit) {
        return jdbc.sql("""
                        select case when c.state = 'RECEIVED' and c.answers <@ array['MET'] then 'READY' when c.state = 'RECEIVED' then 'UNCLEAR'
                                    when p.paid = 0 then 'UNPAID' else 'PART_PAID' end as turn, count(*) as cases
                          from support_case c cross join lateral
                               (select coalesce(sum(amount), 0) as paid from support_payment where case_id = c.id and back_on is null) p
                         where c.unit_code = :unit and not c.demo and (c.state = 'RECEIVED' or c.state = 'AGREED' and p.paid < c.agreed)
                         group by turn order by turn
                        """)
                .param("unit", unit)
                .query((row, number) -> new Waiting(Turn.valueOf(row.getString("turn")), row.getLong("cases")))
                .list();
    }

    private WorkItem item(String unit, Waiting waiting) {
        Turn turn = waiting.turn();
        return new WorkItem(
                turn.section,
                texts.of("support.work." + turn.name(), waiting.cases()),
                texts.of("support.nav"),
                null,
                "/support/" + unit + "/cases?state=" + turn.state.name(),
                null);
    }

    private record Waiting(Turn turn, long cases) {}
}
