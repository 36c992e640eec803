package vn.ntm.contributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.RowSource;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * A row for each hamlet with what was received in the period and is valued, of the real book. Where nothing is written down a hamlet gave nothing only
 * if the commune held drives; else nobody knows. Neither does anybody where all that came still waits for its value, but for the area of land.
 */
@Component
@Transactional(readOnly = true)
class ContributionsByHamlet implements RowSource {
    private static final int DECIMALS = 3;

    private final ContributionReader reader;
    private final Units units;
    private final Texts texts;

    ContributionsByHamlet(ContributionReader reader, Units units, Texts texts) {
        this.reader = reader;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "contributions-by-hamlet";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "number",
                "name",
                "households",
                "cash",
                "days",
                "days-worth",
                "land",
                "land-worth",
                "goods",
                "goods-worth");
    }

    @Override
    public List<Row> rows(Asked asked) {
        Book book = new Book(asked.unitCode(), false);
        Map<String, HamletSum> sums = reader.sums(book, asked.period().firstDay(), asked.day()).stream()
                .collect(Collectors.toMap(sum -> Objects.requireNonNullElse(sum.hamlet(), ""), sum -> sum));
        boolean drives = reader.hadDrives(book, asked.day());
        List<Row> rows = new ArrayList<>();
        for (Hamlet hamlet : units.hamletsNear(asked.unitCode(), asked.day())) {
            HamletSum sum = sums.get(hamlet.code());
            HamletSum known = sum == null && drives ? HamletSum.none(hamlet.code()) : sum;
            rows.add(row(rows.size() + 1, hamlet.code(), hamlet.fullName(), known, asked));
        }
        HamletSum elsewhere = sums.get("");
        if (elsewhere != null && (elsewhere.worth() > 0 || elsewhere.land().signum() > 0)) {
            rows.add(row(rows.size() + 1, "elsewhere", texts.of("contributions.elsewhere"), elsewhere, asked));
        }
        return rows;
    }

    private Row row(int number, String key, String name, @Nullable HamletSum sum, Asked asked) {
        Map<String, Filled> fields = new HashMap<>();
        fields.put("number", Filled.label(String.valueOf(number)));
        fields.put("name", Filled.label(name));
        if (sum != null) {
            figures(sum).forEach((field, value) -> fields.put(field, Filled.of(value, origin(sum, asked))));
        }
        return new Row(key, "", fields, CellValue.Why.NOT_ENTERED);
    }

    private Map<String, CellValue> figures(HamletSum sum) {
        CellValue land = new CellValue.Amount(sum.land());
        if (sum.worth() == 0 && sum.unvalued() > 0) {
            return sum.land().signum() == 0 ? Map.of() : Map.of("land", land);
        }
        return Map.of(
                "households", CellValue.Amount.of(sum.households()),
                "cash", millions(sum.cash()),
                "days", new CellValue.Amount(sum.days()),
                "days-worth", millions(sum.daysWorth()),
                "land", land,
                "land-worth", millions(sum.landWorth()),
                "goods", CellValue.words(words(sum.goods())),
                "goods-worth", millions(sum.goodsWorth()));
    }

    private static CellValue millions(long amount) {
        return new CellValue.Amount(Dong.millions(amount));
    }

    private String words(List<HamletSum.Goods> goods) {
        return goods.isEmpty()
                ? texts.of("contributions.goods.none")
                : goods.stream()
                        .map(one -> Vietnamese.number(one.quantity(), DECIMALS) + " " + one.unit() + " " + one.item())
                        .collect(Collectors.joining("; "));
    }

    private Origin origin(HamletSum sum, Asked asked) {
        Origin origin = Origin.of(name(), "/contributions/" + asked.unitCode(), asked.day(), true);
        return sum.unvalued() == 0 ? origin : origin.noting(texts.of("contributions.unvalued", sum.unvalued()));
    }
}
