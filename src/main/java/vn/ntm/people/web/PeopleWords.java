package vn.ntm.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Role;
import vn.ntm.people.Found;
import vn.ntm.people.Holding;
import vn.ntm.people.Person;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.people.StaffSearch;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Masked;
import vn.ntm.shared.Texts;

/** Persons and positions in words; what the reader need not know is masked. */
final class PeopleWords {
    private final Staff staff;
    private final Access access;
    private final UnitLabels units;
    private final Texts texts;

    PeopleWords(Staff staff, Access access, UnitLabels units, Texts texts) {
        this.staff = staff;
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    PeoplePage persons(StaffSearch search) {
        Found<Person> found = staff.persons(search);
        Labels labels = new Labels(units, texts);
        List<PeoplePage.Row> rows = found.rows().stream()
                .map(person -> new PeoplePage.Row(
                        "/people/" + person.id(),
                        shownName(person, staff.holdingsOf(person.id())),
                        labels.unit(person.unitCode()),
                        Masked.phone(person.phone()),
                        Masked.email(person.email())))
                .toList();
        return page("/people", texts.of("people.people.count", found.total()), search, rows, found.hasMoreThan(search));
    }

    PeoplePage positions(StaffSearch search) {
        Found<Position> found = staff.positions(search);
        Labels labels = new Labels(units, texts);
        List<PeoplePage.Row> rows = found.rows().stream()
                .map(position -> new PeoplePage.Row(
                        "/positions/" + position.id(),
                        position.title(),
                        labels.unit(position.unitCode()),
                        holder(position),
                        labels.days(position.from(), position.to())))
                .toList();
        return page(
                "/positions",
                texts.of("people.positions.count", found.total()),
                search,
                rows,
                found.hasMoreThan(search));
    }

    PersonPage person(Person person) {
        Labels labels = new Labels(units, texts);
        LocalDate today = staff.today();
        List<Holding> holdings = staff.holdingsOf(person.id());
        boolean keeps = access.mayChange(Act.KEEP_PEOPLE, person.unitCode());
        return new PersonPage(
                person.id().toString(),
                shownName(person, holdings),
                labels.unit(person.unitCode()),
                keeps ? Objects.requireNonNullElse(person.phone(), "") : Masked.phone(person.phone()),
                keeps ? Objects.requireNonNullElse(person.email(), "") : Masked.email(person.email()),
                holdings.stream()
                        .map(held -> new PersonPage.Held(
                                "/positions/" + held.position(),
                                held.title(),
                                labels.unit(held.unitCode()),
                                labels.days(held.from(), held.to()),
                                held.isOn(today)))
                        .toList(),
                keeps,
                access.may(Act.KEEP_PERSONAL_DATA));
    }

    /** The data as the record holds them, for whoever keeps it. */
    List<DutyPage.Fact> facts(Person person) {
        return List.of(
                new DutyPage.Fact(texts.of("people.person.name"), person.name()),
                new DutyPage.Fact(texts.of("people.person.phone"), Objects.requireNonNullElse(person.phone(), "")),
                new DutyPage.Fact(texts.of("people.person.email"), Objects.requireNonNullElse(person.email(), "")),
                new DutyPage.Fact(texts.of("people.person.unit"), person.unitCode()));
    }

    /** Who holds an office is no secret; everybody else is shown by initials to those who do not keep people. */
    private String shownName(Person person, List<Holding> holdings) {
        boolean keeps = access.may(Act.KEEP_PEOPLE);
        return keeps || !holdings.isEmpty() ? person.name() : Masked.name(person.name());
    }

    private String holder(Position position) {
        String holder = position.holder();
        if (holder == null) {
            return texts.of("people.position.no-holder");
        }
        return position.role() == Role.RESIDENT && !access.may(Act.KEEP_PEOPLE) ? Masked.name(holder) : holder;
    }

    private PeoplePage page(String path, String heading, StaffSearch search, List<PeoplePage.Row> rows, boolean more) {
        return new PeoplePage(
                heading,
                search.text(),
                search.unitCode(),
                rows,
                access.may(Act.KEEP_PEOPLE),
                search.page() > 1 ? address(path, search, search.page() - 1) : null,
                more ? address(path, search, search.page() + 1) : null);
    }

    private static @Nullable String address(String path, StaffSearch search, int page) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("unit", "{unit}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(search.text(), search.unitCode())
                .toUriString();
    }
}
