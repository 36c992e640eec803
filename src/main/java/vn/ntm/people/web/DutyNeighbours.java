package vn.ntm.people.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.people.Citable;
import vn.ntm.people.Cited;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyTraces;
import vn.ntm.people.DutyTraces.Trace;
import vn.ntm.people.Groups;
import vn.ntm.people.Staff;

/** What other modules add to duties: boards to give them to, documents to rest on or to answer with, tasks made of them. */
@Component
class DutyNeighbours {
    private static final int COMMUNE_CODE = 5;

    private final ObjectProvider<Groups> groups;
    private final ObjectProvider<Citable> documents;
    private final ObjectProvider<DutyTraces> traces;
    private final Staff staff;
    private final Access access;

    DutyNeighbours(
            ObjectProvider<Groups> groups,
            ObjectProvider<Citable> documents,
            ObjectProvider<DutyTraces> traces,
            Staff staff,
            Access access) {
        this.groups = groups;
        this.documents = documents;
        this.traces = traces;
        this.staff = staff;
        this.access = access;
    }

    List<Groups.Group> groups() {
        return commune()
                .map(commune -> groups.orderedStream()
                        .flatMap(one -> one.groupsIn(commune, staff.today()).stream())
                        .toList())
                .orElse(List.of());
    }

    List<Groups.Group> groups(List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : groups().stream().filter(one -> keys.contains(one.key())).toList();
    }

    List<Option> documents() {
        return cited().stream()
                .map(one -> new Option(String.valueOf(one.link()), one.name()))
                .toList();
    }

    /** What was chosen from the list, else what was typed. */
    @Nullable
    Cited document(Fields form) {
        String link = form.value("document");
        return cited().stream()
                .filter(one -> link.equals(one.link()))
                .findFirst()
                .or(() -> Cited.onPaper(form.value("documentName")))
                .orElse(null);
    }

    Optional<Trace> subject(@Nullable String link) {
        return link == null || link.isEmpty()
                ? Optional.empty()
                : traces.orderedStream()
                        .flatMap(one -> one.behind(link).stream())
                        .findFirst();
    }

    List<Trace> tracesOf(Duty duty) {
        return traces.orderedStream().flatMap(one -> one.of(duty.id()).stream()).toList();
    }

    @Nullable
    String wayToMake(Duty duty) {
        return traces.orderedStream()
                .flatMap(one -> one.wayToMake(duty).stream())
                .findFirst()
                .orElse(null);
    }

    private List<Cited> cited() {
        return commune()
                .map(commune -> documents
                        .orderedStream()
                        .flatMap(one -> one.citableIn(commune).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> commune() {
        String unit = access.actor().unitCode();
        return unit.length() < COMMUNE_CODE ? Optional.empty() : Optional.of(unit.substring(0, COMMUNE_CODE));
    }
}
