package vn.ntm.contributions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.funding.Book;
import vn.ntm.funding.LineId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Takes pledges and gifts, values them, says what became of them. Who received something does not value it. */
@Service
@Transactional
public class ContributionDesk {
    /** What the audit calls a contribution. */
    public static final String TYPE = "contribution";

    private final ContributionStore store;
    private final ContributionReader reader;
    private final PledgeRules rules;
    private final Prices prices;
    private final ContributionLines lines;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ContributionDesk(
            ContributionStore store,
            ContributionReader reader,
            PledgeRules rules,
            Prices prices,
            ContributionLines lines,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.rules = rules;
        this.prices = prices;
        this.lines = lines;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down what somebody promised.
     *
     * @throws vn.ntm.people.FieldsRefused when it cannot be taken, as for a drive that is not open
     */
    public ContributionId pledge(Book book, Pledge pledge) {
        Actor actor = access.requireToChange(
                Act.TAKE_CONTRIBUTIONS, pledge.hamlet() == null ? book.unitCode() : pledge.hamlet());
        rules.judge(book, pledge, today());
        Contribution one =
                new Contribution(ContributionId.next(), book, pledge, ContributionState.PLEDGED, null, null, "", 0);
        store.add(one, actor, clock.instant());
        audit.changed("contributions.audit.pledged", subject(one), null, told(pledge));
        return one.id();
    }

    /**
     * It came: gives the receipt its number. Land comes by being handed over, see {@link LandDesk}.
     *
     * @param quantity what really came, in the unit of the pledge
     * @return the number within book and year
     */
    public int receive(Book book, ContributionId id, LocalDate day, BigDecimal quantity, int seen) {
        Contribution one = find(book, id);
        new Problems()
                .addIf(one.pledge().kind() == GiftKind.LAND, "receivedOn", "contributions.problem.land.received")
                .refuse();
        return receive(one, day, quantity, seen);
    }

    int receive(Contribution one, LocalDate day, BigDecimal quantity, int seen) {
        Actor actor = access.requireToChange(Act.TAKE_CONTRIBUTIONS, one.place());
        new Problems()
                .addIf(day.isAfter(today()), "receivedOn", "contributions.problem.future")
                .addIf(
                        day.isBefore(one.pledge().day()),
                        "receivedOn",
                        "contributions.problem.before-pledge",
                        Vietnamese.date(one.pledge().day()))
                .refuse();
        PledgeRules.judge(one.pledge().kind(), quantity);
        requireState(one, ContributionState.PLEDGED, seen);
        int number = store.nextReceipt(one, day);
        UUID receiver = actor.isProduct() ? null : actor.personId();
        store.receive(
                one.id(),
                new Contribution.Receipt(
                        day, quantity, day.getYear(), number, UUID.randomUUID(), receiver, actor.signature()),
                seen);
        audit.changed(
                "contributions.audit.received",
                subject(one),
                new Stood(ContributionState.PLEDGED),
                new Came(day, quantity, day.getYear(), number));
        return number;
    }

    private record Came(LocalDate day, BigDecimal quantity, int year, int number) {}

    /**
     * Gives it its value, quantity × price of the day of receipt rounded half up to the đồng, and posts it to the ledger. Labour and land take the price
     * from the table only; a missing price is said.
     *
     * @param offered price of goods that stand in no table, null for none
     * @throws vn.ntm.access.SamePerson when the one acting received it
     */
    public void value(Book book, ContributionId id, @Nullable UnitPrice offered, int seen) {
        Contribution one = find(book, id);
        Actor actor = access.requireToChange(Act.VALUE_CONTRIBUTIONS, one.place());
        requireState(one, ContributionState.RECEIVED, seen);
        Contribution.Receipt receipt = received(one);
        if (receipt.receiver() != null) {
            access.requireAnotherThan(receipt.receiver());
        }
        UnitPrice price = price(one, receipt, offered);
        long value = worth(one, receipt, price);
        LineId line = lines.post(one, receipt, value);
        store.value(
                id,
                new Contribution.Worth(
                        price == null ? null : price.price(),
                        value,
                        price == null ? "" : price.basis(),
                        line,
                        actor.signature()),
                seen);
        audit.changed(
                "contributions.audit.valued",
                subject(one),
                new Stood(ContributionState.RECEIVED),
                new Valued(price, value));
    }

    private record Valued(@Nullable UnitPrice price, long value) {}

    private record Stood(ContributionState state) {}

    private record Cancelled(String reason) {}

    /**
     * A price for one unit.
     *
     * @param price in whole đồng
     * @param basis the paper it rests on
     */
    public record UnitPrice(long price, String basis) {}

    private @Nullable UnitPrice price(Contribution one, Contribution.Receipt receipt, @Nullable UnitPrice offered) {
        Pledge pledge = one.pledge();
        if (pledge.kind() == GiftKind.CASH) {
            return null;
        }
        UnitPrice known = prices.on(one.book(), pledge.kind(), pledge.item(), pledge.unit(), receipt.day())
                .map(price -> new UnitPrice(price.price(), price.decision()))
                .orElse(pledge.kind().needsTable() ? null : offered);
        new Problems()
                .addIf(
                        known == null,
                        "price",
                        "contributions.problem.no-price",
                        pledge.item(),
                        pledge.unit(),
                        Vietnamese.date(receipt.day()))
                .addIf(known != null && known.basis().isBlank(), "basis", "contributions.problem.decision")
                .addIf(known != null && known.price() < 1, "price", "contributions.problem.price")
                .refuse();
        return known;
    }

    private static long worth(Contribution one, Contribution.Receipt receipt, @Nullable UnitPrice price) {
        BigDecimal exact =
                price == null ? receipt.quantity() : receipt.quantity().multiply(BigDecimal.valueOf(price.price()));
        BigDecimal whole = exact.setScale(0, RoundingMode.HALF_UP);
        new Problems()
                .addIf(
                        whole.signum() <= 0 || whole.compareTo(PledgeRules.MOST_DONG) > 0,
                        "price",
                        "contributions.problem.worth",
                        one.pledge().item())
                .refuse();
        return whole.longValueExact();
    }

    /** It went into the work. */
    public void use(Book book, ContributionId id, int seen) {
        move(book, id, ContributionState.VALUED, ContributionState.USED, seen);
    }

    /** It is part of a settlement. */
    public void settle(Book book, ContributionId id, int seen) {
        move(book, id, ContributionState.USED, ContributionState.SETTLED, seen);
    }

    private void move(Book book, ContributionId id, ContributionState from, ContributionState to, int seen) {
        Contribution one = find(book, id);
        access.requireToChange(Act.VALUE_CONTRIBUTIONS, one.place());
        requireState(one, from, seen);
        store.move(id, from, to, seen);
        audit.changed(
                to == ContributionState.USED ? "contributions.audit.used" : "contributions.audit.settled",
                subject(one),
                new Stood(from),
                new Stood(to));
    }

    /** It is withdrawn; the line of a valued one is reversed, its receipt keeps its number. */
    public void cancel(Book book, ContributionId id, String reason, int seen) {
        Contribution one = find(book, id);
        Contribution.Worth worth = one.worth();
        access.requireToChange(worth == null ? Act.TAKE_CONTRIBUTIONS : Act.VALUE_CONTRIBUTIONS, one.place());
        new Problems()
                .addIf(reason.isBlank(), "reason", "contributions.problem.reason")
                .addIf(!one.state().canBeCancelled(), "reason", "contributions.problem.too-late")
                .refuse();
        requireState(one, one.state(), seen);
        if (worth != null) {
            lines.reverse(one, worth.line(), today(), reason);
        }
        store.cancel(id, one.state(), reason, seen);
        audit.changed("contributions.audit.cancelled", subject(one), new Stood(one.state()), new Cancelled(reason));
    }

    Contribution find(Book book, ContributionId id) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.find(book, id).orElseThrow(ContributionNotFound::new);
    }

    private void requireState(Contribution one, ContributionState state, int seen) {
        if (one.state() != state || one.version() != seen) {
            throw new ContributionOvertaken();
        }
        store.lock(one.id(), seen);
    }

    /** Keeps everybody else from it until the act is done. */
    void hold(Contribution one) {
        store.lock(one.id(), one.version());
    }

    private static Contribution.Receipt received(Contribution one) {
        Contribution.Receipt receipt = one.receipt();
        if (receipt == null) {
            throw new IllegalStateException("Received without a receipt: " + one.id());
        }
        return receipt;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Names stay out of the audit: it is never erased. */
    private static Told told(Pledge pledge) {
        return new Told(
                pledge.contributorKind(), pledge.kind(), pledge.item(), pledge.quantity(), pledge.unit(), pledge.day());
    }

    private record Told(
            ContributorKind contributor, GiftKind kind, String item, BigDecimal quantity, String unit, LocalDate day) {}

    static Subject subject(Contribution one) {
        return new Subject(
                TYPE,
                one.id().toString(),
                one.pledge().kind().name(),
                one.book().unitCode());
    }
}
