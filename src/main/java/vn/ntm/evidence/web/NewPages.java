package vn.ntm.evidence.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.criteria.Criterion;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.PrivacyClass;
import vn.ntm.evidence.ProvedIndicators;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.evidence.Use;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.Vietnamese;

/** Makes the form that brings evidence, empty, begun by another page, or as it was sent. */
@Component
class NewPages {
    private final Evidences evidences;
    private final EvidenceDesk desk;
    private final EvidenceLines lines;
    private final ProvedIndicators indicators;
    private final Choices choices;

    NewPages(
            Evidences evidences, EvidenceDesk desk, EvidenceLines lines, ProvedIndicators indicators, Choices choices) {
        this.evidences = evidences;
        this.desk = desk;
        this.lines = lines;
        this.indicators = indicators;
        this.choices = choices;
    }

    /** With what the address says already: unit, year, set, criterion, indicator, or the piece to be replaced. */
    Form begun(Form asked) {
        Optional<Piece> replaced = replaced(asked);
        String unit = replaced.map(Piece::unitCode).orElseGet(() -> unit(asked));
        int year = choices.year(asked.value("year"), unit);
        Form form = asked.with("unit", unit)
                .with("years", asked.value("years").isEmpty() ? String.valueOf(year) : asked.value("years"))
                .with("set", choices.set(asked.value("set"), year))
                .with("indicators", asked.value("indicator"))
                .with("key", UUID.randomUUID().toString());
        return replaced.map(piece -> likeBefore(form, piece)).orElse(form);
    }

    /** The unit chosen; else the first one the form offers. */
    String unit(Form form) {
        return replaced(form)
                .map(Piece::unitCode)
                .or(() -> choices.unit(form.value("unit")))
                .orElse("");
    }

    NewPage page(Form form) {
        String unit = unit(form);
        List<Integer> years =
                form.value("years").matches("20\\d{2}") ? List.of(Integer.valueOf(form.value("years"))) : List.of();
        int year = years.isEmpty() ? choices.year("", unit) : years.getFirst();
        String set = choices.set(form.value("set"), year);
        Optional<Set<String>> own = desk.ownCriteria();
        return new NewPage(
                form,
                unit.isEmpty() ? List.of() : choices.unitsToChange(Act.ADD_EVIDENCE, unit, year),
                choices.sets(year),
                set,
                form.value("criterion"),
                choices.criteria(set).stream()
                        .filter(one -> own.isEmpty() || own.get().contains(one.value()))
                        .toList(),
                groups(form, set, own),
                choices.of(EvidenceKind.values(), EvidenceKind::nameKey),
                choices.of(PrivacyClass.values(), PrivacyClass::nameKey),
                replaced(form).map(lines::line).orElse(null));
    }

    private Form likeBefore(Form form, Piece piece) {
        PieceFacts facts = piece.facts();
        List<Use> uses = evidences.usesOf(piece.id());
        form.with("kind", facts.kind().name())
                .with("title", facts.title())
                .with("number", facts.number())
                .with("issuedOn", Vietnamese.date(facts.issuedOn()))
                .with("issuer", facts.issuer())
                .with("privacy", facts.privacy().name())
                .with("address", facts.address());
        if (!uses.isEmpty()) {
            form.with(
                    "years",
                    uses.stream()
                            .map(use -> String.valueOf(use.year()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
            form.withAll("indicators", codes(uses, form));
        }
        return form;
    }

    /** By the codes of a set that asks for the first of the figures. */
    private List<String> codes(List<Use> uses, Form form) {
        String set = indicators
                .in(form.value("set"), uses.getFirst().measure())
                .map(one -> one.ref().setId())
                .orElse(form.value("set"));
        form.with("set", set);
        return uses.stream()
                .flatMap(use -> indicators.asking(use.measure()).stream())
                .filter(one -> one.ref().setId().equals(set))
                .map(Named::code)
                .distinct()
                .toList();
    }

    private Optional<Piece> replaced(Form form) {
        return Identifiers.read(form.value("replaces")).map(PieceId::new).map(evidences::get);
    }

    private List<NewPage.Group> groups(Form form, String set, Optional<Set<String>> own) {
        Integer criterion = number(form.value("criterion"));
        Map<Criterion, List<Named>> byCriterion = new LinkedHashMap<>();
        indicators.of(set, criterion).stream()
                .filter(one -> own.isEmpty()
                        || own.get().contains(String.valueOf(one.criterion().number())))
                .forEach(one -> byCriterion
                        .computeIfAbsent(one.criterion(), first -> new ArrayList<>())
                        .add(one));
        return byCriterion.entrySet().stream()
                .map(entry -> new NewPage.Group(
                        entry.getKey().number() + ". " + entry.getKey().name(),
                        byCriterion.size() <= 2
                                || entry.getValue().stream().anyMatch(one -> form.has("indicators", one.code())),
                        entry.getValue().stream()
                                .map(one -> new Choice(one.code(), one.code() + " " + one.text()))
                                .toList()))
                .toList();
    }

    private static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,2}") ? Integer.valueOf(typed) : null;
    }
}
