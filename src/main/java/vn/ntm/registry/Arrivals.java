package vn.ntm.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.StoredFile;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** The register of what comes in (FR-DOC-3): numbered as it arrives, given to somebody until a day, said how it was handled. */
@Service
@Transactional
public class Arrivals {
    private static final int LONGEST = 300;

    private final ArrivalStore store;
    private final ArrivalChecks checks;
    private final Sequences sequences;
    private final Bodies bodies;
    private final FileStore files;
    private final Staff staff;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Arrivals(
            ArrivalStore store,
            ArrivalChecks checks,
            Sequences sequences,
            Bodies bodies,
            FileStore files,
            Staff staff,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.sequences = sequences;
        this.bodies = bodies;
        this.files = files;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DocumentNotFound when there is none within reach */
    @Transactional(readOnly = true)
    public Arrival get(IncomingId id) {
        access.require(Act.SEE_DOCUMENTS);
        return store.find(id).orElseThrow(DocumentNotFound::new);
    }

    @Transactional(readOnly = true)
    public RegisterSearch.Found<Arrival> search(RegisterSearch search) {
        access.requireToRead(Act.SEE_DOCUMENTS, search.unitCode());
        return store.search(search);
    }

    /** In the order of the register. */
    @Transactional(readOnly = true)
    public List<Arrival> register(RegisterSearch search) {
        access.requireToRead(Act.SEE_DOCUMENTS, search.unitCode());
        return store.register(search);
    }

    /**
     * Enters an arrival under the next number.
     *
     * @param fileName of the file that came, null for paper alone
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    public IncomingId enter(NewArrival wanted, @Nullable String fileName, byte[] content) {
        Actor actor = access.requireToChange(Act.NUMBER_DOCUMENTS, wanted.unitCode());
        Optional<IncomingId> already = store.ofRequest(wanted.unitCode(), wanted.key());
        if (already.isPresent()) {
            return already.get();
        }
        Problems problems = new Problems();
        checks.judge(wanted, today(), problems);
        checks.judgeFile(fileName, content, problems);
        problems.refuse();
        bodies.keep(wanted.unitCode());
        int year = wanted.arrivedOn().getYear();
        Sequences.Key key = new Sequences.Key(wanted.body(), wanted.unitCode(), Book.INCOMING, year, "");
        sequences.locked(key);
        sequences
                .lastDate(key)
                .filter(wanted.arrivedOn()::isBefore)
                .ifPresent(last -> problems.add("arrivedOn", "registry.arrived.before-last", Vietnamese.date(last)));
        problems.refuse();
        IncomingId id = IncomingId.next();
        int number = sequences.next(key, wanted.arrivedOn());
        store.add(id, wanted, number, kept(fileName, content, wanted.unitCode()), actor, clock.instant());
        audit.changed(
                "registry.audit.arrived",
                subject(get(id)),
                null,
                new Entered(number, wanted.arrivedOn(), wanted.number(), wanted.issuer(), wanted.subject()));
        return id;
    }

    /**
     * Whether it could be entered so, without entering it: for a form in which something is wrong already.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    @Transactional(readOnly = true)
    public void check(NewArrival wanted) {
        access.requireToChange(Act.NUMBER_DOCUMENTS, wanted.unitCode());
        Problems problems = new Problems();
        checks.judge(wanted, today(), problems);
        problems.refuse();
    }

    /** Somebody is to handle it; stands on their work list until they say how they did. */
    public void give(IncomingId id, PositionId to, @Nullable LocalDate deadline, int version) {
        Arrival arrival = changeable(id, version);
        if (arrival.state() == ArrivalState.HANDLED) {
            throw new DocumentWasChanged();
        }
        Optional<Position> receiver = staff.withPositionsIn(arrival.facts().unitCode()).stream()
                .filter(position -> position.id().equals(to))
                .findFirst();
        LocalDate today = today();
        new Problems()
                .addIf(receiver.isEmpty(), "givenTo", "registry.given.missing")
                .addIf(deadline != null && deadline.isBefore(today), "deadline", "registry.deadline.past")
                .refuse();
        Position position = receiver.orElseThrow(DocumentNotFound::new);
        store.give(arrival, position, today, deadline);
        audit.changed("registry.audit.given", subject(arrival), null, new GivenTo(position.title(), deadline));
    }

    /** Whoever has it, or the clerk, says how it was handled. */
    public void handle(IncomingId id, String handling, int version) {
        access.require(Act.SEE_DOCUMENTS);
        Arrival arrival = get(id);
        if (!mayHandle(arrival)) {
            throw new NotYourStep();
        }
        if (arrival.version() != version || arrival.state() == ArrivalState.HANDLED) {
            throw new DocumentWasChanged();
        }
        new Problems()
                .addIf(handling.isBlank(), "handling", "registry.handling.missing")
                .addIf(handling.length() > Delivery.LONGEST, "handling", "registry.too-long", Delivery.LONGEST)
                .refuse();
        store.handled(arrival, handling.strip());
        audit.changed("registry.audit.handled", subject(arrival), null, new Handled(handling.strip()));
    }

    @Transactional(readOnly = true)
    public boolean mayHandle(Arrival arrival) {
        Actor actor = access.actor();
        Arrival.Given given = arrival.given();
        boolean receiver = given != null && given.position().id().equals(actor.positionId());
        return arrival.state() != ArrivalState.HANDLED
                && (receiver
                        || access.mayChange(
                                Act.NUMBER_DOCUMENTS, arrival.facts().unitCode()));
    }

    /** The file, byte for byte. */
    @Transactional(readOnly = true)
    public byte[] content(IncomingId id) {
        Arrival arrival = get(id);
        Arrival.File file = arrival.file();
        if (file == null) {
            throw new DocumentNotFound();
        }
        try (InputStream in = files.open(file.sha256(), arrival.facts().unitCode())) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Arrival changeable(IncomingId id, int version) {
        access.require(Act.NUMBER_DOCUMENTS);
        Arrival arrival = get(id);
        access.requireToChange(Act.NUMBER_DOCUMENTS, arrival.facts().unitCode());
        if (arrival.version() != version) {
            throw new DocumentWasChanged();
        }
        return arrival;
    }

    private Arrival.@Nullable File kept(@Nullable String name, byte[] content, String unitCode) {
        if (name == null || content.length == 0) {
            return null;
        }
        String bare = VietnameseText.squeezed(VietnameseText.atTheDoor(name)).replace("\u0000", "");
        String tidy = bare.isEmpty() ? "van-ban" : bare.substring(Math.max(0, bare.length() - LONGEST));
        StoredFile stored = files.store(content, tidy, unitCode);
        return new Arrival.File(stored.sha256(), tidy, stored.mediaType(), stored.size());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    static Subject subject(Arrival arrival) {
        String name = String.format(
                Locale.ROOT,
                "%d/%d %s",
                arrival.number(),
                arrival.year(),
                arrival.facts().subject());
        return new Subject(
                "arrival", arrival.id().toString(), name, arrival.facts().unitCode());
    }

    private record Entered(int arrivalNumber, LocalDate arrivedOn, String number, String issuer, String subject) {}

    private record GivenTo(String position, @Nullable LocalDate due) {}

    private record Handled(String handling) {}
}
