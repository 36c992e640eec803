package vn.ntm.evidence;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.Citable;
import vn.ntm.people.Cited;
import vn.ntm.shared.Texts;

/** Pieces of evidence that answers can point at; neither rejected nor replaced ones. */
@Component
@Transactional(readOnly = true)
@Order(2)
class CitableEvidence implements Citable {
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Access access;
    private final Texts texts;

    CitableEvidence(JdbcClient jdbc, Access access, Texts texts) {
        this.jdbc = jdbc;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Cited> citableIn(String unitCode) {
        return access.may(Act.SEE_ASSESSMENT)
                ? jdbc.sql("""
                        select e.id, e.title from evidence e
                         where left(e.unit_code, 5) = :unit
                           and not exists (select 1 from evidence later where later.supersedes = e.id)
                           and not exists (select 1 from evidence_decision d
                                            where d.evidence_id = e.id and d.replaced_at is null and d.state in ('REJECTED', 'SUPERSEDED'))
                         order by e.added_at desc, e.id limit 40
                        """)
                        .param("unit", unitCode)
                        .query((row, number) ->
                                new Cited(name(row.getString("title")), "/evidence/" + row.getString("id")))
                        .list()
                : List.of();
    }

    private String name(String title) {
        String named = texts.of("evidence.cited", title);
        return named.length() <= LONGEST_NAME ? named : named.substring(0, LONGEST_NAME) + "…";
    }
}
