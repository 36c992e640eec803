package vn.ntm.people.web;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.people.DutyState;
import vn.ntm.people.UnitLabels;
import vn.ntm.people.handover.Minutes;
import vn.ntm.people.handover.Trouble;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Handovers in words. */
final class HandoverWords {
    private final UnitLabels units;
    private final Texts texts;

    HandoverWords(UnitLabels units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    HandoverPage page(List<Trouble> troubles, List<Minutes> minutes) {
        Labels labels = new Labels(units, texts);
        return new HandoverPage(
                troubles.stream().map(trouble -> row(trouble, labels)).toList(),
                minutes.stream()
                        .map(kept -> new HandoverPage.Kept(
                                "/handover/minutes/" + kept.id(),
                                texts.of("people.handover.step", kept.fromTitle(), kept.toTitle()),
                                Labels.moment(kept.at())))
                        .toList());
    }

    MinutesPage page(Minutes minutes) {
        Labels labels = new Labels(units, texts);
        return new MinutesPage(
                Vietnamese.date(LocalDate.ofInstant(minutes.at(), Vietnamese.ZONE)),
                minutes.fromTitle(),
                minutes.fromHolder(),
                labels.unit(minutes.unitCode()),
                minutes.toTitle(),
                minutes.toHolder(),
                labels.unit(minutes.toUnitCode()),
                minutes.byTitle().isEmpty() ? minutes.byName() : minutes.byName() + " (" + minutes.byTitle() + ")",
                minutes.note(),
                minutes.items().stream()
                        .map(item -> new MinutesPage.Item(
                                item.number(),
                                item.title(),
                                kind(item),
                                item.kind().isEmpty()
                                        ? texts.of(
                                                DutyState.valueOf(item.state()).nameKey())
                                        : item.state(),
                                Vietnamese.date(item.due())))
                        .toList());
    }

    private String kind(Minutes.Item item) {
        if (!item.kind().isEmpty()) {
            return item.kind();
        }
        return texts.of(item.given() ? "people.minutes.given" : "people.minutes.to-do");
    }

    private HandoverPage.Row row(Trouble trouble, Labels labels) {
        String day = Vietnamese.date(trouble.day());
        String word = texts.of("people.trouble." + trouble.kind(), day);
        return new HandoverPage.Row(
                "/handover/positions/" + trouble.position().id(),
                trouble.position().title(),
                labels.unit(trouble.position().unitCode()),
                switch (trouble.kind()) {
                    case ENDED -> new DutiesPage.Badge("brick", "clock-exclamation", word);
                    case UNIT_ENDED -> new DutiesPage.Badge("brick", "alert-triangle-f", word);
                    case VACANT -> new DutiesPage.Badge("rice", "user", word);
                    case ENDING -> new DutiesPage.Badge("rice", "calendar", word);
                },
                trouble.now(),
                texts.of("people.handover.open", trouble.openDuties()));
    }
}
