package vn.ntm.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.MeasureId;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.evidence.EvidenceSearch;
import vn.ntm.evidence.EvidenceState;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.FoundPieces;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.ProvedIndicators;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.evidence.Use;
import vn.ntm.shared.Texts;

/** Makes the list of evidence from what was asked for. */
@Component
class ListPages {
    private static final List<String> FIELDS =
            List.of("unit", "year", "set", "criterion", "indicator", "state", "kind");

    private final Evidences evidences;
    private final EvidenceLines lines;
    private final ProvedIndicators indicators;
    private final Choices choices;
    private final Access access;
    private final Texts texts;

    ListPages(
            Evidences evidences,
            EvidenceLines lines,
            ProvedIndicators indicators,
            Choices choices,
            Access access,
            Texts texts) {
        this.evidences = evidences;
        this.lines = lines;
        this.indicators = indicators;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    ListPage page(Form form, int page) {
        Optional<String> here = choices.unit(form.value("unit"));
        String unit = form.value("unit").isEmpty() ? "" : here.orElse("");
        EvidenceSearch search = new EvidenceSearch(
                unit.isEmpty() ? null : unit,
                measures(form),
                year(form),
                form.choice("state", EvidenceState.values()).orElse(null),
                form.choice("kind", EvidenceKind.values()).orElse(null),
                page);
        FoundPieces found = evidences.search(search);
        boolean more = found.total() > (long) page * EvidenceSearch.PAGE_SIZE;
        return new ListPage(
                texts.of("evidence.list.count", found.total()),
                filter(form, here),
                rows(found.pieces(), form.value("set")),
                here.filter(this::mayAdd).map(code -> "/evidence/new").orElse(null),
                folder(form, here.orElse("")),
                page > 1 && !found.pieces().isEmpty() ? address(form, page - 1) : null,
                more && !found.pieces().isEmpty() ? address(form, page + 1) : null);
    }

    private boolean mayAdd(String unit) {
        return access.mayChange(Act.ADD_EVIDENCE, unit);
    }

    private @Nullable String folder(Form form, String unit) {
        boolean chosen =
                !form.value("set").isEmpty() && !form.value("criterion").isEmpty() && year(form) != null;
        return chosen && !unit.isEmpty()
                ? "/evidence/folder?unit=" + unit + "&set=" + encoded(form.value("set")) + "&criterion="
                        + encoded(form.value("criterion")) + "&year=" + year(form)
                : null;
    }

    private List<ListPage.Row> rows(List<Piece> pieces, String set) {
        Map<PieceId, List<Use>> uses =
                evidences.usesOf(pieces.stream().map(Piece::id).toList());
        return pieces.stream()
                .map(piece ->
                        new ListPage.Row(lines.line(piece), proves(uses.getOrDefault(piece.id(), List.of()), set)))
                .toList();
    }

    /** "6.1, 12.2 (2024)": by the codes of the chosen set where it asks for the figure. */
    private String proves(List<Use> uses, String set) {
        return uses.stream().collect(Collectors.groupingBy(Use::year)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(year -> texts.of(
                        "evidence.list.proves",
                        year.getValue().stream()
                                .map(use -> indicators
                                        .in(set, use.measure())
                                        .map(Named::code)
                                        .orElse(use.measure().key()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        year.getKey()))
                .collect(Collectors.joining("; "));
    }

    private @Nullable Set<MeasureId> measures(Form form) {
        String set = form.value("set");
        if (set.isEmpty()) {
            return null;
        }
        Optional<Named> one = indicators.find(new IndicatorRef(set, form.value("indicator")));
        return one.isPresent() ? Set.of(one.get().measure()) : indicators.measuresOf(set, criterion(form));
    }

    private static @Nullable Integer criterion(Form form) {
        return form.value("criterion").matches("\\d{1,2}") ? Integer.valueOf(form.value("criterion")) : null;
    }

    private static @Nullable Integer year(Form form) {
        return form.value("year").matches("20\\d{2}") ? Integer.valueOf(form.value("year")) : null;
    }

    private ListPage.Filter filter(Form form, Optional<String> here) {
        String set = form.value("set");
        int year = here.map(unit -> choices.year(form.value("year"), unit))
                .orElse(evidences.today().getYear());
        List<ListPage.Field> fields = new ArrayList<>();
        here.ifPresent(unit -> fields.add(field("unit", choices.unitsToRead(unit, year))));
        fields.add(field("set", choices.sets(year)));
        if (!set.isEmpty()) {
            fields.add(field("criterion", choices.criteria(set)));
            fields.add(field("indicator", indicators(set, criterion(form))));
        }
        fields.add(field("state", choices.of(EvidenceState.values(), EvidenceState::nameKey)));
        fields.add(field("kind", choices.of(EvidenceKind.values(), EvidenceKind::nameKey)));
        return new ListPage.Filter(form, fields);
    }

    private List<Choice> indicators(String set, @Nullable Integer criterion) {
        return indicators.of(set, criterion).stream()
                .map(one -> new Choice(one.code(), one.code() + " " + shortened(one.text())))
                .toList();
    }

    private ListPage.Field field(String name, List<Choice> all) {
        return new ListPage.Field(name, texts.of("evidence.filter." + name), all);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private static String address(Form form, int page) {
        StringBuilder address = new StringBuilder("/evidence?page=" + page);
        for (String field : FIELDS) {
            if (!form.value(field).isEmpty()) {
                address.append('&').append(field).append('=').append(encoded(form.value(field)));
            }
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
