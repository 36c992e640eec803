package vn.ntm.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.Prices;
import vn.ntm.funding.Book;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineSearch;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.organization.Units;
import vn.ntm.shared.BundledYaml;
import vn.ntm.support.Policies;
import vn.ntm.works.Works;

/** Enters the story into a commune's demonstration book through the services that people use, so that every rule holds. All of it or nothing. */
@Service
class Demonstration {
    private static final String STORY = "/demo/funding.yaml";

    private final Ledger ledger;
    private final Works works;
    private final Drives drives;
    private final Prices prices;
    private final Policies policies;
    private final MoneyStory money;
    private final GiftStory gifts;
    private final SupportStory support;
    private final Units units;
    private final JdbcClient jdbc;

    Demonstration(
            Ledger ledger,
            Works works,
            Drives drives,
            Prices prices,
            Policies policies,
            MoneyStory money,
            GiftStory gifts,
            SupportStory support,
            Units units,
            JdbcClient jdbc) {
        this.ledger = ledger;
        this.works = works;
        this.drives = drives;
        this.prices = prices;
        this.policies = policies;
        this.money = money;
        this.gifts = gifts;
        this.support = support;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** What was entered. */
    record Entered(Book book, String commune, int works, int lines, int drives, int gifts, int cases) {}

    /**
     * Empty when something stands in the book: then it is left as it is.
     *
     * @param commune five digits
     * @throws UnitNotFound when there is no such commune
     * @throws NoHamlets when nobody has entered its hamlets
     */
    @Transactional
    public Optional<Entered> enter(String commune) {
        Place place = place(new Book(commune, true));
        alone(place.book());
        if (!isEmpty(place.book())) {
            return Optional.empty();
        }
        Part story = story(place);
        story.parts("lines").forEach(line -> money.post(line, null));
        story.parts("works").forEach(money::build);
        story.parts("prices").forEach(gifts::price);
        int given = story.parts("drives").stream().mapToInt(gifts::drive).sum();
        int cases = story.parts("policies").stream().mapToInt(support::policy).sum();
        return Optional.of(new Entered(
                place.book(),
                place.commune(),
                works.of(place.book()).size(),
                lines(place.book()),
                drives.of(place.book()).size(),
                given,
                cases));
    }

    private Place place(Book book) {
        LocalDate today = ledger.today();
        Unit commune = units.nearest(UnitLevel.COMMUNE, book.unitCode(), today)
                .orElseThrow(() -> new UnitNotFound(book.unitCode()));
        List<Hamlet> hamlets = drives.hamlets(book.unitCode());
        if (hamlets.isEmpty()) {
            throw new NoHamlets(commune.fullName());
        }
        return new Place(book, commune.fullName(), hamlets, today);
    }

    /** Two who enter it at the same moment do so one after the other. */
    private void alone(Book book) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('demonstration ' || :book, 0))) locked")
                .param("book", book.toString())
                .query(Integer.class)
                .single();
    }

    private boolean isEmpty(Book book) {
        return lines(book) == 0
                && works.of(book).isEmpty()
                && drives.of(book).isEmpty()
                && prices.of(book).isEmpty()
                && policies.all(book).isEmpty();
    }

    private int lines(Book book) {
        return ledger.lines(book, new LineSearch(null, null, null, 1)).total();
    }

    private static Part story(Place place) {
        return new Part(BundledYaml.read(STORY), place);
    }
}
