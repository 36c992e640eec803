package vn.ntm.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.registry.Arrival;
import vn.ntm.registry.Arrivals;
import vn.ntm.registry.Bodies;
import vn.ntm.registry.BodyId;
import vn.ntm.registry.Delivery;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.IssuingBody;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.RegisterSearch;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the registers of one body and one year with all their columns (handbook 11.4). */
@Component
class RegisterTables {
    private static final int OUTGOING_COLUMNS = 10;
    private static final int INCOMING_COLUMNS = 11;

    private final Registry registry;
    private final Arrivals arrivals;
    private final Bodies bodies;
    private final RegisterPlaces places;
    private final DocumentChoices choices;
    private final Texts texts;

    RegisterTables(
            Registry registry,
            Arrivals arrivals,
            Bodies bodies,
            RegisterPlaces places,
            DocumentChoices choices,
            Texts texts) {
        this.registry = registry;
        this.arrivals = arrivals;
        this.bodies = bodies;
        this.places = places;
        this.choices = choices;
        this.texts = texts;
    }

    Table outgoing(Form form) {
        RegisterSearch search = search(form, RegisterPages.OUTGOING_STATES);
        List<OutgoingDocument.Numbered> numbers = new ArrayList<>();
        List<List<String>> rows = registry.register(search).stream()
                .map(document -> row(document, numbers))
                .toList();
        List<LocalDate> days =
                numbers.stream().map(OutgoingDocument.Numbered::date).toList();
        return new Table(
                cover(
                        search,
                        "registry.book.outgoing",
                        days,
                        numbers.stream().map(OutgoingDocument.Numbered::text).toList()),
                columns("registry.outgoing.column.", OUTGOING_COLUMNS),
                rows);
    }

    Table incoming(Form form) {
        RegisterSearch search = search(form, RegisterPages.INCOMING_STATES);
        List<Arrival> found = arrivals.register(search);
        return new Table(
                cover(
                        search,
                        "registry.book.incoming",
                        found.stream().map(one -> one.facts().arrivedOn()).toList(),
                        found.stream().map(one -> String.valueOf(one.number())).toList()),
                columns("registry.incoming.column.", INCOMING_COLUMNS),
                found.stream().map(this::row).toList());
    }

    /** A register on paper is of one body and one year: the first body and this year unless others are asked for. */
    private RegisterSearch search(Form form, List<String> states) {
        String unit = places.own(form.value("unit"));
        RegisterSearch asked = Filter.read(form, unit, states);
        BodyId first = bodies.of(unit).getFirst().id();
        return new RegisterSearch(
                unit,
                Optional.ofNullable(asked.body()).orElse(first),
                Optional.ofNullable(asked.year()).orElse(registry.today().getYear()),
                asked.type(),
                asked.state(),
                asked.words(),
                1);
    }

    private Table.Cover cover(RegisterSearch search, String title, List<LocalDate> days, List<String> numbers) {
        BodyId body = Optional.ofNullable(search.body()).orElseThrow();
        IssuingBody of = bodies.get(body, search.unitCode());
        Optional<LocalDate> first = days.stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = days.stream().max(LocalDate::compareTo);
        return new Table.Cover(
                of.parent(),
                of.name(),
                texts.of(title),
                String.valueOf(search.year()),
                first.isEmpty()
                        ? texts.of("registry.book.empty")
                        : texts.of(
                                "registry.book.days",
                                Vietnamese.date(first.get()),
                                Vietnamese.date(last.orElseThrow())),
                numbers.isEmpty() ? "" : texts.of("registry.book.numbers", numbers.getFirst(), numbers.getLast()));
    }

    private List<String> columns(String key, int count) {
        return Stream.iterate(1, number -> number <= count, number -> number + 1)
                .map(number -> texts.of(key + number))
                .toList();
    }

    private List<String> row(OutgoingDocument document, List<OutgoingDocument.Numbered> numbers) {
        OutgoingDocument.@Nullable Numbered numbered = document.numbered();
        if (numbered != null) {
            numbers.add(numbered);
        }
        Delivery delivery = document.delivery();
        Integer copies = delivery.copies();
        String type = choices.typeName(document.facts().type(), document.unitCode());
        return List.of(
                numbered == null ? "" : numbered.text(),
                numbered == null ? "" : Vietnamese.date(numbered.date()),
                type + " " + document.facts().subject(),
                document.signer().name().isEmpty()
                        ? document.signer().title()
                        : document.signer().name(),
                String.join("; ", document.facts().recipients()),
                delivery.keptBy(),
                copies == null ? "" : copies.toString(),
                Vietnamese.date(delivery.sentOn()),
                delivery.receipt(),
                remark(document));
    }

    private String remark(OutgoingDocument document) {
        String note = document.delivery().note();
        return document.state() == DocumentState.CANCELLED
                ? texts.of("registry.book.cancelled", document.cancelReason()) + " " + note
                : note;
    }

    private List<String> row(Arrival arrival) {
        Arrival.@Nullable Given given = arrival.given();
        return List.of(
                Vietnamese.date(arrival.facts().arrivedOn()),
                String.valueOf(arrival.number()),
                arrival.facts().issuer(),
                arrival.facts().number(),
                Vietnamese.date(arrival.facts().dated()),
                (arrival.facts().type() + " " + arrival.facts().subject()).strip(),
                given == null ? "" : given.title(),
                given == null ? "" : Vietnamese.date(given.on()),
                given == null ? "" : Vietnamese.date(given.deadline()),
                texts.of(arrival.state().nameKey()),
                arrival.handling());
    }
}
