package vn.ntm.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.contributions.Contribution;
import vn.ntm.contributions.ContributionDesk;
import vn.ntm.contributions.ContributionId;
import vn.ntm.contributions.Contributions;
import vn.ntm.contributions.ContributorKind;
import vn.ntm.contributions.DriveFacts;
import vn.ntm.contributions.DriveId;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.Meeting;
import vn.ntm.contributions.Pledge;
import vn.ntm.contributions.Price;
import vn.ntm.contributions.Prices;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.shared.Texts;

/** Tells prices, drives and what was given in them. */
@Component
class GiftStory {
    private final Prices prices;
    private final Drives drives;
    private final ContributionDesk desk;
    private final Contributions gifts;
    private final LandStory land;
    private final Texts texts;

    GiftStory(Prices prices, Drives drives, ContributionDesk desk, Contributions gifts, LandStory land, Texts texts) {
        this.prices = prices;
        this.drives = drives;
        this.desk = desk;
        this.gifts = gifts;
        this.land = land;
        this.texts = texts;
    }

    void price(Part price) {
        prices.add(
                price.place().book(),
                new Price(
                        UUID.randomUUID(),
                        price.choice(GiftKind.class, "kind"),
                        price.text("item"),
                        unit(price),
                        price.dong("price"),
                        price.day("from"),
                        null,
                        price.text("decision")));
    }

    private String unit(Part of) {
        GiftKind kind = of.choice(GiftKind.class, "kind");
        return kind == GiftKind.GOODS ? of.text("unit") : texts.of(kind.unitKey());
    }

    /** @return how much was pledged in it */
    int drive(Part drive) {
        Book book = drive.place().book();
        String hamlet = drive.place().hamlet(drive.number("hamlet").intValueExact());
        DriveId id =
                drives.propose(book, new DriveFacts(drive.text("name"), drive.text("purpose"), hamlet, work(drive)));
        drives.meet(
                book, id, meeting(drive.part("meeting")), drives.get(book, id).version());
        drives.open(book, id, drives.get(book, id).version());
        List<Part> given = drive.parts("gifts");
        given.forEach(gift -> give(book, id, gift, hamlet));
        if (drive.is("closed")) {
            drives.close(book, id, drives.get(book, id).version());
        }
        return given.size();
    }

    /** The work that the drive names. */
    private @Nullable ProjectId work(Part drive) {
        return drives.works(drive.place().book()).entrySet().stream()
                .filter(one -> one.getValue().equals(drive.text("work")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Meeting meeting(Part said) {
        return new Meeting(
                said.day("at"),
                said.text("minutes"),
                "",
                said.number("for").intValueExact(),
                said.number("against").intValueExact(),
                said.number("absent").intValueExact());
    }

    private void give(Book book, DriveId drive, Part gift, String hamlet) {
        ContributionId id = desk.pledge(
                book,
                new Pledge(
                        drive,
                        hamlet,
                        gift.choice(ContributorKind.class, "giver", ContributorKind.HOUSEHOLD),
                        gift.text("who"),
                        gift.is("exempt"),
                        gift.is("named"),
                        gift.choice(GiftKind.class, "kind"),
                        gift.text("item"),
                        gift.number("quantity"),
                        unit(gift),
                        gift.day("at"),
                        gift.text("note")));
        if (gift.has("parcel")) {
            land.give(book, id, gift);
        } else if (gift.has("received")) {
            LocalDate day = gift.day("received");
            desk.receive(book, id, day, gift.number("quantity"), seen(book, id));
        }
        finish(book, id, gift);
    }

    /** What came is valued, unless the story says that it waits for it. */
    private void finish(Book book, ContributionId id, Part gift) {
        if (gift.has("cancelled")) {
            desk.cancel(book, id, gift.text("cancelled"), seen(book, id));
        }
        Contribution one = gifts.get(book, id);
        if (one.receipt() != null && !gift.has("valued")) {
            desk.value(book, id, null, one.version());
        }
        if (gift.has("used")) {
            desk.use(book, id, seen(book, id));
        }
    }

    private int seen(Book book, ContributionId id) {
        return gifts.get(book, id).version();
    }
}
