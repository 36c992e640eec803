package vn.ntm.criteria.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Levels and their reasons in words, for one set. */
record LevelWords(Texts texts, Places places, PublishedSet set) {
    private static final char NO_BREAK = '\u00A0';
    private static final String PERCENT = "%";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    LevelView view(Indicator indicator, RequiredLevel level, Viewpoint viewpoint) {
        return switch (level) {
            case RequiredLevel.Known known -> known(known);
            case RequiredLevel.Unknown unknown -> unchosen(indicator, viewpoint).orElseGet(() -> none(reason(unknown)));
            case RequiredLevel.LeftToProvince left -> none(texts.of("criteria.why.left-to-province"));
        };
    }

    /** A level that differs by group or region while the reader has chosen none. */
    private Optional<LevelView> unchosen(Indicator indicator, Viewpoint viewpoint) {
        List<Threshold> open = indicator.thresholds().stream()
                .filter(threshold -> threshold.provenance().confidence().mayDecide())
                .filter(threshold -> isOpen(threshold.scope(), viewpoint.place()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Threshold one = open.getFirst();
        String by = key(one.scope());
        return Optional.of(new LevelView(
                texts.of("criteria.level.by-" + by),
                false,
                texts.of("criteria.why.choose-" + by),
                one.provenance().instrument(),
                TrustMark.of(one.provenance().confidence(), texts)));
    }

    private static boolean isOpen(Threshold.Scope scope, Place place) {
        return switch (scope) {
            case GROUP -> place.group() == null;
            case REGION -> place.region() == null;
            case NATIONAL, PROVINCE -> false;
        };
    }

    private LevelView known(RequiredLevel.Known known) {
        Threshold basis = known.basis();
        String why = known.derivation() == null ? application(basis) : derived(known.derivation());
        return new LevelView(
                words(known.level()),
                true,
                why,
                basis.provenance().instrument(),
                TrustMark.of(basis.provenance().confidence(), texts));
    }

    private LevelView none(String why) {
        return new LevelView(
                texts.of("criteria.level.none"), false, why, null, TrustMark.of(Confidence.UNKNOWN, texts));
    }

    private String reason(RequiredLevel.Unknown unknown) {
        return switch (unknown.reason()) {
            case NO_FIGURE -> texts.of("criteria.why.no-figure");
            case SINCE_AMENDMENT -> texts.of("criteria.why.since-amendment");
            case PLACEHOLDER_ONLY -> texts.of("criteria.why.placeholder-only");
            case BASE_UNKNOWN -> texts.of("criteria.why.base-unknown");
        };
    }

    private String derived(Indicator.Derivation derivation) {
        BigDecimal factor = derivation.factor();
        return texts.of(
                "criteria.why.derived",
                factor == null ? "" : Vietnamese.number(factor, 2),
                String.valueOf(derivation.indicator()));
    }

    /** For whom a level is, with its year and the day it began. */
    String application(Threshold threshold) {
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

    String words(Level level) {
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
