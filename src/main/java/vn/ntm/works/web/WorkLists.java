package vn.ntm.works.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
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

    private final Works works;
    private final WorkWords words;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    WorkLists(Works works, WorkWords words, UnitLabels units, Access access, Texts texts) {
        this.works = works;
        this.words = words;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    ListPage list(Book book, SentForm form) {
        LocalDate today = works.today();
        int year = form.words("year").matches("20\\d\\d") ? Integer.parseInt(form.words("year")) : today.getYear();
        LocalDate asOf = year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
        List<Works.Funded> all = works.funded(book, year, asOf);
        List<Works.Funded> shown =
                all.stream().filter(one -> isAsked(one, form)).toList();
        long debt = all.stream().mapToLong(one -> one.money().debt()).sum();
        long owing = all.stream().filter(one -> one.debtSince() != null).count();
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
                words.hamlets(book),
                shown.stream()
                        .filter(one -> one.work() != null)
                        .map(one -> row(book, one, today))
                        .toList(),
                shown.stream()
                        .filter(one -> one.work() == null)
                        .map(one -> sums(texts.of("works.list.rest"), "/funding/" + book + "?year=" + year, one, today))
                        .findFirst()
                        .orElse(null),
                total(shown),
                (int) shown.stream().filter(one -> one.work() != null).count(),
                all.isEmpty()
                        ? ""
                        : debt == 0
                                ? texts.of("works.debt.none")
                                : texts.of("works.debt.some", owing, Dong.words(debt)),
                debt > 0,
                access.mayChange(Act.KEEP_PROJECTS, book.unitCode()),
                form);
    }

    private static boolean isAsked(Works.Funded one, SentForm form) {
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
                && (!form.has("debt") || one.debtSince() != null);
    }

    private ListPage.Row row(Book book, Works.Funded one, LocalDate today) {
        Work work = one.work();
        ListPage.Row sums = sums("", "", one, today);
        if (work == null) {
            return sums;
        }
        return new ListPage.Row(
                work.facts().name(),
                work.path(),
                words.hamletNames(book, work.facts().hamlets()),
                work.state().tone(),
                work.state().icon(),
                texts.of(work.state().nameKey()),
                sums.planned(),
                sums.arranged(),
                sums.accepted(),
                sums.paid(),
                sums.debt(),
                sums.debtSince(),
                work.percent() == null ? words.unknown() : texts.of("works.percent", work.percent()));
    }

    private ListPage.Row sums(String name, String link, Works.Funded one, LocalDate today) {
        Sums year = one.money().ofYear();
        Sums all = one.money().total();
        boolean known = !one.money().all().isEmpty();
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
                since(one.debtSince(), today),
                "");
    }

    private String since(@Nullable LocalDate since, LocalDate today) {
        return since == null
                ? ""
                : texts.of("works.debt.since", Vietnamese.date(since), ChronoUnit.DAYS.between(since, today));
    }

    private ListPage.Row total(List<Works.Funded> shown) {
        Sums year = shown.stream().map(one -> one.money().ofYear()).reduce(Sums.NONE, Sums::plus);
        Sums all = shown.stream().map(one -> one.money().total()).reduce(Sums.NONE, Sums::plus);
        long debt = shown.stream().mapToLong(one -> one.money().debt()).sum();
        boolean known = shown.stream().anyMatch(one -> !one.money().all().isEmpty());
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
