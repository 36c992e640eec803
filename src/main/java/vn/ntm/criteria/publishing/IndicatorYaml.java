package vn.ntm.criteria.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Threshold.Scope;
import vn.ntm.criteria.Wording;

/** Reads one indicator from the data: its wording and levels from the beginning, and those of each amendment from its day on. */
record IndicatorYaml(YamlNode node, Provinces provinces) {
    /** A stretch of time under one wording. */
    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    Indicator indicator() {
        List<Wording> wordings = new ArrayList<>();
        List<Threshold> thresholds = new ArrayList<>();
        List<YamlNode> amendments = node.nodes("amendments");
        Period original = new Period(null, dayBefore(amendments, 0));
        wordings.add(wording(node, original, wordingProvenance()));
        thresholds.addAll(thresholds(node, original, provenance(node)));
        for (int i = 0; i < amendments.size(); i++) {
            YamlNode amendment = amendments.get(i);
            Period period = new Period(amendment.dateOrNull("from"), dayBefore(amendments, i + 1));
            Provenance by = amended(amendment);
            wordings.add(wording(amendment, period, by));
            thresholds.addAll(thresholds(amendment, period, by));
        }
        return new Indicator(node.text("code"), confidence(), wordings, thresholds, derivation(), guide());
    }

    private Confidence confidence() {
        return node.constant("confidence", Confidence.class);
    }

    private static @Nullable LocalDate dayBefore(List<YamlNode> amendments, int next) {
        LocalDate from = next < amendments.size() ? amendments.get(next).dateOrNull("from") : null;
        return from == null ? null : from.minusDays(1);
    }

    private Provenance wordingProvenance() {
        return new Provenance(
                node.constant("textConfidence", Confidence.class), null, null, node.textOrNull("textSource"));
    }

    static Provenance provenance(YamlNode node) {
        return new Provenance(
                node.constant("confidence", Confidence.class),
                node.has("certainty") ? node.constant("certainty", Provenance.Certainty.class) : null,
                node.textOrNull("instrument"),
                node.textOrNull("source"));
    }

    private static Provenance amended(YamlNode amendment) {
        return new Provenance(
                amendment.constant("confidence", Confidence.class),
                null,
                amendment.text("by"),
                amendment.text("source"));
    }

    private static Wording wording(YamlNode node, Period period, Provenance provenance) {
        return new Wording(
                period.from(),
                period.to(),
                node.textOrNull("by"),
                node.text("text"),
                LevelYaml.measure(node),
                provenance,
                node.has("by") ? node.textOrNull("notes") : null);
    }

    private List<Threshold> thresholds(YamlNode node, Period period, Provenance provenance) {
        return node.nodes("levels").stream()
                .flatMap(row -> thresholds(row, node, period, provenance))
                .toList();
    }

    private Stream<Threshold> thresholds(YamlNode row, YamlNode node, Period period, Provenance provenance) {
        Level level = LevelYaml.level(row, LevelYaml.measure(node), LevelYaml.direction(node));
        Integer year = row.has("year") ? row.number("year") : null;
        return applications(row)
                .map(to -> new Threshold(to.scope(), to.place(), year, period.from(), period.to(), level, provenance));
    }

    /** For whom a row is. */
    private record Application(Scope scope, @Nullable String place) {}

    private Stream<Application> applications(YamlNode row) {
        if (row.has("province")) {
            return Stream.of(new Application(Scope.PROVINCE, provinces.code(row.text("province"))));
        }
        if (row.has("group")) {
            return Stream.of(new Application(Scope.GROUP, row.text("group")));
        }
        if (row.has("regions")) {
            return row.texts("regions").stream().map(region -> new Application(Scope.REGION, region));
        }
        if (row.has("national") && row.flag("national")) {
            return Stream.of(new Application(Scope.NATIONAL, null));
        }
        throw new IllegalArgumentException("A level for nobody: " + row);
    }

    private Indicator.@Nullable Derivation derivation() {
        if (!node.has("derived")) {
            return null;
        }
        YamlNode derived = node.node("derived");
        return new Indicator.Derivation(
                derived.text("set"),
                derived.textOrNull("indicator"),
                derived.has("factor") ? derived.decimal("factor") : null,
                provenance(node));
    }

    private Indicator.Guide guide() {
        return new Indicator.Guide(
                node.constant("setBy", Indicator.SetBy.class),
                node.textOrNull("ministry"),
                node.texts("guidance"),
                node.textOrNull("notes"),
                node.textOrNull("hint"),
                node.textOrNull("exemption"));
    }
}
