package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.shared.Texts;

/** Positions and delegations of the one acting that end within thirty days. */
@Component
class ExpiringTerms implements WorkSource {
    private static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final Texts texts;

    ExpiringTerms(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        if (actor.isProduct()) {
            return List.of();
        }
        return jdbc.sql("""
                        select 'position' as kind, s.id, s.title, '' as name, least(h.valid_to, s.valid_to) as last_day
                          from position_holder h join staff_position s on s.id = h.position_id
                         where h.person_id = :person and :today between h.valid_from and coalesce(h.valid_to, :today)
                           and least(h.valid_to, s.valid_to) between :today and :soon
                        union all
                        select case when d.person_id = :person then 'received' else 'given' end, s.id, s.title, p.name, d.valid_to
                          from delegation d join staff_position s on s.id = d.position_id join person p on p.id = d.person_id
                         where (d.person_id = :person or d.given_by_person = :person) and d.revoked_at is null
                           and d.valid_from <= :today and d.valid_to between :today and :soon
                        """)
                .param("person", actor.personId())
                .param("today", today)
                .param("soon", today.plusDays(DAYS))
                .query((row, number) -> {
                    String kind = row.getString("kind");
                    return new WorkItem(
                            Section.EXPIRING,
                            texts.of("people.work.expiring." + kind, row.getString("title"), row.getString("name")),
                            texts.of("people.work.expiring.note-" + kind),
                            row.getObject("last_day", LocalDate.class),
                            path(kind, row.getObject("id", UUID.class), actor),
                            null);
                })
                .list();
    }

    /** The open work of the position acted in; another one has to be chosen first. */
    private static String path(String kind, UUID position, Actor actor) {
        if (!kind.equals("position")) {
            return "/delegations";
        }
        return position.equals(actor.positionId()) ? "/handover/positions/" + position : "/acting";
    }
}
