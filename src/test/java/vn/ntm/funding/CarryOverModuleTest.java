package vn.ntm.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.people.FieldsRefused;

/** In the demonstration's book of a commune that no other test uses. */
@ModuleTest
class CarryOverModuleTest {
    private static final Book BOOK = new Book("05545", true);
    private static final Paper PAPER = new Paper("99/QĐ-UBND", null, "UBND tỉnh");

    @Autowired
    private Ledger ledger;

    private LineId post(Kind kind, int year, int origin, LocalDate day, long amount) {
        return ledger.post(
                BOOK, new NewLine(kind, Nature.ENTRY, "F1a", null, year, origin, day, amount, PAPER, "", Cause.HAND));
    }

    private static CarryOver carry(int origin, int from, LocalDate day, long amount) {
        return new CarryOver("F1a", null, origin, from, day, amount, PAPER);
    }

    private Sums of(int year) {
        return ledger.bySource(BOOK, year, year, LocalDate.EPOCH, LocalDate.of(2030, 1, 1))
                .getOrDefault("F1a", Sums.NONE);
    }

    @Test
    void whatIsLeftGoesOnWithTheYearInWhichItWasGiven() {
        post(Kind.ALLOCATED, 2020, 2020, LocalDate.of(2020, 2, 1), 1_000);
        post(Kind.PAID, 2020, 2020, LocalDate.of(2020, 8, 1), 600);
        LocalDate january = LocalDate.of(2021, 1, 20);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> ledger.carryOver(BOOK, carry(2020, 2020, january, 401)));
        ledger.carryOver(BOOK, carry(2020, 2020, january, 400));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> ledger.carryOver(BOOK, carry(2020, 2020, january, 1)));

        post(Kind.PAID, 2021, 2020, LocalDate.of(2021, 3, 1), 150);
        LocalDate later = LocalDate.of(2022, 1, 20);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> ledger.carryOver(BOOK, carry(2021, 2021, later, 1)));
        LineId came = ledger.carryOver(BOOK, carry(2020, 2021, later, 250));

        assertThat(of(2020).disbursable()).isEqualTo(600);
        assertThat(of(2021).disbursable()).isEqualTo(150);
        assertThat(of(2022).disbursable()).isEqualTo(250);
        assertThat(ledger.get(BOOK, came).content().originYear()).isEqualTo(2020);

        ledger.reverse(BOOK, came, later, "Ghi nhầm");
        assertThat(of(2021).disbursable()).isEqualTo(400);
        assertThat(of(2022)).isEqualTo(Sums.NONE);
    }

    @Test
    void halfACarryOverIsRefused() {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> post(Kind.CARRIED_IN, 2019, 2019, LocalDate.of(2019, 2, 1), 5));
    }

    @Test
    void debtIsAsOldAsItsUnbrokenEnd() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(DebtDay.debtSince(List.of(
                        new DebtDay(day, 10, 0, 0),
                        new DebtDay(day.plusDays(1), 0, 10, 0),
                        new DebtDay(day.plusDays(5), 1, 0, 3),
                        new DebtDay(day.plusDays(9), 1, 0, 0))))
                .isEqualTo(day.plusDays(5));
    }
}
