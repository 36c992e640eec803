package vn.ntm.works.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.EmptyBooks;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.Sums;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.works.Work;
import vn.ntm.works.WorkState;
import vn.ntm.works.Works;

/** Puts the list of works together. */
@Component
@Transactional(readOnly = true)
class WorkLists {
    private static final int YEARS_SHOWN = 6;
    private static final int PAGE_SIZE = 50;
    private static final List<String> ASKED = List.of("q", "state", "hamlet", "debt", "year");

    private final Works works;
    private final WorkWords words;
    private final EmptyBooks empty;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    WorkLists(Works works, WorkWords words, EmptyBooks empty, UnitLabels units, Access access, Texts texts) {
        this.works = works;
        this.words = words;
        this.empty = empty;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    ListPage list(Book book, SentForm form) {
        LocalDate today = works.today();
        int year = form.words("year").matches("20\\d\\d") ? Integer.parseInt(form.words("year")) : today.getYear();
        LocalDate asOf = year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
        List<Works.Listed> all = works.listed(book, year, asOf);
        List<Works.Listed> shown =
                all.stream().filter(one -> isAsked(one, form)).toList();
        long debt = all.stream().mapToLong(one -> one.money().debt()).sum();
        int count = (int) shown.stream().filter(one -> one.work() != null).count();
        int pages = Math.max(1, Math.ceilDiv(count, PAGE_SIZE));
        int page =
                form.words("page").matches("[1-9]\\d{0,4}") ? Math.min(pages, Integer.parseInt(form.words("page"))) : 1;
        List<Choice> hamlets = words.hamlets(book);
        List<Works.Listed> onPage = shown.stream()
                .filter(one -> one.work() != null)
                .skip((page - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
        Map<ProjectId, LocalDate> since = works.debtSince(book, onPage, asOf);
        long owing = all.stream().filter(Works.Listed::owes).count();
        return new ListPage(
                book.toString(),
                book.demo(),
                units.name(book.unitCode()),
                year,
                IntStream.range(0, YEARS_SHOWN)
                        .mapToObj(back -> String.valueOf(today.getYear() + 1 - back))
                        .map(one -> new Choice(one, one))
                        .toList(),
                Arrays.stream(WorkState.values())
                        .map(state -> new Choice(state.name(), texts.of(state.nameKey())))
                        .toList(),
                hamlets,
                onPage.stream().map(one -> row(hamlets, one, since, today)).toList(),
                shown.stream()
                        .filter(one -> one.work() == null)
                        .map(one -> sums(texts.of("works.list.rest"), "/funding/" + book + "?year=" + year, one))
                        .findFirst()
                        .orElse(null),
                total(shown),
                count,
                page,
                pages,
                address(book, form),
                all.isEmpty()
                        ? ""
                        : debt == 0
                                ? texts.of("works.debt.none")
                                : texts.of("works.debt.some", owing, Dong.words(debt)),
                debt > 0,
                all.isEmpty() ? empty.of(book, year) : null,
                access.mayChange(Act.KEEP_PROJECTS, book.unitCode()),
                form);
    }

    /** Of the list as asked for, the number of the page is put at its end. */
    private static String address(Book book, SentForm form) {
        String asked = ASKED.stream()
                .filter(form::has)
                .map(name -> name + "=" + URLEncoder.encode(form.value(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "/works/" + book + "?" + asked + "page=";
    }

    private static boolean isAsked(Works.Listed one, SentForm form) {
        Work work = one.work();
        boolean any = !form.has("state") && !form.has("hamlet") && !form.has("q") && !form.has("debt");
        if (work == null) {
            return any;
        }
        List<String> hamlets = work.facts().hamlets();
        return (!form.has("state") || work.state().name().equals(form.words("state")))
                && (!form.has("hamlet") || hamlets.isEmpty() || hamlets.contains(form.words("hamlet")))
                && (!form.has("q")
                        || VietnameseText.searchKey(work.facts().name())
                                .contains(VietnameseText.searchKey(form.words("q"))))
                && (!form.has("debt") || one.owes());
    }

    private ListPage.Row row(List<Choice> hamlets, Works.Listed one, Map<ProjectId, LocalDate> since, LocalDate today) {
        Work work = one.work();
        ListPage.Row sums = sums("", "", one);
        if (work == null) {
            return sums;
        }
        return new ListPage.Row(
                work.facts().name(),
                work.path(),
                words.hamletNames(hamlets, work.facts().hamlets()),
                work.state().tone(),
                work.state().icon(),
                texts.of(work.state().nameKey()),
                sums.planned(),
                sums.arranged(),
                sums.accepted(),
                sums.paid(),
                sums.debt(),
                since(since.get(work.id()), today),
                work.percent() == null ? words.unknown() : texts.of("works.percent", work.percent()));
    }

    private ListPage.Row sums(String name, String link, Works.Listed one) {
        Sums year = one.money().ofYear();
        Sums all = one.money().total();
        boolean known = one.money().known();
        return new ListPage.Row(
                name,
                link,
                "",
                "",
                "",
                "",
                words.amount(year.planned(), known),
                words.amount(all.arranged(), known),
                words.amount(all.accepted(), known),
                words.amount(all.paid(), known),
                words.amount(one.money().debt(), known),
                "",
                "");
    }

    private String since(@Nullable LocalDate since, LocalDate today) {
        return since == null
                ? ""
                : texts.of("works.debt.since", Vietnamese.date(since), ChronoUnit.DAYS.between(since, today));
    }

    private ListPage.Row total(List<Works.Listed> shown) {
        Sums year = shown.stream().map(one -> one.money().ofYear()).reduce(Sums.NONE, Sums::plus);
        Sums all = shown.stream().map(one -> one.money().total()).reduce(Sums.NONE, Sums::plus);
        long debt = shown.stream().mapToLong(one -> one.money().debt()).sum();
        boolean known = shown.stream().anyMatch(one -> one.money().known());
        return new ListPage.Row(
                texts.of("works.list.total"),
                "",
                "",
                "",
                "",
                "",
                words.amount(year.planned(), known),
                words.amount(all.arranged(), known),
                words.amount(all.accepted(), known),
                words.amount(all.paid(), known),
                words.amount(debt, known),
                "",
                "");
    }
}
