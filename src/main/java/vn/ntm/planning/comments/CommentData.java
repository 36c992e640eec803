package vn.ntm.planning.comments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.shared.PersonalData;

/** What a person said about plans. */
@Component
class CommentData implements PersonalData {
    private final JdbcClient jdbc;

    CommentData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "planning.comment.data";
    }

    @Override
    public List<Map<String, @Nullable Object>> of(UUID person) {
        return jdbc.sql("""
                        select 'COMMENTED' as record, unit_code, at::text as at, quote, words from plan_comment where by_person = :person
                         union all
                        select a.kind, a.unit_code, a.at::text, c.quote, a.words from plan_comment_answer a join plan_comment c on c.id = a.comment_id
                         where a.by_person = :person
                         order by 3
                        """).param("person", person).query().listOfRows();
    }
}
