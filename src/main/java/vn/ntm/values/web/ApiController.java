package vn.ntm.values.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.access.TooOften;
import vn.ntm.documents.Sha256;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.values.Figure;
import vn.ntm.values.bulk.Batch;
import vn.ntm.values.bulk.ImportReport;
import vn.ntm.values.bulk.ValueExport;
import vn.ntm.values.bulk.ValueImport;
import vn.ntm.values.bulk.ValueImports;

/** The interface for programs; described in docs/api/openapi.yaml. Refusals are problem details (RFC 9457) in Vietnamese. */
@Controller
@RequestMapping("/api/v1/values")
class ApiController {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final ValueImports imports;
    private final ValueExport values;
    private final Texting words;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    ApiController(ValueImports imports, ValueExport values, Texting words, Texts texts) {
        this.imports = imports;
        this.values = values;
        this.words = words;
        this.texts = texts;
    }

    @PutMapping
    @Asks(Act.IMPORT_VALUES)
    @Limited(Limited.Kind.PROGRAM)
    ResponseEntity<Object> put(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Api.Malformed("values.api.too-many");
        }
        Api sent = Api.of(json.readTree(body));
        Batch batch = new Batch(
                ValueImport.Origin.PROGRAM,
                texts.of("values.api.name"),
                Sha256.ofContent(body).hex(),
                sent.set(),
                sent.year(),
                Act.IMPORT_VALUES,
                sent);
        return answer(key == null ? imports.bring(batch, false) : imports.bring(batch, uuid(key)));
    }

    private ResponseEntity<Object> answer(ValueImports.Brought brought) {
        ImportReport report = brought.report();
        if (!report.canBeApplied()) {
            ProblemDetail problem = problem(
                    HttpStatus.UNPROCESSABLE_CONTENT, texts.of("values.import.has-errors", report.errorCount()));
            problem.setProperty(
                    "errors",
                    report.errors().stream()
                            .map(error -> Map.of("pointer", Api.pointer(error), "detail", error.sentence(texts)))
                            .toList());
            return sent(problem);
        }
        ValueImport done = brought.done();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("import", done == null ? null : done.id());
        answer.put("values", report.values());
        answer.put("changed", report.changed());
        answer.put("unchanged", report.unchanged());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    @GetMapping
    @Asks(Act.SEE_ASSESSMENT)
    @Limited(Limited.Kind.PROGRAM)
    void get(ExportController.Asked asked, HttpServletResponse response) throws IOException {
        AskedDay day = AskedDay.of(asked.asOf(), words.today(), texts);
        if (asked.set() == null || asked.year() == null || asked.unit() == null || day.problem() != null) {
            throw new Api.Malformed("values.api.asked");
        }
        ValueExport.Wanted wanted = new ValueExport.Wanted(
                asked.set(), words.year(asked.year()), asked.unit().strip(), words.knownAt(day.day()));
        values.require(wanted);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.flushBuffer();
        OutputStream out = response.getOutputStream();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringProperty("set", wanted.setId());
            generator.writeNumberProperty("year", wanted.year());
            generator.writeArrayPropertyStart("values");
            values.each(wanted, given -> json.writeValue(generator, ApiValue.of(given)));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key.strip());
        } catch (IllegalArgumentException noUuid) {
            throw new Api.Malformed("values.api.key");
        }
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        ProblemDetail problem = problem(
                HttpStatus.valueOf(refusal.kind().status()), texts.of(refusal.messageKey(), refusal.arguments()));
        ResponseEntity<Object> answer = sent(problem);
        return refusal instanceof TooOften tooOften
                ? ResponseEntity.status(answer.getStatusCode())
                        .header("Retry-After", String.valueOf(tooOften.seconds()))
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem)
                : answer;
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(Api.Malformed malformed) {
        return sent(problem(HttpStatus.BAD_REQUEST, texts.of(malformed.messageKey(), Api.MOST)));
    }

    @ExceptionHandler
    ResponseEntity<Object> noJson(JacksonException unreadable) {
        return sent(problem(HttpStatus.BAD_REQUEST, texts.of("values.api.no-json")));
    }

    private static ResponseEntity<Object> sent(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(texts.of("values.api.refused"));
        return problem;
    }

    /** A value as programs get it; the same fields as they send. */
    record ApiValue(
            String unit,
            String indicator,
            String part,
            @Nullable Object numerator,
            @Nullable Object denominator,
            @Nullable Object value,
            String date,
            String note,
            @Nullable String reason,
            @Nullable String document) {
        static ApiValue of(ValueExport.Given given) {
            Figure figure = given.figure();
            return new ApiValue(
                    given.unitCode(),
                    given.code(),
                    given.part(),
                    figure instanceof Figure.Ratio ratio ? ratio.numerator() : null,
                    figure instanceof Figure.Ratio ratio ? ratio.denominator() : null,
                    single(figure),
                    given.measuredOn().toString(),
                    given.note(),
                    figure instanceof Figure.NotApplicable none ? none.reason() : null,
                    figure instanceof Figure.NotApplicable none ? none.document() : null);
        }

        private static @Nullable Object single(Figure figure) {
            return switch (figure) {
                case Figure.Amount amount -> amount.amount();
                case Figure.YesNo yesNo -> yesNo.yes();
                case Figure.Rank rank -> rank.rank();
                default -> null;
            };
        }
    }
}
