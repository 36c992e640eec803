package vn.ntm.registry.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.registry.Arrival;
import vn.ntm.registry.ArrivalState;
import vn.ntm.registry.Arrivals;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.RegisterSearch;
import vn.ntm.registry.RegisterSearch.Found;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the lists of both registers from what was asked for. */
@Component
class RegisterPages {
    static final List<String> OUTGOING_STATES =
            Stream.of(DocumentState.values()).map(Enum::name).toList();
    static final List<String> INCOMING_STATES =
            Stream.of(ArrivalState.values()).map(Enum::name).toList();

    private final Registry registry;
    private final Arrivals arrivals;
    private final RegisterPlaces places;
    private final DocumentChoices choices;
    private final Access access;
    private final Texts texts;

    RegisterPages(
            Registry registry,
            Arrivals arrivals,
            RegisterPlaces places,
            DocumentChoices choices,
            Access access,
            Texts texts) {
        this.registry = registry;
        this.arrivals = arrivals;
        this.places = places;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    RegisterPage outgoing(Form form) {
        Optional<String> unit = places.commune(form.value("unit"));
        Found<OutgoingDocument> found = unit.map(code -> registry.search(Filter.read(form, code, OUTGOING_STATES)))
                .orElse(new Found<>(0, List.of()));
        return page(
                form,
                unit,
                new Kind(
                        "/registry/outgoing",
                        texts.of(
                                found.total() == 0 ? "registry.outgoing.count.none" : "registry.outgoing.count",
                                found.total()),
                        unit.map(choices::types).orElse(List.of()),
                        choices.of(DocumentState.values(), DocumentState::nameKey),
                        Act.DRAFT_DOCUMENTS),
                found.rows().stream().map(this::row).toList(),
                found.total());
    }

    RegisterPage incoming(Form form) {
        Optional<String> unit = places.commune(form.value("unit"));
        Found<Arrival> found = unit.map(code -> arrivals.search(Filter.read(form, code, INCOMING_STATES)))
                .orElse(new Found<>(0, List.of()));
        return page(
                form,
                unit,
                new Kind(
                        "/registry/incoming",
                        texts.of(
                                found.total() == 0 ? "registry.incoming.count.none" : "registry.incoming.count",
                                found.total()),
                        List.of(),
                        choices.of(ArrivalState.values(), ArrivalState::nameKey),
                        Act.NUMBER_DOCUMENTS),
                found.rows().stream().map(this::row).toList(),
                found.total());
    }

    private RegisterPage page(Form form, Optional<String> unit, Kind kind, List<RegisterPage.Row> rows, long total) {
        int page = Filter.page(form);
        boolean more = total > (long) page * RegisterSearch.PAGE_SIZE;
        return new RegisterPage(
                kind.path(),
                kind.heading(),
                form,
                places.choosesUnit(),
                unit.map(choices::bodies).orElse(List.of()),
                kind.types(),
                kind.states(),
                rows,
                Filter.query(form),
                unit.filter(code -> access.mayChange(kind.adds(), code)).isPresent() ? kind.path() + "/new" : null,
                unit.filter(code -> access.mayChange(Act.NUMBER_DOCUMENTS, code))
                        .isPresent(),
                page > 1 ? Filter.address(kind.path(), form, page - 1) : null,
                more ? Filter.address(kind.path(), form, page + 1) : null);
    }

    private RegisterPage.Row row(OutgoingDocument document) {
        OutgoingDocument.@Nullable Numbered numbered = document.numbered();
        String type = choices.typeName(document.facts().type(), document.unitCode());
        return new RegisterPage.Row(
                "/registry/outgoing/" + document.id(),
                numbered == null ? texts.of("registry.no-number") : numbered.text(),
                numbered == null ? "" : Vietnamese.date(numbered.date()),
                document.facts().subject(),
                texts.of("registry.row.detail", type, document.bodyName()),
                document.signer().title(),
                badge(document.state(), texts));
    }

    private RegisterPage.Row row(Arrival arrival) {
        Arrival.@Nullable Given given = arrival.given();
        String number = arrival.facts().number();
        return new RegisterPage.Row(
                "/registry/incoming/" + arrival.id(),
                String.valueOf(arrival.number()),
                Vietnamese.date(arrival.facts().arrivedOn()),
                arrival.facts().subject(),
                number.isEmpty()
                        ? arrival.facts().issuer()
                        : texts.of(
                                "registry.row.detail", number, arrival.facts().issuer()),
                given == null ? "" : given.title(),
                badge(arrival, texts, registry.today()));
    }

    static Badge badge(DocumentState state, Texts texts) {
        return new Badge(state.hue(), state.icon(), texts.of(state.nameKey()));
    }

    static Badge badge(Arrival arrival, Texts texts, java.time.LocalDate today) {
        if (arrival.isOverdue(today)) {
            return new Badge("brick", "clock-exclamation", texts.of("registry.arrival.overdue"));
        }
        String word = texts.of(arrival.state().nameKey());
        return switch (arrival.state()) {
            case ARRIVED -> new Badge("rice", "bell", word);
            case GIVEN -> new Badge("indigo", "hourglass", word);
            case HANDLED -> new Badge("leaf", "circle-check-f", word);
        };
    }

    private record Kind(String path, String heading, List<Choice> types, List<Choice> states, Act adds) {}
}
