package vn.ntm.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Sums;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.shared.Texts;

/**
 * A row for each work of the real book with its money in triệu đồng, exactly, and one for money that belongs to no work, so that the table's sums are the
 * book's. A work that no line mentions has no amounts, not noughts.
 */
@Component
@Transactional(readOnly = true)
class WorkRows implements RowSource {
    private static final String CENTRAL = "F1";
    private static final String LOCAL = "F2";
    private static final String PEOPLE = "F6";

    private final Works works;
    private final FundingSources sources;
    private final Units units;
    private final Texts texts;

    WorkRows(Works works, FundingSources sources, Units units, Texts texts) {
        this.works = works;
        this.sources = sources;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "works";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "number",
                "name",
                "owner",
                "hamlet",
                "size",
                "cost",
                "plan",
                "plan-central",
                "plan-local",
                "plan-other",
                "paid-year",
                "debt",
                "done-state",
                "done-people",
                "done-other",
                "progress",
                "finished-on",
                "finished");
    }

    @Override
    public List<Row> rows(Asked asked) {
        Book book = new Book(asked.unitCode(), false);
        List<Works.Funded> all = works.funded(book, asked.year(), asked.day());
        Map<String, FundingSource> known = new HashMap<>();
        sources.all().forEach(source -> known.put(source.code(), source));
        List<Row> rows = new ArrayList<>();
        for (Works.Funded one : all) {
            Work work = one.work();
            Map<String, Filled> fields = new HashMap<>();
            fields.put("number", Filled.label(String.valueOf(rows.size() + 1)));
            if (work == null) {
                fields.put("name", Filled.label(texts.of("works.list.rest")));
            } else {
                describe(work, asked, fields);
            }
            if (!one.money().all().isEmpty()) {
                amounts(one, known)
                        .forEach((field, amount) -> fields.put(
                                field, Filled.of(new CellValue.Amount(Dong.millions(amount)), origin(one, asked))));
            }
            rows.add(new Row(work == null ? "none" : work.id().toString(), "", fields, CellValue.Why.NOT_ENTERED));
        }
        return rows;
    }

    private Origin origin(Works.Funded one, Asked asked) {
        Work work = one.work();
        String path = work == null ? "/funding/" + asked.unitCode() + "?year=" + asked.year() : work.path();
        return Origin.of(name(), path, asked.day(), true);
    }

    private void describe(Work work, Asked asked, Map<String, Filled> fields) {
        WorkFacts facts = work.facts();
        Origin origin = Origin.of(name(), work.path(), asked.day(), true);
        fields.put("name", Filled.of(CellValue.words(facts.name()), origin));
        fields.put("owner", Filled.of(CellValue.words(facts.owner()), origin));
        fields.put("size", Filled.of(CellValue.words(facts.scale()), origin));
        fields.put("hamlet", Filled.of(CellValue.words(hamlets(facts, asked)), origin));
        Long cost = facts.cost();
        if (cost != null) {
            fields.put("cost", Filled.of(new CellValue.Amount(Dong.millions(cost)), origin));
        }
        Integer percent = work.percent();
        if (percent != null) {
            fields.put("progress", Filled.of(CellValue.Amount.of(percent), origin));
        }
        LocalDate finishedOn = work.finishedOn();
        boolean finished = finishedOn != null && !finishedOn.isAfter(asked.day());
        if (finishedOn != null && finished) {
            fields.put("finished-on", Filled.of(new CellValue.Day(finishedOn), origin));
        }
        fields.put(
                "finished",
                Filled.of(new CellValue.Judged(finished ? CellValue.Conclusion.YES : CellValue.Conclusion.NO), origin));
    }

    private String hamlets(WorkFacts facts, Asked asked) {
        return facts.hamlets().isEmpty()
                ? texts.of("works.whole-commune")
                : String.join(
                        ", ",
                        facts.hamlets().stream()
                                .map(code -> units.nearest(UnitLevel.HAMLET, code, asked.day())
                                        .map(Unit::fullName)
                                        .orElse(code))
                                .toList());
    }

    private static Map<String, Long> amounts(Works.Funded one, Map<String, FundingSource> known) {
        Map<String, Sums> year = one.money().year();
        Map<String, Sums> all = one.money().all();
        Map<String, Long> amounts = new HashMap<>();
        amounts.put("plan", one.money().ofYear().planned());
        amounts.put("plan-central", of(year, Sums::planned, CENTRAL));
        amounts.put("plan-local", of(year, Sums::planned, LOCAL));
        amounts.put(
                "plan-other",
                Math.subtractExact(one.money().ofYear().planned(), of(year, Sums::planned, CENTRAL, LOCAL)));
        amounts.put("paid-year", one.money().ofYear().paid());
        amounts.put("debt", one.money().debt());
        long state = 0;
        long people = 0;
        long other = 0;
        for (Map.Entry<String, Sums> entry : all.entrySet()) {
            FundingSource source = known.get(entry.getKey());
            if (source != null) {
                long done = entry.getValue().done(source);
                state += source.budget() ? done : 0;
                people += source.group().equals(PEOPLE) ? done : 0;
                other += source.budget() || source.group().equals(PEOPLE) ? 0 : done;
            }
        }
        amounts.put("done-state", state);
        amounts.put("done-people", people);
        amounts.put("done-other", other);
        return amounts;
    }

    private static long of(Map<String, Sums> sums, ToLongFunction<Sums> what, String... groups) {
        return sums.entrySet().stream()
                .filter(one -> Arrays.stream(groups).anyMatch(one.getKey()::startsWith))
                .mapToLong(one -> what.applyAsLong(one.getValue()))
                .sum();
    }
}
