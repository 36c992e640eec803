package vn.ntm.contributions.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.contributions.Contribution;
import vn.ntm.contributions.ContributionId;
import vn.ntm.contributions.ContributionNotFound;
import vn.ntm.contributions.ContributionState;
import vn.ntm.contributions.Contributions;
import vn.ntm.contributions.ContributorKind;
import vn.ntm.contributions.Drive;
import vn.ntm.contributions.DriveId;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.Pledge;
import vn.ntm.contributions.Price;
import vn.ntm.contributions.Prices;
import vn.ntm.distribution.QrCode;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts together the pages of pledges, contributions and receipts. */
@Component
class GiftPages {
    private static final int PIXELS_A_MODULE = 4;

    private final Contributions contributions;
    private final Drives drives;
    private final DrivePages drivePages;
    private final Prices prices;
    private final LandPages landPages;
    private final Words words;
    private final Access access;
    private final Texts texts;

    GiftPages(
            Contributions contributions,
            Drives drives,
            DrivePages drivePages,
            Prices prices,
            LandPages landPages,
            Words words,
            Access access,
            Texts texts) {
        this.contributions = contributions;
        this.drives = drives;
        this.drivePages = drivePages;
        this.prices = prices;
        this.landPages = landPages;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    /** Filled with what the drive says and with today. */
    SentForm begun(Book book, SentForm form) {
        form.with("pledgedOn", Vietnamese.date(drives.today()));
        Identifiers.read(form.words("drive")).map(DriveId::new).ifPresent(id -> {
            Drive drive = drives.get(book, id);
            form.with("hamlet", drive.facts().hamlet());
        });
        return form;
    }

    PledgePage pledge(Book book, SentForm form) {
        access.requireToRead(Act.TAKE_CONTRIBUTIONS, book.unitCode());
        return new PledgePage(
                book.toString(),
                book.demo(),
                Identifiers.read(form.words("drive"))
                        .map(id -> drives.get(book, new DriveId(id)).facts().name())
                        .orElse(""),
                words.hamlets(book.unitCode(), Act.TAKE_CONTRIBUTIONS),
                access.mayChange(Act.TAKE_CONTRIBUTIONS, book.unitCode()),
                Arrays.stream(ContributorKind.values())
                        .map(one -> new Choice(one.name(), texts.of(one.nameKey())))
                        .toList(),
                Arrays.stream(GiftKind.values())
                        .map(one -> new Choice(one.name(), texts.of(one.nameKey())))
                        .toList(),
                prices.of(book).stream().map(Price::item).distinct().toList(),
                form);
    }

    ListPage list(Book book, boolean waiting) {
        List<Contribution> all = waiting ? contributions.toCome(book) : contributions.of(book);
        return new ListPage(
                book.toString(),
                book.demo(),
                drivePages.unitName(book),
                waiting,
                all.stream().map(words::line).toList());
    }

    GiftPage gift(Book book, ContributionId id, @Nullable SentForm sent) {
        Contribution one = contributions.get(book, id);
        Pledge pledge = one.pledge();
        Contribution.Receipt receipt = one.receipt();
        String price = receipt == null
                ? ""
                : prices.on(book, pledge.kind(), pledge.item(), pledge.unit(), receipt.day())
                        .map(known ->
                                texts.of("contributions.price.known", Dong.words(known.price()), known.decision()))
                        .orElse("");
        SentForm form = sent == null
                ? SentForm.empty(texts)
                        .with("receivedOn", Vietnamese.date(drives.today()))
                        .with(
                                "quantity",
                                pledge.kind() == GiftKind.CASH
                                        ? Vietnamese.number(pledge.quantity(), 0)
                                        : Words.typed(pledge.quantity()))
                : sent;
        return new GiftPage(
                book.toString(),
                book.demo(),
                words.line(one),
                pledge.exempt(),
                facts(one),
                step(one),
                price,
                pledge.kind() == GiftKind.GOODS && price.isEmpty(),
                mayCancel(one),
                receipt != null,
                one.version(),
                pledge.kind() == GiftKind.LAND ? landPages.view(one, sent) : null,
                form);
    }

    private boolean mayCancel(Contribution one) {
        boolean early = one.state() == ContributionState.PLEDGED || one.state() == ContributionState.RECEIVED;
        String place = place(one);
        return early
                ? access.mayChange(Act.TAKE_CONTRIBUTIONS, place)
                : one.state() == ContributionState.VALUED && access.mayChange(Act.VALUE_CONTRIBUTIONS, place);
    }

    private static String place(Contribution one) {
        String hamlet = one.pledge().hamlet();
        return hamlet == null ? one.book().unitCode() : hamlet;
    }

    private String step(Contribution one) {
        boolean values = access.mayChange(Act.VALUE_CONTRIBUTIONS, place(one));
        return switch (one.state()) {
            case PLEDGED -> mayReceive(one) ? "receiving" : "";
            case RECEIVED -> values ? "valuation" : "";
            case VALUED -> values ? "use" : "";
            case USED -> values ? "settlement" : "";
            case SETTLED, CANCELLED -> "";
        };
    }

    /** Land is received by being handed over. */
    private boolean mayReceive(Contribution one) {
        return one.pledge().kind() != GiftKind.LAND && access.mayChange(Act.TAKE_CONTRIBUTIONS, place(one));
    }

    private List<Choice> facts(Contribution one) {
        Pledge pledge = one.pledge();
        Contribution.Receipt receipt = one.receipt();
        Contribution.Worth worth = one.worth();
        List<Choice> facts = new ArrayList<>();
        facts.add(fact(
                "contributions.field.contributorKind",
                texts.of(pledge.contributorKind().nameKey())));
        facts.add(fact("contributions.field.hamlet", words.hamlet(one.book().unitCode(), pledge.hamlet())));
        facts.add(fact("contributions.field.kind", texts.of(pledge.kind().nameKey())));
        facts.add(fact(
                "contributions.field.pledged",
                words.quantity(pledge.kind(), pledge.quantity(), pledge.unit(), pledge.item())));
        facts.add(fact("contributions.field.pledgedOn", Vietnamese.date(pledge.day())));
        facts.add(fact("contributions.field.note", pledge.note()));
        if (receipt != null) {
            facts.add(fact("contributions.field.receipt", receipt.label()));
            facts.add(fact("contributions.field.receivedOn", Vietnamese.date(receipt.day())));
            facts.add(fact(
                    "contributions.field.received",
                    words.quantity(pledge.kind(), receipt.quantity(), pledge.unit(), pledge.item())));
            facts.add(fact("contributions.field.receivedBy", receipt.by()));
        }
        if (worth != null) {
            Long price = worth.unitPrice();
            facts.add(fact("contributions.field.price", price == null ? "" : Dong.words(price)));
            facts.add(fact("contributions.field.basis", worth.basis()));
            facts.add(fact("contributions.field.worth", Dong.words(worth.value())));
            facts.add(fact("contributions.field.valuedBy", worth.by()));
        }
        facts.add(fact("contributions.field.reason", one.reason()));
        return facts.stream().filter(fact -> !fact.label().isEmpty()).toList();
    }

    private Choice fact(String key, String value) {
        return new Choice(texts.of(key), value);
    }

    /** @throws ContributionNotFound before it was received */
    ReceiptPage receipt(Book book, ContributionId id, String base) {
        Contribution one = contributions.get(book, id);
        Contribution.Receipt receipt = one.receipt();
        if (receipt == null) {
            throw new ContributionNotFound();
        }
        Pledge pledge = one.pledge();
        String check = base + "/contributions/receipts/" + receipt.code();
        return new ReceiptPage(
                one.path(),
                book.demo(),
                drivePages.unitName(book),
                receipt.label(),
                Vietnamese.date(receipt.day()),
                pledge.contributor(),
                words.hamlet(book.unitCode(), pledge.hamlet()),
                texts.of(pledge.kind().nameKey()),
                words.quantity(pledge.kind(), receipt.quantity(), pledge.unit(), pledge.item()),
                receipt.by(),
                one.state() == ContributionState.CANCELLED,
                QrCode.of(check).dataAddress(PIXELS_A_MODULE),
                check);
    }
}
