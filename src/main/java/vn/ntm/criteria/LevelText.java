package vn.ntm.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What a level of a set is in words, and for whom it is. */
public record LevelText(Texts texts, Places places, PublishedSet set) {
    private static final char NO_BREAK = '\u00A0';
    private static final String PERCENT = "%";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** For whom a level is, with its year and the day it began. */
    public String application(Threshold threshold) {
        String place = texts.of("criteria.scope." + key(threshold.scope()), place(threshold));
        String year = threshold.year() == null ? "" : texts.of("criteria.scope.year", threshold.year());
        String since = threshold.validFrom() == null
                ? ""
                : texts.of("criteria.scope.since", Vietnamese.date(threshold.validFrom()));
        return place + year + since;
    }

    private String place(Threshold threshold) {
        String code = threshold.place();
        if (code == null) {
            return "";
        }
        return switch (threshold.scope()) {
            case NATIONAL -> "";
            case REGION -> places.region(code).map(Places.Region::name).orElse(code);
            case PROVINCE -> places.province(code).map(Places.Province::name).orElse(code);
            case GROUP -> group(code);
        };
    }

    private String group(String code) {
        return set.background().groups().stream()
                .filter(group -> group.code().equals(code))
                .map(SetBackground.Group::name)
                .findFirst()
                .orElse(code);
    }

    public String words(Level level) {
        return switch (level) {
            case Level.Amount amount -> amount(amount);
            case Level.YesNo(var expected) -> texts.of(expected ? "criteria.level.yes" : "criteria.level.no");
            case Level.Rank(var rank, var scale) ->
                rank.equals(scale.getLast()) ? rank : texts.of("criteria.level.rank", rank);
            case Level.AllOf(var parts) -> parts(parts);
        };
    }

    private String parts(List<Level.Part> parts) {
        return parts.stream()
                .map(part -> texts.of(
                        part.when() == null ? "criteria.level.part" : "criteria.level.part-when",
                        part.metric(),
                        words(part.level()),
                        plain(part.when())))
                .collect(Collectors.joining("; "));
    }

    private static String plain(@Nullable String condition) {
        return condition == null ? "" : condition.replace("<=", "≤").replace(">=", "≥");
    }

    private String amount(Level.Amount amount) {
        if (amount.value().signum() == 0 && amount.direction() == Direction.AT_MOST) {
            return texts.of("criteria.level.nothing");
        }
        String number = measured(Vietnamese.number(amount.value(), 4), amount.unit());
        boolean isWhole = PERCENT.equals(amount.unit()) && amount.value().compareTo(WHOLE) == 0;
        return isWhole ? number : amount.direction().sign() + NO_BREAK + number;
    }

    /** The number with its unit behind it, or within it where the unit says so: "mức độ {0}". */
    private static String measured(String number, @Nullable String unit) {
        if (unit == null) {
            return number;
        }
        return unit.contains("{0}") ? unit.replace("{0}", number) : number + NO_BREAK + unit;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
