package vn.ntm.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.drafting.DocumentType;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.people.Problems;

/** Types of administrative documents (handbook 11.3): the product's suggestion, and what a commune decided instead. */
@Service
@Transactional
public class TypeRules {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_RETENTION = 100;
    private static final List<RegisteredType> BUNDLED = bundled();

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    TypeRules(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** All types as they go in the commune, in the order of the handbook. */
    @Transactional(readOnly = true)
    public List<RegisteredType> of(String unitCode) {
        Map<String, Decided> decided = decided(unitCode);
        return BUNDLED.stream()
                .map(type -> Optional.ofNullable(decided.get(type.key()))
                        .map(rule -> rule.over(type))
                        .orElse(type))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredType> find(String key, String unitCode) {
        return of(unitCode).stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** @throws DocumentNotFound when there is no such type */
    @Transactional(readOnly = true)
    public RegisteredType get(String key, String unitCode) {
        return find(key, unitCode).orElseThrow(DocumentNotFound::new);
    }

    /**
     * The commune has it so from now on. Documents in a sign-off keep the steps they have.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    public void decide(String unitCode, RegisteredType wanted) {
        Actor actor = access.requireToChange(Act.NUMBER_DOCUMENTS, unitCode);
        RegisteredType before = get(wanted.key(), unitCode);
        Integer years = wanted.retentionYears();
        new Problems()
                .addIf(!wanted.steps().contains(Step.SIGNER), "steps", "registry.type.signer-missing")
                .addIf(
                        years != null && (years < 1 || years > LONGEST_RETENTION),
                        "retention",
                        "registry.type.retention",
                        LONGEST_RETENTION)
                .addIf(wanted.note().isBlank(), "note", "registry.reason.missing")
                .addIf(wanted.note().length() > LONGEST_NOTE, "note", "registry.too-long", LONGEST_NOTE)
                .refuse();
        replace(unitCode, wanted, actor);
        audit.changed(
                "registry.audit.type-decided",
                new Subject("document-type", unitCode + "/" + wanted.key(), before.name(), unitCode),
                Rule.of(before),
                Rule.of(wanted));
    }

    private void replace(String unitCode, RegisteredType wanted, Actor actor) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        "update document_type_rule set replaced_at = :at where unit_code = :unit and type = :type and replaced_at is null")
                .param("at", now)
                .param("unit", unitCode)
                .param("type", wanted.key())
                .update();
        jdbc.sql("""
                        insert into document_type_rule (unit_code, type, steps, two_in_a_row, retention_years, note, at, by_name)
                        values (:unit, :type, :steps, :two, :years, :note, :at, :by)
                        """)
                .param("unit", unitCode)
                .param("type", wanted.key())
                .param("steps", wanted.steps().stream().map(Step::name).toArray(String[]::new))
                .param("two", wanted.twoInARow())
                .param("years", wanted.retentionYears())
                .param("note", wanted.note().strip())
                .param("at", now)
                .param("by", actor.signature())
                .update();
    }

    private Map<String, Decided> decided(String unitCode) {
        return jdbc
                .sql("select * from document_type_rule where unit_code = :unit and replaced_at is null")
                .param("unit", unitCode)
                .query(TypeRules::decided)
                .list()
                .stream()
                .collect(Collectors.toMap(Decided::type, rule -> rule));
    }

    private static Decided decided(ResultSet row, int number) throws SQLException {
        String[] steps = (String[]) row.getArray("steps").getArray();
        return new Decided(
                row.getString("type"),
                Stream.of(steps).map(Step::valueOf).sorted().toList(),
                row.getBoolean("two_in_a_row"),
                row.getObject("retention_years", Integer.class),
                row.getString("note"));
    }

    private static List<RegisteredType> bundled() {
        Map<String, CSVRecord> rules = rules();
        return DocumentTypes.catalogue().all().stream()
                .map(type -> suggestion(type, rules.get(type.key())))
                .toList();
    }

    private static Map<String, CSVRecord> rules() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = TypeRules.class.getResourceAsStream("/registry/type-rules.csv")) {
            if (in == null) {
                throw new IllegalStateException("Missing /registry/type-rules.csv");
            }
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .collect(Collectors.toMap(row -> row.get("key"), row -> row));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A type without a rule of its own goes through every step and is kept for ever. */
    private static RegisteredType suggestion(DocumentType type, @Nullable CSVRecord rule) {
        if (rule == null) {
            return new RegisteredType(
                    type, List.of(Step.UNIT_HEAD, Step.LEGAL_CHECK, Step.SIGNER), false, null, false, "");
        }
        String years = rule.get("retention");
        return new RegisteredType(
                type,
                Stream.of(rule.get("steps").split(" ")).map(Step::valueOf).toList(),
                false,
                years.isEmpty() ? null : Integer.valueOf(years),
                rule.get("confirmed").equals("yes"),
                "");
    }

    private record Decided(
            String type,
            List<Step> steps,
            boolean twoInARow,
            @Nullable Integer retentionYears,
            String note) {
        RegisteredType over(RegisteredType type) {
            return new RegisteredType(type.type(), steps, twoInARow, retentionYears, true, note);
        }
    }

    private record Rule(
            List<Step> steps, boolean twoInARow, @Nullable Integer retentionYears, String note) {
        static Rule of(RegisteredType type) {
            return new Rule(type.steps(), type.twoInARow(), type.retentionYears(), type.note());
        }
    }
}
