package vn.ntm.registry.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.Staff;
import vn.ntm.registry.Arrival;
import vn.ntm.registry.ArrivalState;
import vn.ntm.registry.Arrivals;
import vn.ntm.registry.IncomingId;
import vn.ntm.registry.Links;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Urgency;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of one incoming document. */
@Component
class ArrivalPages {
    private final Arrivals arrivals;
    private final Registry registry;
    private final Links links;
    private final Staff staff;
    private final DocumentWords words;
    private final DocumentChoices choices;
    private final Access access;
    private final Texts texts;

    ArrivalPages(
            Arrivals arrivals,
            Registry registry,
            Links links,
            Staff staff,
            DocumentWords words,
            DocumentChoices choices,
            Access access,
            Texts texts) {
        this.arrivals = arrivals;
        this.registry = registry;
        this.links = links;
        this.staff = staff;
        this.words = words;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    ArrivalPage page(IncomingId id) {
        Arrival arrival = arrivals.get(id);
        String path = "/registry/incoming/" + id;
        String unit = arrival.facts().unitCode();
        boolean gives = access.mayChange(Act.NUMBER_DOCUMENTS, unit) && arrival.state() != ArrivalState.HANDLED;
        return new ArrivalPage(
                path,
                texts.of("registry.arrival.heading", arrival.number(), arrival.year()),
                arrival.facts().subject(),
                RegisterPages.badge(arrival, texts, registry.today()),
                facts(arrival),
                arrival.file() == null ? null : path + "/file",
                links.of(id).stream().map(link -> words.link(path, link, false)).toList(),
                gives ? choices.positions(staff.withPositionsIn(unit)) : List.of(),
                arrivals.mayHandle(arrival),
                arrival.version());
    }

    private List<Fact> facts(Arrival arrival) {
        List<Fact> facts = new ArrayList<>();
        Arrival.@Nullable Given given = arrival.given();
        Arrival.@Nullable File file = arrival.file();
        add(facts, "arrivedOn", Vietnamese.date(arrival.facts().arrivedOn()));
        add(facts, "toBody", arrival.bodyName());
        add(facts, "issuer", arrival.facts().issuer());
        add(facts, "number", arrival.facts().number());
        add(facts, "date", Vietnamese.date(arrival.facts().dated()));
        add(facts, "type", arrival.facts().type());
        if (arrival.facts().urgency() != Urgency.NORMAL) {
            add(facts, "urgency", texts.of(arrival.facts().urgency().nameKey()));
        }
        if (given != null) {
            add(facts, "givenTo", texts.of("registry.by-at", given.title(), Vietnamese.date(given.on())));
            add(facts, "deadline", Vietnamese.date(given.deadline()));
        }
        add(facts, "handling", arrival.handling());
        add(facts, "file", file == null ? "" : file.name());
        add(facts, "enteredBy", arrival.enteredBy());
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.of("registry.fact." + key), value));
        }
    }
}
