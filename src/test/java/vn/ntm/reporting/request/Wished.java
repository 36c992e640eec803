package vn.ntm.reporting.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.TestWorld;
import vn.ntm.reporting.Period;

/** What superiors of tests ask for. */
final class Wished {
    static final LocalDate DUE = TestWorld.TODAY.plusDays(4);

    private Wished() {}

    static NewRequest of(Period period, List<String> forms, Question... questions) {
        return new NewRequest(
                period,
                forms,
                "",
                List.of(questions),
                DUE,
                new Paper(UUID.randomUUID().toString().substring(0, 6) + "/VPĐP", TestWorld.TODAY, "VPĐP tỉnh"),
                "",
                UUID.randomUUID());
    }

    /** Another period for each test: what was reported stays. */
    static Period period(int month) {
        return new Period(2023, Period.Kind.MONTH, month);
    }
}
