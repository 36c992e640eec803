package vn.ntm.registry.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.registry.Bodies;
import vn.ntm.registry.BodyKind;
import vn.ntm.registry.IssuingBody;
import vn.ntm.registry.RegisteredType;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Sequences;
import vn.ntm.registry.Series;
import vn.ntm.registry.TypeRules;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of bodies and types. */
@Component
class RegisterSettingsPages {
    private final Bodies bodies;
    private final TypeRules types;
    private final Registry registry;
    private final DocumentChoices choices;
    private final Access access;
    private final Texts texts;

    RegisterSettingsPages(
            Bodies bodies, TypeRules types, Registry registry, DocumentChoices choices, Access access, Texts texts) {
        this.bodies = bodies;
        this.types = types;
        this.registry = registry;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    SettingsPage settings(Form form, String unit) {
        return new SettingsPage(
                form,
                bodies.of(unit).stream().map(body -> body(body, unit)).toList(),
                choices.of(BodyKind.values(), BodyKind::nameKey),
                choices.of(Series.values(), Series::nameKey),
                types.of(unit).stream().map(this::type).toList(),
                choices.types(unit),
                access.mayChange(Act.NUMBER_DOCUMENTS, unit),
                access.mayChange(Act.KEEP_TEMPLATES, unit));
    }

    private SettingsPage.Body body(IssuingBody body, String unit) {
        return new SettingsPage.Body(
                body.id().toString(),
                body.name(),
                texts.of(
                        "registry.body.detail",
                        body.symbol(),
                        texts.of(body.series().nameKey())),
                bodies.running(body.id(), registry.today().getYear()).stream()
                        .map(running -> running(running, unit))
                        .toList(),
                body.closed());
    }

    private String running(Sequences.Running running, String unit) {
        String book = texts.of("registry.running." + running.book());
        String series = running.series().isEmpty() ? "" : ", " + choices.typeName(running.series(), unit);
        String reached = running.last() < running.first()
                ? texts.of("registry.running.next", running.first())
                : texts.of("registry.running.last", running.last(), Vietnamese.date(running.lastDate()));
        String start = running.startedWith().isEmpty()
                ? ""
                : " " + texts.of("registry.running.started", running.first(), running.startedWith());
        return book + series + ": " + reached + start;
    }

    private SettingsPage.Type type(RegisteredType type) {
        Integer years = type.retentionYears();
        return new SettingsPage.Type(
                type.key(),
                type.symbol().isEmpty() ? type.name() : texts.of("registry.type.name", type.name(), type.symbol()),
                type.steps().stream().map(step -> texts.of(step.nameKey())).collect(Collectors.joining(" → ")),
                years == null ? texts.of("registry.retention.ever") : texts.of("registry.retention.years", years),
                trust(type),
                type.note());
    }

    private Badge trust(RegisteredType type) {
        if (!type.note().isEmpty()) {
            return new Badge("leaf", "check", texts.of("registry.type.decided"));
        }
        return type.confirmed()
                ? new Badge("leaf", "check", texts.of("registry.type.confirmed"))
                : new Badge("rice", "alert-triangle", texts.of("registry.type.unconfirmed"));
    }
}
