package vn.ntm.reporting.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportId;

/** Reads rows of requests. */
final class RequestRows {
    private RequestRows() {}

    static ReportRequest request(
            ResultSet row, Map<Integer, ReportRequest.Answer> answers, List<ReportRequest.Step> steps)
            throws SQLException {
        return new ReportRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getObject("batch_id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("asked_by"),
                new Paper(
                        row.getString("doc_number"),
                        row.getObject("doc_day", LocalDate.class),
                        row.getString("doc_issuer")),
                Period.read(row.getString("period")).orElseThrow(),
                RequestStore.list(row.getArray("forms")),
                row.getString("parts"),
                List.of(CanonicalText.read(row.getString("questions"), Question[].class)),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                instant(row, "at"),
                row.getString("by_name"),
                withdrawn(row),
                answers,
                steps);
    }

    static ReportRequest with(
            ReportRequest one, Map<Integer, ReportRequest.Answer> answers, List<ReportRequest.Step> steps) {
        return new ReportRequest(
                one.id(),
                one.batch(),
                one.unitCode(),
                one.unitName(),
                one.askedBy(),
                one.paper(),
                one.period(),
                one.forms(),
                one.parts(),
                one.questions(),
                one.words(),
                one.due(),
                one.at(),
                one.by(),
                one.withdrawn(),
                answers,
                steps);
    }

    static ReportRequest.Answer answer(ResultSet row) throws SQLException {
        return new ReportRequest.Answer(
                row.getLong("id"), row.getString("value"), instant(row, "at"), row.getString("by_name"));
    }

    static ReportRequest.Step step(ResultSet row) throws SQLException {
        UUID report = row.getObject("report_id", UUID.class);
        return new ReportRequest.Step(
                ReportRequest.StepKind.valueOf(row.getString("kind")),
                row.getString("form_code"),
                report == null ? null : new ReportId(report),
                row.getString("reason"),
                instant(row, "at"),
                row.getString("by_name"),
                row.getObject("person_id", UUID.class));
    }

    private static ReportRequest.@Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
        return row.getObject("withdrawn_at") == null
                ? null
                : new ReportRequest.Withdrawn(
                        instant(row, "withdrawn_at"), row.getString("withdrawn_by"), row.getString("withdrawn_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
