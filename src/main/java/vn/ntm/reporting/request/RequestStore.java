package vn.ntm.reporting.request;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Vietnamese;

/** Requests with their answers and steps: rows that are added and stay. */
@Repository
class RequestStore {
    private static final String REQUEST = "select r.* from report_request r where ";
    private static final String NEWEST_FIRST = " order by r.at desc, r.unit_name collate \"vi-x-icu\", r.id limit 2000";

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whom a request is, and by whom; null when it was written down from paper. */
    record Slot(
            UUID id,
            String unitCode,
            String unitName,
            @Nullable String askedBy) {}

    /** @return false when the same form asked the unit before */
    boolean add(Slot slot, NewRequest wanted, Actor actor, Instant now) {
        return jdbc.sql("""
                        insert into report_request (id, batch_id, unit_code, unit_name, asked_by, doc_number, doc_day, doc_issuer, period, forms, parts,
                                                    questions, words, due, at, by_name, person_id)
                        values (:id, :batch, :unit, :name, :askedBy, :number, :day, :issuer, :period, :forms, :parts, :questions, :words, :due, :now, :by,
                                :person) on conflict (batch_id, unit_code) do nothing
                        """)
                        .param("id", slot.id())
                        .param("batch", wanted.key())
                        .param("unit", slot.unitCode())
                        .param("name", slot.unitName())
                        .param("askedBy", slot.askedBy())
                        .param("number", wanted.paper().number())
                        .param("day", wanted.paper().day())
                        .param("issuer", wanted.paper().issuer())
                        .param("period", wanted.period().toString())
                        .param("forms", wanted.forms().toArray(String[]::new))
                        .param("parts", wanted.parts())
                        .param("questions", CanonicalText.of(wanted.questions()))
                        .param("words", wanted.words())
                        .param("due", wanted.due())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.signature())
                        .param("person", actor.personId())
                        .update()
                == 1;
    }

    List<ReportRequest> find(RequestId id) {
        return whole(jdbc.sql(REQUEST + "r.id = :id").param("id", id.id()));
    }

    List<ReportRequest> ofBatch(UUID batch) {
        return whole(jdbc.sql(REQUEST + "r.batch_id = :batch" + NEWEST_FIRST).param("batch", batch));
    }

    /** What arrived at the unit within the year of Vietnam's clock; every year when it is 0. */
    List<ReportRequest> ofUnit(String unit, int year) {
        return whole(jdbc.sql(REQUEST + """
                        r.unit_code = :unit and (:year = 0 or extract(year from r.at at time zone 'Asia/Ho_Chi_Minh') = :year)
                        """ + NEWEST_FIRST).param("unit", unit).param("year", year));
    }

    /** What the superior asked for within the year, of every unit. */
    List<ReportRequest> askedBy(String superior, int year) {
        return whole(jdbc.sql(REQUEST + """
                        r.asked_by = :superior and extract(year from r.at at time zone 'Asia/Ho_Chi_Minh') = :year
                        """ + NEWEST_FIRST)
                .param("superior", superior)
                .param("year", year));
    }

    /** Of every unit within reach, not withdrawn and due between the two days. */
    List<ReportRequest> dueBetween(LocalDate first, LocalDate last) {
        return whole(jdbc.sql(REQUEST + "r.withdrawn_at is null and r.due between :first and :last" + NEWEST_FIRST)
                .param("first", first)
                .param("last", last));
    }

    /** What arrived or went on since the moment. */
    List<ReportRequest> since(Instant moment) {
        return whole(jdbc.sql(REQUEST + """
                        r.withdrawn_at is null and (r.at > :moment or exists (
                          select 1 from report_request_step s where s.request_id = r.id and s.at > :moment))
                        """ + NEWEST_FIRST).param("moment", moment.atOffset(ZoneOffset.UTC)));
    }

    /** @return false when somebody withdrew it before */
    boolean withdraw(RequestId id, String reason, Actor actor, Instant now) {
        return jdbc.sql("""
                        update report_request set withdrawn_at = :now, withdrawn_by = :by, withdrawn_reason = :reason
                         where id = :id and withdrawn_at is null
                        """)
                        .param("id", id.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.signature())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** One at a time for a request. */
    void alone(RequestId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('report_request ' || :id))")
                .param("id", id.toString())
                .query()
                .listOfRows();
    }

    void answer(ReportRequest request, int question, String value, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into report_request_answer (request_id, unit_code, question, value, at, by_name, person_id)
                        values (:request, :unit, :question, :value, :now, :by, :person)
                        """)
                .param("request", request.id().id())
                .param("unit", request.unitCode())
                .param("question", question)
                .param("value", value)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    void step(ReportRequest request, ReportRequest.Step step) {
        ReportId report = step.report();
        jdbc.sql("""
                        insert into report_request_step (request_id, unit_code, kind, form_code, report_id, reason, at, by_name, person_id)
                        values (:request, :unit, :kind, :form, :report, :reason, :now, :by, :person)
                        """)
                .param("request", request.id().id())
                .param("unit", request.unitCode())
                .param("kind", step.kind().name())
                .param("form", step.form())
                .param("report", report == null ? null : report.id())
                .param("reason", step.reason())
                .param("now", step.at().atOffset(ZoneOffset.UTC))
                .param("by", step.by())
                .param("person", step.person())
                .update();
    }

    /** Reports of the units on the forms for periods of the years, by unit, oldest sent first. */
    Map<String, List<Standing.Known>> known(
            Collection<String> units, Collection<String> forms, Collection<Integer> years) {
        return jdbc
                .sql("""
                        select unit_code, id, form_code, period, request_id, state, frozen_at from report
                         where unit_code = any (:units) and form_code = any (:forms) and year = any (:years)
                         order by frozen_at nulls first, version
                        """)
                .param("units", units.toArray(String[]::new))
                .param("forms", forms.toArray(String[]::new))
                .param("years", years.toArray(Integer[]::new))
                .query((row, number) -> Map.entry(row.getString("unit_code"), known(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Standing.Known known(ResultSet row) throws SQLException {
        OffsetDateTime frozen = row.getObject("frozen_at", OffsetDateTime.class);
        return new Standing.Known(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("form_code"),
                Period.read(row.getString("period")).orElseThrow(),
                row.getObject("request_id", UUID.class),
                ReportState.valueOf(row.getString("state")),
                frozen == null ? null : LocalDate.ofInstant(frozen.toInstant(), Vietnamese.ZONE));
    }

    private List<ReportRequest> whole(JdbcClient.StatementSpec query) {
        List<ReportRequest> bare = query.query((row, number) -> RequestRows.request(row, Map.of(), List.of()))
                .list();
        UUID[] ids = bare.stream().map(one -> one.id().id()).toArray(UUID[]::new);
        Map<UUID, Map<Integer, ReportRequest.Answer>> answers = new HashMap<>();
        jdbc.sql("select * from report_request_answer where request_id = any (:ids) order by id")
                .param("ids", ids)
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("request_id", UUID.class), id -> new HashMap<>())
                            .put(row.getInt("question"), RequestRows.answer(row));
                });
        Map<UUID, List<ReportRequest.Step>> steps = jdbc
                .sql("select * from report_request_step where request_id = any (:ids) order by id")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getObject("request_id", UUID.class), RequestRows.step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(one -> RequestRows.with(
                        one,
                        answers.getOrDefault(one.id().id(), Map.of()),
                        steps.getOrDefault(one.id().id(), List.of())))
                .toList();
    }

    static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
