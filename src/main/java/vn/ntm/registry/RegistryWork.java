package vn.ntm.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;

/** Documents on work lists: what waits for one's word, what came back, what the clerk has to number and send, what arrived and is to be handled. */
@Component
class RegistryWork implements WorkSource {
    private static final int SOON_DAYS = 7;

    private final OutgoingReader outgoing;
    private final ArrivalStore arrivals;
    private final Texts texts;

    RegistryWork(OutgoingReader outgoing, ArrivalStore arrivals, Texts texts) {
        this.outgoing = outgoing;
        this.arrivals = arrivals;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        UUID position = actor.positionId();
        if (position == null || !actor.may(Act.SEE_DOCUMENTS)) {
            return List.of();
        }
        return Stream.of(
                        signOff(actor, position),
                        clerk(actor),
                        arrivals.givenTo(position).stream().map(arrival -> toHandle(arrival, today)))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<WorkItem> signOff(Actor actor, UUID position) {
        Stream<WorkItem> waiting = !actor.may(Act.REVIEW_DOCUMENTS)
                ? Stream.empty()
                : outgoing.waitingFor(position).stream()
                        .map(document -> item(Section.WAITING, document, "registry.work." + step(document)));
        Stream<WorkItem> returned = !actor.may(Act.DRAFT_DOCUMENTS)
                ? Stream.empty()
                : outgoing.returnedTo(position).stream()
                        .map(document -> item(Section.RETURNED, document, "registry.work.returned"));
        return Stream.concat(waiting, returned);
    }

    private Stream<WorkItem> clerk(Actor actor) {
        return actor.may(Act.NUMBER_DOCUMENTS)
                ? outgoing.forClerk(actor.unitCode()).stream()
                        .map(document -> item(
                                Section.WAITING,
                                document,
                                document.state() == DocumentState.SIGNED
                                        ? "registry.work.to-number"
                                        : "registry.work.to-issue"))
                : Stream.empty();
    }

    private static String step(OutgoingDocument document) {
        OutgoingDocument.Waits waits = document.waits();
        return waits == null ? Step.SIGNER.name() : waits.step().name();
    }

    private WorkItem item(Section section, OutgoingDocument document, String key) {
        return new WorkItem(
                section,
                document.name(),
                texts.of(key, document.drafted().by()),
                null,
                "/registry/outgoing/" + document.id(),
                null);
    }

    private WorkItem toHandle(Arrival arrival, LocalDate today) {
        Arrival.Given given = arrival.given();
        LocalDate deadline = given == null ? null : given.deadline();
        boolean soon = deadline != null && deadline.isBefore(today.plusDays(SOON_DAYS + 1L));
        return new WorkItem(
                soon ? Section.DUE : Section.OPEN,
                arrival.facts().subject(),
                texts.of(
                        "registry.work.to-handle",
                        arrival.number(),
                        arrival.facts().issuer()),
                deadline,
                "/registry/incoming/" + arrival.id(),
                null);
    }
}
