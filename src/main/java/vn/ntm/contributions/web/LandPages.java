package vn.ntm.contributions.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.contributions.Contribution;
import vn.ntm.contributions.ContributionState;
import vn.ntm.contributions.LandDesk;
import vn.ntm.contributions.LandDonation;
import vn.ntm.contributions.LandPaper;
import vn.ntm.contributions.LandStep;
import vn.ntm.contributions.LandWaiting;
import vn.ntm.contributions.Parcel;
import vn.ntm.criteria.Confidence;
import vn.ntm.funding.Book;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts together what pages say of given land. */
@Component
class LandPages {
    private static final int DECIMALS = 3;

    private final LandDesk lands;
    private final DrivePages drivePages;
    private final Words words;
    private final Access access;
    private final Texts texts;

    LandPages(LandDesk lands, DrivePages drivePages, Words words, Access access, Texts texts) {
        this.lands = lands;
        this.drivePages = drivePages;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    /** @param sent what was sent last, null for a page that is opened */
    LandView view(Contribution gift, @Nullable SentForm sent) {
        LandDonation land = lands.land(gift);
        List<LandPaper> papers = lands.papers(lands.today());
        Optional<LandStep> next = land.step().next();
        boolean lives = gift.state() != ContributionState.CANCELLED;
        String hamlet = gift.pledge().hamlet();
        String unit = gift.book().unitCode();
        boolean mayKeep = lives && access.mayChange(Act.TAKE_CONTRIBUTIONS, hamlet == null ? unit : hamlet);
        boolean ofTheCommune = next.filter(LandStep::isOfTheCommune).isPresent();
        return new LandView(
                steps(land),
                facts(gift, land),
                papers.stream().map(paper -> line(land, paper)).toList(),
                papers.stream()
                        .map(paper -> new Choice(paper.code(), paper.name()))
                        .toList(),
                next.map(LandStep::name).orElse(""),
                next.map(step -> texts.of(step.doKey())).orElse(""),
                land.parcel() != null,
                papers.stream()
                        .filter(paper ->
                                next.filter(step -> step == paper.step()).isPresent())
                        .filter(paper -> land.paper(paper.code()).isEmpty())
                        .map(LandPaper::name)
                        .toList(),
                papers.stream()
                        .filter(paper -> paper.confidence() != Confidence.SOURCED)
                        .map(LandPaper::source)
                        .findFirst()
                        .orElse(""),
                next.filter(step -> step == LandStep.MEASURED).isPresent(),
                mayKeep,
                mayKeep && next.isPresent() && (!ofTheCommune || access.mayChange(Act.TAKE_CONTRIBUTIONS, unit)),
                land.version(),
                form(gift, land, sent));
    }

    private List<LandView.StepLine> steps(LandDonation land) {
        return Arrays.stream(LandStep.values())
                .map(step -> new LandView.StepLine(
                        texts.of(step.nameKey()),
                        Vietnamese.date(land.days().get(step)),
                        land.step().isAtLeast(step),
                        land.step() == step))
                .toList();
    }

    private LandView.PaperLine line(LandDonation land, LandPaper paper) {
        Optional<LandPaper.Held> held = land.paper(paper.code());
        return new LandView.PaperLine(
                paper.name(),
                texts.of(paper.step().nameKey()),
                held.isPresent(),
                held.map(LandPaper.Held::number).orElse(""),
                held.map(one -> Vietnamese.date(one.day())).orElse(""),
                held.map(LandPaper.Held::place).orElse(""));
    }

    private List<Choice> facts(Contribution gift, LandDonation land) {
        List<Choice> facts = new ArrayList<>();
        Parcel parcel = land.parcel();
        if (parcel != null) {
            facts.add(fact("contributions.land.sheet", parcel.sheet()));
            facts.add(fact("contributions.land.parcel", parcel.number()));
            facts.add(fact("contributions.land.use", parcel.use()));
            facts.add(fact(
                    "contributions.land.certificate",
                    parcel.certificate().isEmpty()
                            ? texts.of("contributions.land.no-certificate")
                            : parcel.certificate()));
            facts.add(fact("contributions.land.whole", square(parcel.area())));
        }
        facts.add(fact("contributions.land.given", square(gift.pledge().quantity())));
        if (land.measured() != null) {
            facts.add(fact("contributions.land.measured", square(land.measured())));
        }
        land.remaining().ifPresent(left -> facts.add(fact("contributions.land.remaining", square(left))));
        if (parcel != null) {
            facts.add(fact("contributions.land.assets", parcel.assets()));
        }
        return facts.stream().filter(fact -> !fact.label().isEmpty()).toList();
    }

    private Choice fact(String key, String value) {
        return new Choice(texts.of(key), value);
    }

    private static String square(BigDecimal area) {
        return Vietnamese.number(area, DECIMALS) + " m²";
    }

    /** What was typed stays; the forms beside the one that was sent begin anew. */
    private SentForm form(Contribution gift, LandDonation land, @Nullable SentForm sent) {
        SentForm form = sent == null ? SentForm.empty(texts) : sent;
        Parcel parcel = land.parcel();
        if (!form.has("parcelForm") && parcel != null) {
            form.with("sheet", parcel.sheet())
                    .with("parcel", parcel.number())
                    .with("use", parcel.use())
                    .with("certificate", parcel.certificate())
                    .with("area", Words.typed(parcel.area()))
                    .with("remaining", parcel.remaining() == null ? "" : Words.typed(parcel.remaining()))
                    .with("assets", parcel.assets());
        }
        if (!form.has("stepForm")) {
            form.with("stepDay", Vietnamese.date(lands.today()))
                    .with("measured", Words.typed(gift.pledge().quantity()));
        }
        return form;
    }

    LandListPage list(Book book) {
        LocalDate today = lands.today();
        return new LandListPage(
                book.toString(),
                book.demo(),
                drivePages.unitName(book),
                lands.waiting(book).stream().map(one -> waiting(one, today)).toList(),
                lands.sums(book).stream().map(sum -> sum(book, sum)).toList());
    }

    private LandListPage.Waiting waiting(LandWaiting one, LocalDate today) {
        Contribution gift = one.gift();
        return new LandListPage.Waiting(
                gift.pledge().contributor(),
                gift.path(),
                words.hamlet(gift.book().unitCode(), gift.pledge().hamlet()),
                Vietnamese.number(one.area(), DECIMALS),
                Vietnamese.date(one.handedOver()),
                Vietnamese.number(ChronoUnit.DAYS.between(one.handedOver(), today)));
    }

    private LandListPage.SumLine sum(Book book, LandWaiting.Sum sum) {
        return new LandListPage.SumLine(
                words.hamlet(book.unitCode(), sum.hamlet()),
                String.valueOf(sum.year()),
                Vietnamese.number(sum.area(), DECIMALS),
                Vietnamese.number(sum.registered(), DECIMALS),
                Vietnamese.number(sum.area().subtract(sum.registered()), DECIMALS));
    }
}
