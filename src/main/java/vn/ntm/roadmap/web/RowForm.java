package vn.ntm.roadmap.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.roadmap.RoadmapRow;
import vn.ntm.roadmap.RowContent;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** The form of a row as it stands on the page, with a message at each field that cannot be taken. */
public final class RowForm {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Texts texts;

    private RowForm(Texts texts) {
        this.texts = texts;
    }

    /** What was sent; what the form does not know is not looked at. */
    static RowForm sent(MultiValueMap<String, String> sent, Texts texts) {
        RowForm form = new RowForm(texts);
        sent.toSingleValueMap().forEach((field, value) -> form.values.put(field, VietnameseText.atTheDoor(value)));
        return form;
    }

    static RowForm of(RoadmapRow row, Texts texts) {
        RowContent content = row.content();
        PositionId position = content.responsible();
        return new RowForm(texts)
                .with("goal", content.goal())
                .with("solution", content.solution())
                .with("money", number(content.money()))
                .with("effort", number(content.effort()))
                .with("due", Vietnamese.date(content.due()))
                .with("responsible", position == null ? "" : position.toString())
                .with("seen", String.valueOf(row.id()));
    }

    static RowForm of(Proposals.Proposal proposal, Texts texts) {
        PositionId position = proposal.position();
        return new RowForm(texts)
                .with("goal", proposal.goal())
                .with("solution", proposal.solution())
                .with("due", Vietnamese.date(proposal.due()))
                .with("responsible", position == null ? "" : position.toString())
                .with("seen", "0");
    }

    RowForm with(String field, String value) {
        values.put(field, value);
        return this;
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : Vietnamese.number(number);
    }

    /** As it stands in the field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The message at a field, null when it can be taken. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Field by field what is wrong. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /** Empty with a message where something cannot be read. */
    Optional<RowContent> content() {
        RowContent content = new RowContent(
                value("goal").strip(),
                value("solution").strip(),
                whole("money"),
                whole("effort"),
                day("due"),
                Identifiers.read(value("responsible")).map(PositionId::new).orElse(null));
        return errors.isEmpty() ? Optional.of(content) : Optional.empty();
    }

    /** Id of the version the form was filled from. */
    long seen() {
        return value("seen").matches("\\d{1,18}") ? Long.parseLong(value("seen")) : 0;
    }

    void refuse(FieldsRefused refused) {
        refused.problems()
                .forEach(problem -> errors.putIfAbsent(
                        problem.field(),
                        texts.of(problem.messageKey(), problem.arguments().toArray())));
    }

    private @Nullable Long whole(String field) {
        String typed = value(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        TypedNumber read = TypedNumber.readWhole(typed);
        String problem = read.problem(texts);
        if (problem != null) {
            errors.put(field, problem);
        }
        BigDecimal number = read.number();
        return number == null ? null : number.longValueExact();
    }

    private @Nullable LocalDate day(String field) {
        String typed = value(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        TypedDate read = TypedDate.read(typed);
        String problem = read.problem(texts);
        if (problem != null) {
            errors.put(field, problem);
        }
        return read.day();
    }
}
