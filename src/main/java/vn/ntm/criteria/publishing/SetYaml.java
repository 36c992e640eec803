package vn.ntm.criteria.publishing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;

/** Reads a criteria set from its data file. */
record SetYaml(YamlNode root, Provinces provinces) {
    static PublishedSet read(String yaml, Provinces provinces, int revision) {
        return new SetYaml(YamlNode.parse(yaml), provinces).set(revision);
    }

    private PublishedSet set(int revision) {
        YamlNode effective = root.node("effective");
        return new PublishedSet(
                root.text("id"),
                revision,
                root.text("name"),
                root.text("standard"),
                root.text("level"),
                LocalDate.parse(effective.text("from")),
                effective.dateOrNull("to"),
                declared(),
                root.nodes("criteria").stream().map(this::criterion).toList(),
                background(effective.textOrNull("note")));
    }

    private PublishedSet.Declared declared() {
        YamlNode declared = root.node("declared");
        return new PublishedSet.Declared(
                declared.number("criteria"),
                declared.number("indicators"),
                root.flag("complete"),
                root.textOrNull("placeholder"));
    }

    private Criterion criterion(YamlNode node) {
        List<Indicator> indicators = node.nodes("indicators").stream()
                .map(indicator -> new IndicatorYaml(indicator, provinces).indicator())
                .toList();
        return new Criterion(
                node.number("number"),
                node.text("name"),
                node.textOrNull("group"),
                !node.has("complete") || node.flag("complete"),
                named(node, "nameConfidence", "nameSource"),
                indicators);
    }

    private static Provenance named(YamlNode node, String confidence, String source) {
        return new Provenance(node.constant(confidence, Confidence.class), null, null, node.textOrNull(source));
    }

    private SetBackground background(@Nullable String effectiveNote) {
        return new SetBackground(
                effectiveNote,
                root.textOrNull("supersededBy"),
                root.textOrNull("prerequisite"),
                root.textOrNull("defaultRegion"),
                root.nodes("legal").stream().map(this::instrument).toList(),
                root.nodes("groups").stream().map(SetYaml::group).toList(),
                root.nodes("conditions").stream().map(SetYaml::condition).toList(),
                root.nodes("notes").stream().map(SetYaml::note).toList());
    }

    private LegalInstrument instrument(YamlNode node) {
        return new LegalInstrument(
                node.textOrNull("number"),
                node.text("title"),
                node.constant("role", LegalInstrument.Role.class),
                node.dateOrNull("date"),
                node.dateOrNull("inForce"),
                node.textOrNull("signer"),
                provinces.codeOrNull(node.textOrNull("province")),
                node.constant("confidence", Confidence.class),
                node.textOrNull("source"),
                node.textOrNull("notes"));
    }

    private static SetBackground.Group group(YamlNode node) {
        return new SetBackground.Group(
                node.text("code"), node.text("name"), node.text("definition"), named(node, "confidence", "source"));
    }

    private static SetBackground.Condition condition(YamlNode node) {
        return new SetBackground.Condition(
                node.text("key"),
                node.text("text"),
                LevelYaml.alone(node),
                IndicatorYaml.provenance(node),
                node.textOrNull("hint"));
    }

    private static SetBackground.Note note(YamlNode node) {
        return new SetBackground.Note(
                node.constant("kind", SetBackground.Topic.class),
                node.text("text"),
                node.has("confidence") ? node.constant("confidence", Confidence.class) : null,
                node.textOrNull("source"));
    }
}
