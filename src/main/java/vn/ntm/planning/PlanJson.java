package vn.ntm.planning;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.PlanUnit;
import vn.ntm.planning.reading.SetReading;

/** A plan that was read and checked, as the JSON that {@code plan read} promises. Written piece by piece: a command must be quick to start. */
final class PlanJson {
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(CheckedPlan checked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new PlanJson(json).write(checked);
        }
        return text.toString();
    }

    private void write(CheckedPlan checked) {
        PlanReading plan = checked.plan();
        json.writeStartObject();
        head(plan.head());
        unit(plan.unit());
        basis(plan);
        set(plan.criteriaSet());
        baseline(plan.baseline());
        targets(plan);
        outline(plan);
        tasks(plan);
        json.writeArrayPropertyStart("recipients");
        plan.recipients().forEach(recipient -> json.writeString(recipient.value()));
        json.writeEndArray();
        findings(checked);
        json.writeEndObject();
    }

    private void head(PlanHead head) {
        json.writeObjectPropertyStart("document");
        found("type", head.type());
        found("subject", head.subject());
        found("number", head.number());
        found("place", head.place());
        found("date", head.date());
        found("issuer", head.issuer());
        found("parent", head.parent());
        found("signer", head.signer());
        Found<Integer> year = head.year();
        if (year == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", year.value().intValue());
        }
        json.writeEndObject();
    }

    private void unit(PlanUnit unit) {
        json.writeObjectPropertyStart("unit");
        text("commune", unit.commune());
        text("district", unit.district());
        text("province", unit.province());
        text("code", unit.code());
        json.writeEndObject();
    }

    private void basis(PlanReading plan) {
        array("basis", plan.basis(), citation -> {
            text("text", citation.text());
            text("number", citation.number());
            text("date", citation.date());
            text("issuer", citation.issuer());
            json.writeNumberProperty("line", citation.line());
        });
    }

    private void set(SetReading set) {
        json.writeObjectPropertyStart("criteriaSet");
        text("id", set.id());
        text("label", set.label());
        json.writeNumberProperty("confidence", set.confidence());
        json.writeEndObject();
    }

    private void baseline(Baseline baseline) {
        json.writeObjectPropertyStart("baseline");
        text("date", baseline.date());
        numbers("met", baseline.met());
        numbers("notMet", baseline.notMet());
        json.writeEndObject();
    }

    private void targets(PlanReading plan) {
        array("targets", plan.targets(), target -> {
            json.writeNumberProperty("criterion", target.criterion());
            text("name", target.name());
            json.writeNumberProperty("line", target.line());
        });
        array("targetCounts", plan.targetCounts(), count -> {
            json.writeNumberProperty("min", count.min());
            json.writeNumberProperty("max", count.max());
            json.writeNumberProperty("line", count.line());
        });
    }

    private void outline(PlanReading plan) {
        array("outline", plan.outline(), heading -> {
            text("path", heading.path());
            text("heading", heading.heading());
            json.writeNumberProperty("line", heading.line());
        });
    }

    private void tasks(PlanReading plan) {
        array("tasks", plan.tasks(), task -> {
            text("path", task.path());
            text("text", task.text());
            json.writeNumberProperty("line", task.line());
            numbers("criteria", task.criteria());
            text("lead", task.lead());
            text("due", task.due());
        });
    }

    private void findings(CheckedPlan checked) {
        array("findings", checked.findings(), finding -> {
            text("rule", finding.rule());
            text("severity", finding.severity());
            json.writeNumberProperty("line", finding.line());
            text("quote", finding.quote());
            text("message", finding.message());
        });
    }

    private <T> void array(String name, List<T> items, Consumer<T> properties) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            properties.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void numbers(String name, List<Integer> numbers) {
        json.writeArrayPropertyStart(name);
        numbers.forEach(number -> json.writeNumber(number.intValue()));
        json.writeEndArray();
    }

    private void found(String name, @Nullable Found<?> found) {
        text(name, found == null ? null : found.value());
    }

    private void text(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, String.valueOf(value));
        }
    }
}
