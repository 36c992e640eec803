package vn.ntm.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.EmptyBooks;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Line;
import vn.ntm.funding.LineId;
import vn.ntm.funding.LineSearch;
import vn.ntm.funding.Lines;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.ProjectNames;
import vn.ntm.funding.Sums;
import vn.ntm.people.Citable;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What the pages of the book show. */
@Component
@Transactional(readOnly = true)
class FundingPages {
    private static final int YEARS_SHOWN = 6;
    private static final String CREDIT = "F4";
    private static final String REGISTERS = "/registry/";

    private final Ledger ledger;
    private final FundingSources sources;
    private final ObjectProvider<ProjectNames> projects;
    private final EmptyBooks empty;
    private final ObjectProvider<Citable> citable;
    private final UnitLabels units;
    private final Texts texts;

    FundingPages(
            Ledger ledger,
            FundingSources sources,
            ObjectProvider<ProjectNames> projects,
            EmptyBooks empty,
            ObjectProvider<Citable> citable,
            UnitLabels units,
            Texts texts) {
        this.ledger = ledger;
        this.sources = sources;
        this.projects = projects;
        this.empty = empty;
        this.citable = citable;
        this.units = units;
        this.texts = texts;
    }

    FundingPage book(Book book, int year, LineSearch asked, SentForm form) {
        Map<String, Sums> sums =
                ledger.bySource(book, year, year, LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));
        List<FundingSource> known = sources.all();
        Integer within = asked.project() == null ? year : null;
        Lines lines = ledger.lines(book, new LineSearch(within, asked.source(), asked.project(), asked.page()));
        String address = "/funding/" + book + "?year=" + year;
        return new FundingPage(
                book.toString(),
                book.demo(),
                units.name(book.unitCode()),
                year,
                years(year),
                known.stream()
                        .filter(one -> one.isInForce(LocalDate.of(year, 1, 1)) || sums.containsKey(one.code()))
                        .map(one -> row(one, sums, address))
                        .toList(),
                total(
                        "funding.total.without-credit",
                        known.stream()
                                .filter(one -> !one.group().equals(CREDIT))
                                .toList(),
                        sums),
                total("funding.total", known, sums),
                rows(book, lines, known),
                lines.total(),
                asked.page(),
                Math.max(1, Math.ceilDiv(lines.total(), LineSearch.PAGE_SIZE)),
                address
                        + (asked.source() == null ? "" : "&source=" + asked.source())
                        + (asked.project() == null ? "" : "&project=" + asked.project())
                        + "&page=",
                asked.project() == null ? "" : projects(book).getOrDefault(asked.project(), ""),
                asked.project() == null ? "" : "/works/" + book + "/" + asked.project(),
                Arrays.stream(Kind.values())
                        .filter(kind -> !kind.isCarried())
                        .map(kind -> new Choice(kind.name(), texts.of(kind.nameKey())))
                        .toList(),
                List.of(
                        new Choice(Nature.ENTRY.name(), texts.of(Nature.ENTRY.nameKey())),
                        new Choice(Nature.ADJUSTMENT.name(), texts.of(Nature.ADJUSTMENT.nameKey()))),
                sourceChoices(known),
                ledger.mayKeep(book) ? projectChoices(book) : List.of(),
                ledger.mayKeep(book) ? documents(book) : List.of(),
                ledger.mayKeep(book),
                sums.isEmpty() && lines.total() == 0 ? empty.of(book, year) : null,
                form);
    }

    CarryOverPage carryOver(Book book, SentForm form) {
        return new CarryOverPage(
                book.toString(),
                book.demo(),
                sourceChoices(
                        sources.all().stream().filter(FundingSource::budget).toList()),
                projectChoices(book),
                documents(book),
                form);
    }

    /** Documents of the commune's registers that the reader may see, newest first. */
    private List<Choice> documents(Book book) {
        return citable.stream()
                .flatMap(register -> register.citableIn(book.unitCode()).stream())
                .flatMap(cited -> Optional.ofNullable(cited.link())
                        .filter(link -> link.startsWith(REGISTERS))
                        .map(link -> new Choice(link, cited.name()))
                        .stream())
                .toList();
    }

    /** One of them by its address. */
    Optional<Choice> document(Book book, String link) {
        return documents(book).stream().filter(one -> one.value().equals(link)).findFirst();
    }

    private static List<Choice> sourceChoices(List<FundingSource> of) {
        return of.stream()
                .map(one -> new Choice(one.code(), one.groupName() + ": " + one.name()))
                .toList();
    }

    private Map<ProjectId, String> projects(Book book) {
        return projects.stream().map(kept -> kept.of(book)).findFirst().orElse(Map.of());
    }

    private List<Choice> projectChoices(Book book) {
        return projects(book).entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .toList();
    }

    private List<Choice> years(int chosen) {
        int newest = Math.max(ledger.today().getYear() + 1, chosen);
        return IntStream.range(0, YEARS_SHOWN)
                .map(back -> newest - back)
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private FundingPage.SourceRow row(FundingSource source, Map<String, Sums> all, String address) {
        Sums sums = all.getOrDefault(source.code(), Sums.NONE);
        return row(
                source.groupName(),
                source.name(),
                sums,
                sums.done(source),
                !all.isEmpty(),
                address + "&source=" + source.code());
    }

    private FundingPage.SourceRow total(String key, List<FundingSource> of, Map<String, Sums> all) {
        Sums sums = Sums.NONE;
        long done = 0;
        for (FundingSource source : of) {
            Sums one = all.getOrDefault(source.code(), Sums.NONE);
            sums = sums.plus(one);
            done = Math.addExact(done, one.done(source));
        }
        return row("", texts.of(key), sums, done, !all.isEmpty(), "");
    }

    /** A year without any line is unknown, not nought. */
    private FundingPage.SourceRow row(String group, String name, Sums sums, long done, boolean known, String link) {
        LongFunction<String> words = known ? Vietnamese::number : amount -> texts.of("funding.unknown");
        return new FundingPage.SourceRow(
                group,
                name,
                words.apply(sums.estimate()),
                words.apply(sums.planned()),
                words.apply(sums.allocated()),
                words.apply(sums.carried()),
                words.apply(done),
                words.apply(sums.paid()),
                sums.disbursable() > 0
                        ? Vietnamese.share(sums.paid(), sums.disbursable())
                        : texts.of("funding.unknown"),
                link);
    }

    private List<FundingPage.LineRow> rows(Book book, Lines lines, List<FundingSource> known) {
        Map<ProjectId, String> names = projects(book);
        return lines.page().stream()
                .map(line -> {
                    NewLine content = line.content();
                    return new FundingPage.LineRow(
                            "/funding/" + book + "/lines/" + line.id(),
                            Vietnamese.date(content.day()),
                            texts.of(content.kind().nameKey()),
                            source(content.source(), known),
                            content.project() == null ? "" : names.getOrDefault(content.project(), ""),
                            Dong.words(content.amount()),
                            content.paper().number(),
                            line.poster(),
                            state(line));
                })
                .toList();
    }

    private static String source(String code, List<FundingSource> known) {
        return known.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.groupName() + ": " + one.name())
                .findFirst()
                .orElse(code);
    }

    private String state(Line line) {
        return line.reversedBy() != null
                ? texts.of("funding.state.reversed")
                : texts.of(line.content().nature().nameKey());
    }

    LinePage line(Book book, LineId id, SentForm form) {
        Line line = ledger.get(book, id);
        NewLine content = line.content();
        List<Choice> facts = new ArrayList<>();
        fact(facts, "funding.field.kind", texts.of(content.kind().nameKey()));
        fact(facts, "funding.field.source", source(content.source(), sources.all()));
        fact(facts, "funding.field.amount", Dong.words(content.amount()));
        fact(facts, "funding.field.day", Vietnamese.date(content.day()));
        fact(facts, "funding.field.year", String.valueOf(content.year()));
        fact(
                facts,
                "funding.field.originYear",
                content.originYear() == content.year() ? "" : String.valueOf(content.originYear()));
        fact(
                facts,
                "funding.field.project",
                content.project() == null ? "" : projects(book).getOrDefault(content.project(), ""));
        fact(facts, "funding.field.paper", content.paper().number());
        fact(facts, "funding.field.issuer", content.paper().issuer());
        fact(facts, "funding.field.note", content.note());
        fact(facts, "funding.field.state", state(line));
        fact(facts, "funding.field.poster", line.poster() + ", " + Vietnamese.moment(line.postedAt()));
        LineId other = line.reversedBy() == null ? line.reverses() : line.reversedBy();
        return new LinePage(
                book.toString(),
                id.toString(),
                book.demo(),
                texts.of(content.kind().nameKey()) + ": " + Dong.words(content.amount()),
                facts,
                content.paper().link(),
                content.cause().link(),
                other == null ? "" : "/funding/" + book + "/lines/" + other,
                ledger.mayKeep(book) && line.isReversible() && content.cause().isByPeople(),
                form);
    }

    private void fact(List<Choice> facts, String key, String words) {
        if (!words.isEmpty()) {
            facts.add(new Choice(texts.of(key), words));
        }
    }
}
