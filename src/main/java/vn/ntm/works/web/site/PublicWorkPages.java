package vn.ntm.works.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Works;
import vn.ntm.works.open.PublicWork;
import vn.ntm.works.open.PublicWorks;
import vn.ntm.works.site.UpkeepCondition;

/** Puts works into words for strangers. */
@Component("workPublicPages")
class PublicWorkPages {
    private final PublicWorks publicWorks;
    private final Works works;
    private final Units units;
    private final Texts texts;

    PublicWorkPages(PublicWorks publicWorks, Works works, Units units, Texts texts) {
        this.publicWorks = publicWorks;
        this.works = works;
        this.units = units;
        this.texts = texts;
    }

    PublicListPage list(Book book) {
        Function<List<String>, String> names = hamlets(book);
        List<PublicListPage.Line> lines = publicWorks.of(book).stream()
                .map(work -> line(book, work, names))
                .toList();
        return new PublicListPage(unitName(book), lines);
    }

    private PublicListPage.Line line(Book book, PublicWork work, Function<List<String>, String> names) {
        return new PublicListPage.Line(
                path(book, work),
                work.name(),
                names.apply(work.hamlets()),
                texts.of(work.state().nameKey()),
                work.state().tone(),
                work.state().icon(),
                percent(work.percent()),
                dong(work.cost()));
    }

    PublicWorkPage one(Book book, PublicWork.Whole whole) {
        PublicWork work = whole.work();
        return new PublicWorkPage(
                "/works/" + book + "/public",
                "/contributions/" + book + "/named",
                unitName(book),
                work.name(),
                texts.of(work.state().nameKey()),
                work.state().tone(),
                work.state().icon(),
                facts(book, work),
                whole.contracts().stream()
                        .map(contract -> contract(work, contract))
                        .toList(),
                money(whole),
                whole.visits().stream().map(this::visit).toList(),
                whole.photos().stream()
                        .map(photo -> new PublicWorkPage.Photo(
                                path(book, work) + "/photos/" + photo.id(),
                                texts.of(photo.moment().nameKey()),
                                Vietnamese.date(photo.day())))
                        .toList());
    }

    private List<Choice> facts(Book book, PublicWork work) {
        UpkeepCondition condition = work.condition();
        return Stream.of(
                        fact("works.public.purpose", work.purpose()),
                        fact("works.public.scale", work.scale()),
                        fact("works.public.place", work.place()),
                        fact("works.public.hamlets", hamlets(book).apply(work.hamlets())),
                        fact("works.public.owner", work.owner()),
                        fact("works.public.executor", texts.of(work.executor().nameKey())),
                        fact("works.public.cost", dong(work.cost())),
                        fact("works.public.time", time(work.start(), work.end())),
                        fact("works.public.percent", percent(work.percent())),
                        fact(
                                "works.public.condition",
                                condition == null
                                        ? ""
                                        : texts.of(
                                                "works.public.condition.on",
                                                texts.of(condition.nameKey()),
                                                Vietnamese.date(work.conditionOn()))))
                .filter(fact -> !fact.label().isEmpty())
                .toList();
    }

    private Choice fact(String nameKey, String words) {
        return new Choice(texts.of(nameKey), words);
    }

    private PublicWorkPage.Contract contract(PublicWork work, PublicWork.Contract contract) {
        String named = contract.contractor();
        return new PublicWorkPage.Contract(
                named == null ? texts.of(work.executor().nameKey()) : named,
                Vietnamese.date(contract.signedOn()),
                Dong.words(contract.amount()),
                time(contract.start(), contract.end()));
    }

    private List<PublicWorkPage.Money> money(PublicWork.Whole whole) {
        List<PublicWorkPage.Money> lines = new ArrayList<>();
        whole.money().stream()
                .filter(one -> !one.group().isEmpty())
                .map(one -> money(one.group(), one, false))
                .forEach(lines::add);
        if (!whole.money().isEmpty()) {
            lines.add(money(texts.of("works.public.sum"), whole.total(), true));
        }
        return lines;
    }

    /** Accepted volume comes from no source, so it stands in the sum alone. */
    private static PublicWorkPage.Money money(String name, PublicWork.Money money, boolean total) {
        return new PublicWorkPage.Money(
                name,
                Vietnamese.number(money.planned()),
                Vietnamese.number(money.arranged()),
                Vietnamese.number(money.mobilised()),
                total ? Vietnamese.number(money.accepted()) : "",
                Vietnamese.number(money.paid()),
                total);
    }

    private PublicWorkPage.Visit visit(PublicWork.Visit visit) {
        String answer = visit.answer().isEmpty()
                ? ""
                : texts.of("works.public.answer", Vietnamese.date(visit.answeredOn()), visit.answer());
        return new PublicWorkPage.Visit(
                Vietnamese.date(visit.day()),
                visit.lookedAt(),
                texts.of(visit.finding().nameKey()),
                visit.finding().tone(),
                visit.finding().icon(),
                visit.words(),
                answer);
    }

    private static String path(Book book, PublicWork work) {
        return "/works/" + book + "/" + work.id() + "/public";
    }

    private String percent(@Nullable Integer percent) {
        return percent == null ? "" : texts.of("works.percent", percent);
    }

    private static String dong(@Nullable Long amount) {
        return amount == null ? "" : Dong.words(amount);
    }

    private String time(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null && end == null) {
            return "";
        }
        if (start == null || end == null) {
            return texts.of(
                    start == null ? "works.public.until" : "works.public.since",
                    Vietnamese.date(start == null ? end : start));
        }
        return texts.of("works.public.from-to", Vietnamese.date(start), Vietnamese.date(end));
    }

    private String unitName(Book book) {
        return commune(book).map(unit -> unit.fullName()).findFirst().orElse(book.unitCode());
    }

    private Stream<Unit> commune(Book book) {
        return units.nearest(UnitLevel.COMMUNE, book.unitCode(), works.today()).stream();
    }

    private Function<List<String>, String> hamlets(Book book) {
        Map<String, String> names = units.hamletsNear(book.unitCode(), works.today()).stream()
                .collect(Collectors.toMap(Hamlet::code, Hamlet::fullName));
        return codes -> codes.isEmpty()
                ? texts.of("works.whole-commune")
                : codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }
}
