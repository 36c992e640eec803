package vn.ntm.overview.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.country.Bands;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.overview.CountryRollup;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of sums by province. */
@Component
class RollupPages {
    private final CountryRollup rollup;
    private final Units units;
    private final Texts texts;

    RollupPages(CountryRollup rollup, Units units, Texts texts) {
        this.rollup = rollup;
        this.units = units;
        this.texts = texts;
    }

    RollupPage page(Filter filter) {
        CountryRollup.Sums sums = rollup.of(
                filter.view().setId(), filter.view().year(), filter.view().asOf());
        List<RollupPage.Row> rows = new ArrayList<>();
        for (CountryRollup.Sum sum : sums.provinces()) {
            rows.add(row(name(sum.province(), sums), sum));
        }
        if (rows.size() != 1) {
            rows.add(row(texts.of("overview.rollup.all"), sums.all()));
        }
        BandWords words = new BandWords(texts);
        return new RollupPage(
                filter,
                texts.of(
                        "overview.rollup.headline",
                        sums.all().complete(),
                        sums.set().criteria().size(),
                        sums.all().reported(),
                        filter.view().year()),
                texts.of("overview.moment", Vietnamese.moment(sums.knownAt()), Vietnamese.date(sums.lawDay())) + " "
                        + texts.of("overview.moment.then", Vietnamese.date(sums.lawDay())),
                sums.all().bands().bands().stream().map(words::words).toList(),
                rows);
    }

    private String name(String province, CountryRollup.Sums sums) {
        return units.nearest(UnitLevel.PROVINCE, province, sums.lawDay())
                .map(Unit::fullName)
                .orElseGet(() -> texts.of("overview.rollup.unknown"));
    }

    private RollupPage.Row row(String name, CountryRollup.Sum sum) {
        return new RollupPage.Row(
                name,
                sum.reported() + "/" + sum.units(),
                sum.met(),
                sum.reported() == 0 ? "" : Vietnamese.number(sum.met()),
                sum.reported() == 0 ? texts.of("overview.row.nothing") : average(sum),
                sum.bands().bands().stream().map(Bands.Band::communes).toList());
    }

    private static String average(CountryRollup.Sum sum) {
        BigDecimal average =
                BigDecimal.valueOf(sum.met()).divide(BigDecimal.valueOf(sum.reported()), 1, RoundingMode.HALF_UP);
        return Vietnamese.number(average, 1);
    }
}
