package vn.ntm.reporting;

import vn.ntm.shared.Texts;

/** What a period is called: "6 tháng đầu năm 2024". */
public final class PeriodWords {
    private PeriodWords() {}

    public static String of(Period period, Texts texts) {
        String year = String.valueOf(period.year());
        return switch (period.kind()) {
            case YEAR -> texts.of("reporting.period.year", year);
            case HALF -> texts.of(period.number() == 1 ? "reporting.period.half-1" : "reporting.period.half-2", year);
            case QUARTER -> texts.of("reporting.period.quarter", RomanQuarter.of(period.number()), year);
            case MONTH -> texts.of("reporting.period.month", period.number(), year);
            case ON_DEMAND -> texts.of("reporting.period.on-demand", year);
        };
    }

    /** Quarters have Roman numbers in official papers. */
    private static final class RomanQuarter {
        private static final String[] NUMBERS = {"I", "II", "III", "IV"};

        static String of(int number) {
            return NUMBERS[number - 1];
        }
    }
}
