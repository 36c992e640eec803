package vn.ntm.criteria.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What stands below the criteria: conditions, groups of communes, notes and the instruments the set rests on. */
record SetExtras(Texts texts, LevelWords words, PublishedSet set) {
    SetPage.Extras extras() {
        SetBackground background = set.background();
        return new SetPage.Extras(
                background.conditions().stream().map(this::condition).toList(),
                background.groups().stream().map(this::group).toList(),
                background.notes().stream().map(this::note).toList(),
                background.instruments().stream().map(this::law).toList());
    }

    private SetPage.Remark condition(SetBackground.Condition condition) {
        Confidence confidence = condition.provenance().confidence();
        return new SetPage.Remark(
                condition.text(),
                level(condition.level(), confidence),
                TrustMark.of(confidence, texts),
                condition.provenance().source());
    }

    private String level(@Nullable Level level, Confidence confidence) {
        if (level != null && confidence.mayDecide()) {
            return words.words(level);
        }
        return confidence.mayDecide() ? "" : texts.of("criteria.level.none");
    }

    private SetPage.Remark group(SetBackground.Group group) {
        return new SetPage.Remark(
                group.name(),
                group.definition(),
                TrustMark.of(group.provenance().confidence(), texts),
                group.provenance().source());
    }

    private SetPage.Remark note(SetBackground.Note note) {
        return new SetPage.Remark(
                texts.of("criteria.note." + key(note.topic())),
                note.text(),
                note.confidence() == null ? null : TrustMark.of(note.confidence(), texts),
                note.source());
    }

    private SetPage.Law law(LegalInstrument instrument) {
        return new SetPage.Law(
                Objects.requireNonNullElse(instrument.number(), texts.of("criteria.law.noNumber")),
                instrument.title(),
                texts.of("criteria.law." + key(instrument.role())),
                Vietnamese.date(instrument.issued()),
                TrustMark.of(instrument.confidence(), texts),
                instrument.notes());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
