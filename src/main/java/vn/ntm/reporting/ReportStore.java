package vn.ntm.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;

/** Reports as rows. */
@Repository
class ReportStore {
    private static final String ROW = """
            select r.id, r.unit_code, r.unit_name, r.form_code, r.form_version, r.period, r.set_id, r.due, r.state, r.version, r.corrects, r.request_id,
                   r.revision, r.created_at, r.created_by
              from report r
            """;
    private static final String FOUND = """
             where (:unit = '' or r.unit_code = :unit) and (:form = '' or r.form_code = :form) and (:year = 0 or r.year = :year)
               and (:state = '' or r.state = :state)
            """;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(ReportId id) {
        return jdbc.sql(ROW + "where r.id = :id")
                .param("id", id.id())
                .query(ReportStore::row)
                .optional();
    }

    /** Newest period first. */
    ReportSearch.Found search(ReportSearch search) {
        List<Report> page = searched(
                        ROW + FOUND
                                + "order by r.last_day desc, r.form_code, r.unit_code, r.version desc limit :most offset :skip",
                        search)
                .param("most", ReportSearch.PER_PAGE)
                .param("skip", (search.page() - 1) * ReportSearch.PER_PAGE)
                .query(ReportStore::row)
                .list();
        int total = searched("select count(*) from report r " + FOUND, search)
                .query(Integer.class)
                .single();
        return new ReportSearch.Found(page, total);
    }

    private JdbcClient.StatementSpec searched(String sql, ReportSearch search) {
        ReportState state = search.state();
        return jdbc.sql(sql)
                .param("unit", search.unitCode())
                .param("form", search.formCode())
                .param("year", search.year())
                .param("state", state == null ? "" : state.name());
    }

    /** Every version of the same report, newest first. */
    List<Report> versions(String unit, String form, Period period, String set, @Nullable UUID request) {
        return jdbc.sql(ROW + """
                        where r.unit_code = :unit and r.form_code = :form and r.period = :period and r.set_id = :set
                          and r.request_id is not distinct from cast(:request as uuid)
                        order by r.version desc
                        """)
                .param("unit", unit)
                .param("form", form)
                .param("period", period.toString())
                .param("set", set)
                .param("request", request)
                .query(ReportStore::row)
                .list();
    }

    /** Every answer to the request, newest version first. */
    List<Report> answers(UUID request) {
        return jdbc.sql(ROW + "where r.request_id = :request order by r.unit_code, r.version desc")
                .param("request", request)
                .query(ReportStore::row)
                .list();
    }

    void add(Report report, Actor actor, Instant now) {
        ReportId corrects = report.corrects();
        jdbc.sql("""
                        insert into report (id, unit_code, unit_name, form_code, form_version, period, year, last_day, set_id, due, state, version,
                                            corrects, request_id, created_at, created_by, person_id)
                        values (:id, :unit, :name, :form, :formVersion, :period, :year, :lastDay, :set, :due, :state, :version,
                                :corrects, :request, :now, :by, :person)
                        """)
                .param("id", report.id().id())
                .param("unit", report.unitCode())
                .param("name", report.unitName())
                .param("form", report.formCode())
                .param("formVersion", report.formVersion())
                .param("period", report.period().toString())
                .param("year", report.period().year())
                .param("lastDay", report.period().lastDay())
                .param("set", report.setId())
                .param("due", report.due())
                .param("state", report.state().name())
                .param("version", report.version())
                .param("corrects", corrects == null ? null : corrects.id())
                .param("request", report.request())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    /**
     * The next revision, for whoever saw the newest.
     *
     * @throws ReportOvertaken when somebody was faster
     */
    void claim(ReportId id, int seen) {
        int claimed = jdbc.sql("update report set revision = revision + 1 where id = :id and revision = :seen")
                .param("id", id.id())
                .param("seen", seen)
                .update();
        if (claimed == 0) {
            throw new ReportOvertaken();
        }
    }

    void move(Report report, ReportState to) {
        jdbc.sql("update report set state = :state where id = :id")
                .param("state", to.name())
                .param("id", report.id().id())
                .update();
    }

    void prepared(Report report, Actor actor) {
        jdbc.sql("update report set prepared_by = :person where id = :id")
                .param("person", actor.personId())
                .param("id", report.id().id())
                .update();
    }

    Optional<UUID> preparer(Report report) {
        return jdbc.sql("select prepared_by from report where id = :id and prepared_by is not null")
                .param("id", report.id().id())
                .query(UUID.class)
                .optional();
    }

    void freeze(Report report, String content, String sha256, Instant now) {
        jdbc.sql("update report set content = :content, sha256 = :sha256, frozen_at = :now where id = :id")
                .param("content", content)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", report.id().id())
                .update();
    }

    /** What was sent last, with the fingerprint it was sent with. */
    Optional<Sent> sent(Report report) {
        return jdbc.sql("select content, sha256, frozen_at from report where id = :id and content is not null")
                .param("id", report.id().id())
                .query((row, number) ->
                        new Sent(row.getString("content"), row.getString("sha256"), instant(row, "frozen_at")))
                .optional();
    }

    record Sent(String content, String sha256, Instant at) {}

    /** The newest sent version of the form for the period, one for each unit; what came later than asked about is left out. */
    List<Below> sentOn(String form, Period period, Instant knownAt) {
        return jdbc.sql("""
                        select distinct on (unit_code) id, unit_code, unit_name, content, state, due, frozen_at from report
                         where form_code = :form and period = :period and content is not null and frozen_at <= :knownAt
                           and state in ('SUBMITTED', 'ACCEPTED', 'LOCKED')
                         order by unit_code, version desc, frozen_at desc
                        """)
                .param("form", form)
                .param("period", period.toString())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Below(
                        new ReportId(row.getObject("id", UUID.class)),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getString("content"),
                        ReportState.valueOf(row.getString("state")),
                        row.getObject("due", LocalDate.class),
                        instant(row, "frozen_at")))
                .list();
    }

    record Below(
            ReportId id,
            String unitCode,
            String unitName,
            String content,
            ReportState state,
            @Nullable LocalDate due,
            Instant at) {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Report row(ResultSet row, int number) throws SQLException {
        UUID corrects = row.getObject("corrects", UUID.class);
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("form_code"),
                row.getInt("form_version"),
                Period.read(row.getString("period")).orElseThrow(),
                row.getString("set_id"),
                row.getObject("due", LocalDate.class),
                ReportState.valueOf(row.getString("state")),
                row.getInt("version"),
                corrects == null ? null : new ReportId(corrects),
                row.getObject("request_id", UUID.class),
                row.getInt("revision"),
                instant(row, "created_at"),
                row.getString("created_by"));
    }
}
