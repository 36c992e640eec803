package vn.ntm.works.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Sums;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Contract;
import vn.ntm.works.Forecast;
import vn.ntm.works.Work;
import vn.ntm.works.Works;

/** Puts the pictures of a year's money together. */
@Component
@Transactional(readOnly = true)
class MoneyPages {
    private static final int YEARS_SHOWN = 6;
    private static final int MONTHS = 12;
    private static final int WHOLE = 100;
    private static final int WORKS_DRAWN = 12;
    private static final int NAME_DRAWN = 28;

    private final Works works;
    private final Ledger ledger;
    private final FundingSources sources;
    private final WorkWords words;
    private final UnitLabels units;
    private final Texts texts;

    MoneyPages(Works works, Ledger ledger, FundingSources sources, WorkWords words, UnitLabels units, Texts texts) {
        this.works = works;
        this.ledger = ledger;
        this.sources = sources;
        this.words = words;
        this.units = units;
        this.texts = texts;
    }

    MoneyPage money(Book book, String asked) {
        LocalDate today = works.today();
        int year = asked.matches("20\\d\\d") ? Integer.parseInt(asked) : today.getYear();
        LocalDate last = LocalDate.of(year, MONTHS, 31);
        List<Works.Funded> funded = works.funded(book, year, last.isAfter(today) ? today : last);
        Map<String, Sums> bySource =
                ledger.bySource(book, year, year, LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, MONTHS, 31));
        List<Way> ways = ways(funded);
        List<MoneyPage.Left> lefts = lefts(bySource, year, today);
        return new MoneyPage(
                book.toString(),
                book.demo(),
                units.name(book.unitCode()),
                year,
                IntStream.range(0, YEARS_SHOWN)
                        .mapToObj(back -> String.valueOf(today.getYear() + 1 - back))
                        .map(one -> new Choice(one, one))
                        .toList(),
                ways.isEmpty() ? null : drawn(ways),
                ways.stream()
                        .map(way -> new MoneyPage.FlowRow(
                                way.group(), way.work(), way.link(), Vietnamese.number(way.amount())))
                        .toList(),
                bars(bySource),
                months(ledger.byMonth(book, year)),
                forecast(bySource, year, today),
                lefts,
                dues(book, funded, year, today));
    }

    /** What goes from a group of sources to a work. */
    private record Way(String group, String work, String link, long amount) {}

    /** Capital arranged in the year, by group of sources and work, the largest works first. */
    private List<Way> ways(List<Works.Funded> funded) {
        List<Way> ways = new ArrayList<>();
        List<Works.Funded> largest = funded.stream()
                .sorted(Comparator.comparingLong(
                                (Works.Funded one) -> one.money().ofYear().arranged())
                        .reversed())
                .toList();
        for (Works.Funded one : largest) {
            Map<String, Long> groups = new LinkedHashMap<>();
            for (FundingSource source : sources.all()) {
                Sums sums = one.money().year().getOrDefault(source.code(), Sums.NONE);
                groups.merge(source.groupName(), sums.arranged(), Math::addExact);
            }
            Work work = one.work();
            String name =
                    work == null ? texts.of("works.list.rest") : work.facts().name();
            String link = work == null ? "" : work.path();
            groups.forEach((group, amount) -> {
                if (amount > 0) {
                    ways.add(new Way(group, name, link, amount));
                }
            });
        }
        return ways;
    }

    /** The largest works by name, all others as one; the table beside tells them all. */
    private Sankey drawn(List<Way> ways) {
        List<String> named =
                ways.stream().map(Way::work).distinct().limit(WORKS_DRAWN).toList();
        Map<List<String>, Long> sums = new LinkedHashMap<>();
        for (Way way : ways) {
            String work = named.contains(way.work()) ? shortened(way.work()) : texts.of("works.flow.others");
            sums.merge(List.of(way.group(), work), way.amount(), Math::addExact);
        }
        return Sankey.of(
                sums.entrySet().stream()
                        .map(one -> new Sankey.Flow(
                                one.getKey().getFirst(),
                                one.getKey().getLast(),
                                one.getValue(),
                                one.getKey().getFirst() + " → " + one.getKey().getLast() + ": "
                                        + Dong.words(one.getValue())))
                        .toList(),
                amount -> texts.of("works.flow.millions", Vietnamese.number(Dong.millions(amount), 1)));
    }

    private static String shortened(String name) {
        return name.length() <= NAME_DRAWN
                ? name
                : name.substring(0, NAME_DRAWN - 1).strip() + "…";
    }

    private List<MoneyPage.Bar> bars(Map<String, Sums> bySource) {
        Map<String, long[]> groups = new LinkedHashMap<>();
        for (FundingSource source : sources.all()) {
            Sums sums = bySource.get(source.code());
            if (sums != null) {
                long[] both = groups.computeIfAbsent(source.groupName(), none -> new long[2]);
                both[0] = Math.addExact(both[0], sums.planned());
                both[1] = Math.addExact(both[1], sums.done(source));
            }
        }
        long most = groups.values().stream()
                .mapToLong(both -> Math.max(both[0], both[1]))
                .max()
                .orElse(0);
        return groups.entrySet().stream()
                .map(one -> bar(one.getKey(), one.getValue()[0], one.getValue()[1], most))
                .toList();
    }

    private MoneyPage.Bar bar(String name, long plan, long done, long most) {
        return new MoneyPage.Bar(
                name,
                Vietnamese.number(plan),
                Vietnamese.number(done),
                words.share(done, plan),
                width(plan, most),
                width(done, most));
    }

    private static long width(long amount, long most) {
        return most <= 0 ? 0 : Math.round((double) Math.max(0, amount) / most * WHOLE);
    }

    private List<MoneyPage.Month> months(Map<Integer, Sums> byMonth) {
        if (byMonth.isEmpty()) {
            return List.of();
        }
        long most = byMonth.values().stream().mapToLong(Sums::paid).max().orElse(0);
        List<MoneyPage.Month> months = new ArrayList<>();
        Sums so = Sums.NONE;
        for (int month = 1; month <= MONTHS; month++) {
            Sums own = byMonth.getOrDefault(month, Sums.NONE);
            so = so.plus(own);
            months.add(new MoneyPage.Month(
                    month,
                    Vietnamese.number(own.disbursable()),
                    Vietnamese.number(own.paid()),
                    Vietnamese.number(so.paid()),
                    words.share(so.paid(), so.disbursable()),
                    width(own.paid(), most)));
        }
        return months;
    }

    private String forecast(Map<String, Sums> bySource, int year, LocalDate today) {
        List<Sums> budget = sources.all().stream()
                .filter(FundingSource::budget)
                .map(source -> bySource.getOrDefault(source.code(), Sums.NONE))
                .filter(sums -> sums.disbursable() > 0)
                .toList();
        if (budget.isEmpty()) {
            return texts.of("works.forecast.nothing");
        }
        long left = 0;
        for (Sums sums : budget) {
            var one = Forecast.of(sums, year, today);
            if (one.isEmpty()) {
                return texts.of("works.forecast.early");
            }
            left = Math.addExact(left, one.get().left());
        }
        return texts.of(
                today.isAfter(LocalDate.of(year, MONTHS, 31)) ? "works.forecast.over" : "works.forecast.left",
                Dong.words(left));
    }

    private List<MoneyPage.Left> lefts(Map<String, Sums> bySource, int year, LocalDate today) {
        return sources.all().stream()
                .filter(FundingSource::budget)
                .flatMap(source -> left(source, bySource.getOrDefault(source.code(), Sums.NONE), year, today).stream())
                .toList();
    }

    private static Optional<MoneyPage.Left> left(FundingSource source, Sums sums, int year, LocalDate today) {
        return Forecast.of(sums, year, today)
                .filter(forecast -> sums.disbursable() > 0)
                .map(forecast -> new MoneyPage.Left(
                        source.groupName() + ": " + source.name(),
                        Vietnamese.number(sums.disbursable()),
                        Vietnamese.number(sums.paid()),
                        Vietnamese.number(forecast.paid()),
                        Vietnamese.number(forecast.left())));
    }

    /** Rests of contracts by the month in which the last of a work's contracts ends, the past ones as late. */
    private List<MoneyPage.Due> dues(Book book, List<Works.Funded> funded, int year, LocalDate today) {
        var contracts = works.contracts(book);
        Map<LocalDate, List<MoneyPage.Due>> dues = new TreeMap<>();
        for (Works.Funded one : funded) {
            Work work = one.work();
            List<Contract> standing = work == null
                    ? List.of()
                    : contracts.getOrDefault(work.id(), List.of()).stream()
                            .filter(Contract::stands)
                            .toList();
            LocalDate end = standing.stream()
                    .map(Contract::end)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            long rest = standing.stream().mapToLong(Contract::amount).sum()
                    - one.money().total().paid();
            if (work != null && end != null && rest > 0 && end.getYear() <= year) {
                dues.computeIfAbsent(end, none -> new ArrayList<>())
                        .add(new MoneyPage.Due(
                                texts.of("works.due.month", end.getMonthValue(), end.getYear()),
                                work.facts().name(),
                                work.path(),
                                String.join(
                                        ", ",
                                        standing.stream().map(Contract::number).toList()),
                                Vietnamese.number(rest),
                                end.isBefore(today)));
            }
        }
        return dues.values().stream().flatMap(List::stream).toList();
    }
}
