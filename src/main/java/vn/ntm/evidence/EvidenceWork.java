package vn.ntm.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Evidence on work lists: what waits for a judgement, what came back rejected, what loses its force, what is missing. */
@Component
class EvidenceWork implements WorkSource {
    private static final int DAYS = 30;
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Checklists checklists;
    private final Texts texts;

    EvidenceWork(JdbcClient jdbc, Checklists checklists, Texts texts) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        if (actor.positionId() == null) {
            return List.of();
        }
        List<WorkItem> work = new ArrayList<>();
        if (actor.may(Act.JUDGE_EVIDENCE)) {
            work.addAll(toJudge(actor));
        }
        if (actor.may(Act.ADD_EVIDENCE)) {
            work.addAll(returned(actor));
            work.addAll(ending(actor, today));
            work.addAll(missing());
        }
        return work;
    }

    private List<WorkItem> toJudge(Actor actor) {
        return jdbc
                .sql("""
                        select e.id, e.title, e.added_by from evidence_decision d join evidence e on e.id = d.evidence_id
                         where d.replaced_at is null and d.state = 'UPLOADED' and e.added_by_person is distinct from :person
                         order by e.added_at limit :most
                        """)
                .param("person", actor.personId())
                .param("most", MOST)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class), row.getString("title"), row.getString("added_by"), null))
                .list()
                .stream()
                .map(line -> item(Section.WAITING, line, "evidence.work.to-judge"))
                .toList();
    }

    private List<WorkItem> returned(Actor actor) {
        return jdbc
                .sql("""
                        select e.id, e.title, d.reason from evidence_decision d join evidence e on e.id = d.evidence_id
                         where d.replaced_at is null and d.state = 'REJECTED' and e.added_by_position = :position
                         order by d.at limit :most
                        """)
                .param("position", actor.positionId())
                .param("most", MOST)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class), row.getString("title"), row.getString("reason"), null))
                .list()
                .stream()
                .map(line -> item(Section.RETURNED, line, "evidence.work.returned"))
                .toList();
    }

    private List<WorkItem> ending(Actor actor, LocalDate today) {
        return jdbc
                .sql("""
                        select e.id, e.title, e.valid_to from evidence e join evidence_decision d on d.evidence_id = e.id
                         where d.replaced_at is null and d.state = 'ACCEPTED' and e.added_by_position = :position
                           and e.valid_to between :first and :last and not exists (select 1 from evidence s where s.supersedes = e.id)
                         order by e.valid_to limit :most
                        """)
                .param("position", actor.positionId())
                .param("first", today.minusDays(DAYS))
                .param("last", today.plusDays(DAYS))
                .param("most", MOST)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        "",
                        row.getObject("valid_to", LocalDate.class)))
                .list()
                .stream()
                .map(line -> ending(line, today))
                .toList();
    }

    private WorkItem ending(Line line, LocalDate today) {
        LocalDate last = line.until();
        return last != null && last.isBefore(today)
                ? item(Section.DUE, line, "evidence.work.ended")
                : item(Section.EXPIRING, line, "evidence.work.ending");
    }

    private List<WorkItem> missing() {
        return checklists.ofOwnCriteria().stream()
                .filter(list -> list.missing() > 0)
                .map(list -> new WorkItem(
                        Section.OPEN,
                        texts.of("evidence.work.missing", String.join(", ", list.criteria()), list.year()),
                        texts.of("evidence.work.missing.note", list.missing()),
                        null,
                        "/evidence/missing?mine=1&year=" + list.year(),
                        null))
                .toList();
    }

    private WorkItem item(Section section, Line line, String key) {
        String path = "/evidence/" + line.id();
        return new WorkItem(section, line.title(), texts.of(key, line.words()), line.until(), path, null);
    }

    private record Line(
            UUID id, String title, String words, @Nullable LocalDate until) {}
}
