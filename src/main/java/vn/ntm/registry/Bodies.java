package vn.ntm.registry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The bodies of a commune that issue documents, and the settings of their numbers. A commune begins with the usual three. */
@Service
@Transactional
public class Bodies {
    private static final String TYPE = "issuing-body";
    private static final int LONGEST = 200;
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\d]+([.-][\\p{L}\\d]+)*");

    private final BodyStore store;
    private final Sequences sequences;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Bodies(BodyStore store, Sequences sequences, Units units, Access access, Audit audit, Texts texts, Clock clock) {
        this.store = store;
        this.sequences = sequences;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of the commune; the usual ones as long as it has kept none. */
    @Transactional(readOnly = true)
    public List<IssuingBody> of(String unitCode) {
        access.requireToRead(Act.SEE_DOCUMENTS, unitCode);
        List<IssuingBody> kept = store.of(unitCode);
        return kept.isEmpty() ? usual(unitCode) : kept;
    }

    /** Those that may issue now. */
    @Transactional(readOnly = true)
    public List<IssuingBody> issuing(String unitCode) {
        return of(unitCode).stream().filter(body -> !body.closed()).toList();
    }

    /** @throws DocumentNotFound when the commune has no such body */
    @Transactional(readOnly = true)
    public IssuingBody get(BodyId id, String unitCode) {
        return find(id, unitCode).orElseThrow(DocumentNotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<IssuingBody> find(BodyId id, String unitCode) {
        return of(unitCode).stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** Sees to it that what {@link #of} showed is kept, before something is kept about it. */
    void keep(String unitCode) {
        if (store.of(unitCode).isEmpty()) {
            usual(unitCode).forEach(store::addOnce);
        }
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field */
    public void add(IssuingBody body) {
        access.requireToChange(Act.NUMBER_DOCUMENTS, body.unitCode());
        keep(body.unitCode());
        IssuingBody named = named(BodyId.next(), body);
        judge(named).refuse();
        store.addOnce(named);
        audit.changed("registry.audit.body-added", subject(named), null, Settings.of(named));
    }

    /**
     * Changes names and settings. How numbers run is only changed before the first one of a year is given.
     *
     * @throws DocumentWasChanged when it is no longer as it was read
     */
    public void change(IssuingBody changed) {
        access.requireToChange(Act.NUMBER_DOCUMENTS, changed.unitCode());
        keep(changed.unitCode());
        IssuingBody before = get(changed.id(), changed.unitCode());
        IssuingBody named = named(changed.id(), changed);
        boolean begun = sequences.hasBegun(before.id(), today().getYear());
        judge(named)
                .addIf(before.series() != named.series() && begun, "series", "registry.body.series-begun")
                .addIf(!before.symbol().equals(named.symbol()) && begun, "symbol", "registry.body.symbol-begun")
                .refuse();
        if (!store.change(named)) {
            throw new DocumentWasChanged();
        }
        audit.changed("registry.audit.body-changed", subject(named), Settings.of(before), Settings.of(named));
    }

    /**
     * Where a commune takes over a paper register in the middle of a year: the number the next document of that year gets. Said once, before its first
     * number. The year is that of the last number on paper; documents of an earlier year may be entered late.
     */
    public void startWith(BodyId id, String unitCode, Start start) {
        access.requireToChange(Act.NUMBER_DOCUMENTS, unitCode);
        keep(unitCode);
        IssuingBody body = get(id, unitCode);
        LocalDate last = start.lastDate();
        new Problems()
                .addIf(start.first() < 1 || start.first() > 99_999, "first", "registry.start.number")
                .addIf(last.isAfter(today()), "lastDate", "registry.date.future")
                .addIf(start.reason().isBlank(), "reason", "registry.reason.missing")
                .addIf(start.reason().length() > LONGEST, "reason", "registry.too-long", LONGEST)
                .refuse();
        String series = start.book() == Book.OUTGOING ? body.series().of(start.type()) : "";
        Sequences.Key key = new Sequences.Key(id, unitCode, start.book(), last.getYear(), series);
        boolean started =
                sequences.startWith(key, start.first(), last, start.reason().strip());
        new Problems().addIf(!started, "first", "registry.start.begun").refuse();
        audit.changed(
                "registry.audit.started-with",
                subject(body),
                null,
                new StartedWith(
                        start.first(), last, start.type(), start.reason().strip()));
    }

    /** Which sequences of the body run this year, for its page. */
    @Transactional(readOnly = true)
    public List<Sequences.Running> running(BodyId id, int year) {
        access.require(Act.SEE_DOCUMENTS);
        return sequences.running(id, year);
    }

    private Problems judge(IssuingBody body) {
        boolean taken = store.of(body.unitCode()).stream()
                .anyMatch(other ->
                        other.symbol().equals(body.symbol()) && !other.id().equals(body.id()));
        return new Problems()
                .addIf(body.name().isBlank(), "name", "registry.body.name-missing")
                .addIf(body.name().length() > LONGEST, "name", "registry.too-long", LONGEST)
                .addIf(body.parent().length() > LONGEST, "parent", "registry.too-long", LONGEST)
                .addIf(
                        !SYMBOL.matcher(body.symbol()).matches()
                                || body.symbol().length() > 30,
                        "symbol",
                        "registry.body.symbol-unfit")
                .addIf(taken, "symbol", "registry.body.symbol-taken", body.symbol());
    }

    private static IssuingBody named(BodyId id, IssuingBody body) {
        return new IssuingBody(
                id,
                body.unitCode(),
                body.kind(),
                body.name().strip(),
                body.parent().strip(),
                body.symbol().strip(),
                body.series(),
                body.closed(),
                body.version());
    }

    private List<IssuingBody> usual(String unitCode) {
        String commune = units.nearest(UnitLevel.COMMUNE, unitCode, today())
                .map(Unit::fullName)
                .orElse(unitCode);
        return List.of(BodyKind.COMMITTEE, BodyKind.STEERING_BOARD, BodyKind.MANAGEMENT_BOARD).stream()
                .map(kind -> usual(kind, unitCode, commune))
                .toList();
    }

    private IssuingBody usual(BodyKind kind, String unitCode, String commune) {
        UUID id = UUID.nameUUIDFromBytes(("issuing-body/" + unitCode + "/" + kind).getBytes(StandardCharsets.UTF_8));
        String name = commune.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + commune.substring(1);
        return new IssuingBody(
                new BodyId(id),
                unitCode,
                kind,
                texts.of("registry.usual-body." + kind, name),
                "",
                texts.of("registry.usual-symbol." + kind),
                Series.COMMON,
                false,
                0);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private static Subject subject(IssuingBody body) {
        return new Subject(TYPE, body.id().toString(), body.name(), body.unitCode());
    }

    /**
     * What the next number is, and why.
     *
     * @param type whose sequence it is where each type has its own
     * @param first from 1
     * @param lastDate of the last number on paper, so that nothing is dated before it
     */
    public record Start(Book book, String type, int first, LocalDate lastDate, String reason) {}

    private record StartedWith(int firstNumber, LocalDate lastDate, String documentType, String reason) {}

    private record Settings(String name, String parent, String symbol, Series series, boolean closed) {
        static Settings of(IssuingBody body) {
            return new Settings(body.name(), body.parent(), body.symbol(), body.series(), body.closed());
        }
    }
}
