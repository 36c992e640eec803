package vn.ntm.planning.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;

/** Comments and what was said to them. */
@Repository
class CommentStore {
    private static final String BY = "at, by_person, by_name, by_position, by_unit, by_title, in_place_of";
    private static final String BY_VALUES = ":at, :person, :name, :position, :seat, :title, :inPlaceOf";

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the same person said the same there before */
    boolean add(Plan plan, Comment comment, Actor actor) {
        return by(
                                jdbc.sql(
                                                "insert into plan_comment (id, plan_id, unit_code, text_version, position, quote, words, "
                                                        + BY
                                                        + ") values (:id, :plan, :unit, :version, :place, :quote, :words, "
                                                        + BY_VALUES + ") on conflict do nothing")
                                        .param("id", comment.id().id())
                                        .param("plan", plan.id().id())
                                        .param("unit", plan.unitCode())
                                        .param("version", comment.version())
                                        .param("place", comment.position())
                                        .param("quote", comment.quote())
                                        .param("words", comment.said().words()),
                                actor,
                                comment.said().at())
                        .update()
                == 1;
    }

    void answer(CommentId comment, String unitCode, Answer answer, Actor actor) {
        by(
                        jdbc.sql("insert into plan_comment_answer (comment_id, unit_code, kind, words, " + BY
                                        + ") values (:comment, :unit, :kind, :words, " + BY_VALUES + ")")
                                .param("comment", comment.id())
                                .param("unit", unitCode)
                                .param("kind", answer.kind().name())
                                .param("words", answer.said().words()),
                        actor,
                        answer.said().at())
                .update();
    }

    /** @return whether it was not so before */
    boolean mark(CommentId comment, boolean settled) {
        return jdbc.sql("update plan_comment set settled = :settled where id = :id and settled <> :settled")
                        .param("id", comment.id())
                        .param("settled", settled)
                        .update()
                == 1;
    }

    Optional<Comment> find(CommentId id) {
        return jdbc
                .sql("select * from plan_comment where id = :id")
                .param("id", id.id())
                .query((row, number) -> comment(row, answers(row.getObject("plan_id", UUID.class))))
                .list()
                .stream()
                .findFirst();
    }

    /** Oldest first. */
    List<Comment> of(PlanId plan) {
        Map<UUID, List<Answer>> answers = answers(plan.id());
        return jdbc.sql("select * from plan_comment where plan_id = :plan order by at, id")
                .param("plan", plan.id())
                .query((row, number) -> comment(row, answers))
                .list();
    }

    int openOf(PlanId plan) {
        return jdbc.sql("select count(*) from plan_comment where plan_id = :plan and not settled")
                .param("plan", plan.id())
                .query(Integer.class)
                .single();
    }

    /** Plans within reach with comments that are not settled, and how many. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                        select p.id, p.year, p.unit_code, p.unit_name, count(*) as open from plan_comment c join plan p on p.id = c.plan_id
                         where not c.settled group by p.id order by p.year desc, p.unit_name limit 100
                        """)
                .query((row, number) -> new Waiting(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getInt("year"),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getInt("open")))
                .list();
    }

    /** A plan with comments that are not settled. */
    record Waiting(PlanId plan, int year, String unitCode, String unitName, int open) {}

    private Map<UUID, List<Answer>> answers(UUID plan) {
        return jdbc
                .sql("""
                        select a.* from plan_comment_answer a join plan_comment c on c.id = a.comment_id where c.plan_id = :plan order by a.id
                        """)
                .param("plan", plan)
                .query((row, number) -> Map.entry(
                        row.getObject("comment_id", UUID.class),
                        new Answer(Answer.Kind.valueOf(row.getString("kind")), said(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StatementSpec by(StatementSpec row, Actor actor, Instant at) {
        return row.param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("name", actor.name())
                .param("position", actor.positionId())
                .param("seat", actor.unitCode())
                .param("title", actor.isProduct() ? "" : actor.title())
                .param("inPlaceOf", actor.delegatedBy());
    }

    private static Comment comment(ResultSet row, Map<UUID, List<Answer>> answers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Comment(
                new CommentId(id),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("text_version"),
                row.getInt("position"),
                row.getString("quote"),
                said(row),
                row.getBoolean("settled"),
                answers.getOrDefault(id, List.of()));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("by_title"),
                row.getString("in_place_of"));
    }
}
