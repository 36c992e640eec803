package vn.ntm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueKey;
import vn.ntm.values.Values;

@ModuleTest
class CriterionStandingModuleTest {
    private static final String SET = "ntm-2021-2025";
    private static final String COMMUNE = "05548";
    private static final int YEAR = 2023;

    @Autowired
    private Standings standings;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private Values values;

    /** All of one year that are shares of the households. */
    private List<Demand> ofHouseholds() {
        return standings
                .demands(standings.now(COMMUNE, SET, YEAR))
                .all()
                .filter(one -> "tổng số hộ".equals(one.how().denominator()))
                .toList();
    }

    private void enter(Demand demand, int year, int households) {
        for (Demand.Part part : demand.parts()) {
            ValueKey key = new ValueKey(COMMUNE, demand.measure(), part.key(), year);
            values.save(new Entry(
                    demand.ref(),
                    COMMUNE,
                    year,
                    part.key(),
                    new Figure.Ratio(BigDecimal.TEN, BigDecimal.valueOf(households)),
                    LocalDate.of(year, 6, 30),
                    "",
                    values.current(key).map(MeasuredValue::id).orElse(0L)));
        }
    }

    @Test
    void aCriterionByItselfStandsAsItDoesAmongAllOthersInEverySet() {
        ofHouseholds().forEach(one -> enter(one, YEAR, 400));
        enter(ofHouseholds().getFirst(), YEAR - 1, 500);
        for (PublishedSet set :
                sets.all().stream().filter(one -> one.level().equals("commune")).toList()) {
            Viewed viewed = standings.now(COMMUNE, set.id(), YEAR);
            SetResult all = standings.of(viewed);
            all.criteria()
                    .forEach(one -> assertThat(
                                    standings.criterion(viewed, one.number()).criterion())
                            .contains(one));
            if (!all.conditions().isEmpty()) {
                assertThat(standings.criterion(viewed, Demands.CONDITIONS).indicators())
                        .isEqualTo(all.conditions());
            }
        }
    }

    @Test
    void bringsWhatIsDividedByTheSameWholeSoThatItCanBeDoubted() {
        List<Demand> shares = ofHouseholds();
        shares.forEach(one -> enter(one, YEAR, 400));
        Demands demands = standings.demands(standings.now(COMMUNE, SET, YEAR));
        int criterion = demands.criterionOf(shares.getFirst().ref().code()).orElseThrow();

        assertThat(shares).hasSizeGreaterThan(1);
        assertThat(standings
                        .criterion(standings.now(COMMUNE, SET, YEAR), criterion)
                        .values())
                .satisfies(sheet -> assertThat(shares).allMatch(one -> sheet.knows(one.measure())));
    }

    @Test
    void aSetHasNoOtherCriteriaThanItsOwn() {
        assertThatExceptionOfType(CriteriaSetNotFound.class)
                .isThrownBy(() -> standings.criterion(standings.now(COMMUNE, SET, YEAR), 99));
    }
}
