package vn.ntm.planning.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.ntm.assessment.CriterionState;
import vn.ntm.planning.Proposal;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.TaskStatement;
import vn.ntm.shared.Vietnamese;

/** The fields of the review screen as typed, with a message for each one that cannot be taken. */
public final class ReviewForm {
    /** Fields of the document's head, in the order of the page. */
    public static final List<String> HEAD_FIELDS =
            List.of("type", "number", "subject", "place", "issuedOn", "issuer", "parent", "signer");

    static final String REMOVED = "removed";
    private static final int MOST_TASKS = 500;

    private final Map<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private ReviewForm(Map<String, String> values) {
        this.values = values;
    }

    /** A task's row on the form; {@code index} numbers its fields. */
    public record TaskRow(int index, String path, String text, String line, String lead, String due, String criteria) {
        /** Line of the document it was read from, 0 when a person added it. */
        public int lineNumber() {
            return line.matches("\\d{1,6}") ? Integer.parseInt(line) : 0;
        }
    }

    /** The machine's reading, ready to be corrected. */
    static ReviewForm asRead(Proposal proposal) {
        PlanReading reading = proposal.reading();
        PlanHead head = reading.head();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", textOf(head.type(), "KH"));
        values.put("number", textOf(head.number(), ""));
        values.put("subject", textOf(head.subject(), ""));
        values.put("place", textOf(head.place(), ""));
        values.put(
                "issuedOn",
                head.date() == null ? "" : Vietnamese.date(head.date().value()));
        values.put("issuer", textOf(head.issuer(), ""));
        values.put("parent", textOf(head.parent(), ""));
        values.put("signer", textOf(head.signer(), ""));
        values.put("year", head.year() == null ? "" : String.valueOf(head.year().value()));
        values.put("unitCode", Objects.requireNonNullElse(reading.unit().code(), ""));
        values.put(
                "criteriaSet", Objects.requireNonNullElse(reading.criteriaSet().id(), ""));
        values.put("baselineDate", Vietnamese.date(proposal.baselineDate()));
        reading.baseline()
                .claims()
                .forEach(claim -> values.putIfAbsent(
                        "state_" + claim.criterion(),
                        (claim.met() ? CriterionState.MET : CriterionState.NOT_MET).name()));
        reading.targets().forEach(target -> values.put("target_" + target.criterion(), String.valueOf(target.line())));
        putTasks(reading.tasks(), values);
        values.put(
                "recipients",
                String.join(
                        "\n", reading.recipients().stream().map(Found::value).toList()));
        return new ReviewForm(values);
    }

    /** What a person sent; what the form does not know is not looked at. */
    static ReviewForm asSent(MultiValueMap<String, String> sent) {
        return new ReviewForm(new LinkedHashMap<>(sent.toSingleValueMap()));
    }

    private static void putTasks(List<TaskStatement> tasks, Map<String, String> values) {
        for (int i = 0; i < tasks.size(); i++) {
            TaskStatement task = tasks.get(i);
            values.put("task_" + i + "_path", task.path());
            values.put("task_" + i + "_text", task.text());
            values.put("task_" + i + "_line", String.valueOf(task.line()));
            values.put("task_" + i + "_lead", Objects.requireNonNullElse(task.lead(), ""));
            values.put("task_" + i + "_due", Objects.requireNonNullElse(task.due(), ""));
            values.put(
                    "task_" + i + "_criteria",
                    String.join(
                            ", ", task.criteria().stream().map(String::valueOf).toList()));
        }
        values.put("tasks", String.valueOf(tasks.size()));
    }

    private static String textOf(@Nullable Found<String> found, String otherwise) {
        return found == null ? otherwise : found.value();
    }

    /** All fields, by their names on the page. */
    Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The message at a field, null when the field can be taken. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public Map<String, String> errors() {
        return errors;
    }

    public boolean isRemoved(int task) {
        return !value("task_" + task + "_" + REMOVED).isEmpty();
    }

    /** The rows of tasks, an empty one for a task the machine did not see at the end. */
    public List<TaskRow> tasks() {
        List<TaskRow> rows = new ArrayList<>();
        for (int i = 0; i <= numberOfTasks(); i++) {
            String base = "task_" + i + "_";
            rows.add(new TaskRow(
                    i,
                    value(base + "path"),
                    value(base + "text"),
                    value(base + "line"),
                    value(base + "lead"),
                    value(base + "due"),
                    value(base + "criteria")));
        }
        return rows;
    }

    /** How many rows of tasks were sent; a made-up number is not believed. */
    private int numberOfTasks() {
        String sent = value("tasks");
        return sent.matches("\\d{1,4}") ? Math.min(Integer.parseInt(sent), MOST_TASKS) : 0;
    }

    void reject(String field, String message) {
        errors.putIfAbsent(field, message);
    }
}
