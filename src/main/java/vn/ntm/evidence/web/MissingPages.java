package vn.ntm.evidence.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.evidence.Checklists;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.Proof;
import vn.ntm.evidence.Requirement;
import vn.ntm.people.Position;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of what is missing. */
@Component
class MissingPages {
    private static final int COMMUNE_CODE = 5;

    private final Checklists checklists;
    private final Choices choices;
    private final Access access;
    private final Texts texts;

    MissingPages(Checklists checklists, Choices choices, Access access, Texts texts) {
        this.checklists = checklists;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    MissingPage page(Form form) {
        String unit = choices.unit(form.value("unit")).orElse("");
        if (unit.isEmpty()) {
            return new MissingPage(texts.of("evidence.missing.no-unit"), form, List.of(), List.of(), "", 0, List.of());
        }
        int year = choices.year(form.value("year"), unit);
        String set = choices.set(form.value("set"), year);
        List<Checklists.Part> parts = checklists.byOfficer(unit, set, year).stream()
                .filter(part -> !form.has("mine", "1") || isMine(part))
                .toList();
        long open = parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> !line.isComplete())
                .map(line -> line.indicator().code())
                .distinct()
                .count();
        return new MissingPage(
                open == 0 ? texts.of("evidence.missing.none") : texts.of("evidence.missing.count", open),
                form,
                choices.unitsToRead(unit, year),
                choices.sets(year),
                set,
                year,
                parts.stream().map(part -> part(part, unit, year)).toList());
    }

    /** "Văn bản, Danh sách". */
    String kinds(Collection<EvidenceKind> kinds) {
        return kinds.isEmpty()
                ? texts.of("evidence.missing.nothing-asked")
                : kinds.stream().sorted().map(kind -> texts.of(kind.nameKey())).collect(Collectors.joining(", "));
    }

    String basis(Requirement requirement) {
        return requirement.at() == null
                ? texts.of("evidence.missing.suggested")
                : texts.of(
                        "evidence.missing.decided",
                        String.valueOf(requirement.by()),
                        Vietnamese.moment(requirement.at()),
                        requirement.note());
    }

    private boolean isMine(Checklists.Part part) {
        Actor actor = access.actor();
        Position officer = part.officer();
        return officer != null && officer.id().id().equals(actor.positionId());
    }

    private MissingPage.Part part(Checklists.Part part, String unit, int year) {
        Position officer = part.officer();
        long open = part.lines().stream().filter(line -> !line.isComplete()).count();
        String holder = officer == null ? null : officer.holder();
        return new MissingPage.Part(
                officer == null
                        ? texts.of("evidence.missing.nobody")
                        : holder == null
                                ? officer.title()
                                : texts.of("evidence.missing.officer", officer.title(), holder),
                officer == null ? "" : texts.of("evidence.missing.criteria", String.join(", ", officer.criteria())),
                texts.of("evidence.missing.of", open, part.lines().size()),
                part.lines().stream().map(line -> line(line, unit, year)).toList());
    }

    private String have(Proof proof) {
        return proof.accepted() + proof.waiting() + proof.expired() == 0
                ? texts.of("evidence.missing.have-nothing")
                : texts.of("evidence.missing.have", proof.accepted(), proof.waiting(), proof.expired());
    }

    private MissingPage.Line line(Checklists.Line line, String unit, int year) {
        Proof proof = line.proof();
        String set = line.indicator().ref().setId();
        String code = line.indicator().code();
        String commune = unit.substring(0, Math.min(COMMUNE_CODE, unit.length()));
        return new MissingPage.Line(
                code,
                line.indicator().text(),
                kinds(line.required().kinds()),
                basis(line.required()),
                have(proof),
                line.isComplete() ? "" : kinds(proof.missingKinds()),
                line.isComplete(),
                "/evidence?unit=" + unit + "&year=" + year + "&set=" + set + "&criterion="
                        + line.indicator().criterion().number() + "&indicator=" + code,
                access.mayChange(Act.ADD_EVIDENCE, unit)
                        ? "/evidence/new?unit=" + unit + "&year=" + year + "&set=" + set + "&criterion="
                                + line.indicator().criterion().number() + "&indicator=" + code
                        : "",
                access.mayChange(Act.JUDGE_EVIDENCE, commune)
                        ? "/evidence/requirement?unit=" + commune + "&set=" + set + "&code=" + code
                        : "");
    }
}
