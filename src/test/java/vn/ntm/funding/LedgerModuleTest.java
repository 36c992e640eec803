package vn.ntm.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.organization.UnitLevel;
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Period;

/** Each test keeps to a year of its own. */
@ModuleTest
class LedgerModuleTest {
    private static final Book REAL = new Book("05539", false);
    private static final Book DEMO = new Book("05539", true);
    private static final Paper PAPER = new Paper("45/QĐ-UBND", LocalDate.of(2019, 1, 5), "UBND tỉnh");

    @Autowired
    private Ledger ledger;

    @Autowired
    private FundingSources sources;

    @Autowired
    private FundingFigure figure;

    private static NewLine line(Kind kind, String source, LocalDate day, long amount) {
        int year = day.getYear();
        return new NewLine(kind, Nature.ENTRY, source, year, day, amount, PAPER, "", Cause.HAND);
    }

    private Sums total(Book book, int year) {
        return ledger.bySource(book, year, year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).values().stream()
                .reduce(Sums.NONE, Sums::plus);
    }

    /** Books filled at random, with lines taken back: sums by source, the lines themselves and the form agree to the đồng. */
    @Test
    void whateverIsEnteredAndTakenBackTheSumsAgreeToTheDong() {
        Random random = new Random(20190501);
        long paid = 0;
        List<LineId> entered = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        List<String> codes = sources.all().stream()
                .filter(FundingSource::budget)
                .map(FundingSource::code)
                .toList();
        for (int i = 0; i < 60; i++) {
            long amount = 1 + random.nextLong(5_000_000_000L);
            LocalDate day = LocalDate.of(2019, 1 + random.nextInt(6), 1 + random.nextInt(28));
            entered.add(ledger.post(REAL, line(Kind.PAID, codes.get(random.nextInt(codes.size())), day, amount)));
            amounts.add(amount);
            paid += amount;
        }
        for (int i = 0; i < 60; i += 7) {
            ledger.reverse(REAL, entered.get(i), LocalDate.of(2019, 12, 1), "Ghi nhầm");
            paid -= amounts.get(i);
        }

        assertThat(total(REAL, 2019).paid()).isEqualTo(paid);
        assertThat(total(DEMO, 2019)).isEqualTo(Sums.NONE);
        Asked asked = new Asked(
                "05539", UnitLevel.COMMUNE, Period.ofYear(2019), "", "", Instant.now(), LocalDate.of(2024, 3, 18));
        BigDecimal form = codes.stream()
                .map(code -> figure.figure("done-year." + code, asked).value())
                .map(value -> ((CellValue.Amount) value).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(form).isEqualByComparingTo(BigDecimal.valueOf(paid, 6));
    }

    @Test
    void aLineIsTakenBackOnceAndOnlyWithAReason() {
        LineId id = ledger.post(REAL, line(Kind.PLANNED, "F1a", LocalDate.of(2018, 2, 1), 1_000_001));
        LocalDate later = LocalDate.of(2018, 2, 2);

        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> ledger.reverse(REAL, id, later, " "));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> ledger.reverse(REAL, id, LocalDate.of(2018, 1, 31), "Sớm quá"));
        LineId back = ledger.reverse(REAL, id, later, "Ghi nhầm nguồn");
        assertThatExceptionOfType(LineIsReversed.class).isThrownBy(() -> ledger.reverse(REAL, id, later, "Nữa"));
        assertThatExceptionOfType(LineIsReversed.class).isThrownBy(() -> ledger.reverse(REAL, back, later, "Đảo"));
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> ledger.get(DEMO, id));
        assertThat(total(REAL, 2018)).isEqualTo(Sums.NONE);
        assertThat(ledger.get(REAL, id).reversedBy()).isEqualTo(back);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        LocalDate day = LocalDate.of(2017, 5, 1);
        assertRefused("amount", line(Kind.PAID, "F1a", day, 0));
        assertRefused("amount", line(Kind.PAID, "F1a", day, -5));
        assertRefused("amount", line(Kind.PAID, "F1a", day, Dong.MOST + 1));
        assertRefused("source", line(Kind.PAID, "F9z", day, 5));
        assertRefused("kind", line(Kind.MOBILISED, "F1a", day, 5));
        assertRefused("day", line(Kind.PAID, "F1a", LocalDate.of(2099, 1, 1), 5));
        assertRefused(
                "note", new NewLine(Kind.PAID, Nature.ENTRY, "F1a", 2017, day, 5, PAPER, "a".repeat(1001), Cause.HAND));
        assertThat(total(REAL, 2017)).isEqualTo(Sums.NONE);
    }

    @Test
    void whatSomethingElseMadeIsTakenBackByItAlone() {
        Cause gift = new Cause(Cause.Kind.CONTRIBUTION, "gift", "/contributions/05539/gift");
        LocalDate day = LocalDate.of(2014, 5, 1);
        LineId id = ledger.post(
                REAL, new NewLine(Kind.MOBILISED, Nature.ENTRY, "F6a", 2014, day, 500_000, PAPER, "", gift));

        assertThatExceptionOfType(LineIsOfAnother.class).isThrownBy(() -> ledger.reverse(REAL, id, day, "Ghi nhầm"));
        ledger.reverse(REAL, gift, id, day, "Hủy đóng góp");
        assertThat(total(REAL, 2014)).isEqualTo(Sums.NONE);
    }

    @Test
    void theDistrictsBudgetEndsWithTheDistricts() {
        FundingSource district = sources.find("F2b").orElseThrow();
        assertThat(district.isInForce(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(district.isInForce(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void aYearWithoutALineIsUnknown() {
        Asked asked = new Asked(
                "05539", UnitLevel.COMMUNE, Period.ofYear(2016), "", "", Instant.now(), LocalDate.of(2024, 3, 18));
        assertThat(figure.figure("plan.F1a", asked).value().isKnown()).isFalse();
    }

    private void assertRefused(String field, NewLine line) {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> ledger.post(REAL, line))
                .satisfies(refused -> assertThat(refused.problems())
                        .anyMatch(problem -> problem.field().equals(field)));
    }
}
