package vn.ntm.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.contributions.Contribution;
import vn.ntm.contributions.ContributionId;
import vn.ntm.contributions.Contributions;
import vn.ntm.contributions.LandDesk;
import vn.ntm.contributions.LandPaper;
import vn.ntm.contributions.LandStep;
import vn.ntm.contributions.Parcel;
import vn.ntm.funding.Book;
import vn.ntm.shared.Texts;

/** Tells how far given land has come, with the papers of each step. */
@Component
class LandStory {
    private final LandDesk desk;
    private final Contributions gifts;
    private final Texts texts;

    LandStory(LandDesk desk, Contributions gifts, Texts texts) {
        this.desk = desk;
        this.gifts = gifts;
        this.texts = texts;
    }

    void give(Book book, ContributionId id, Part gift) {
        desk.describe(book, id, parcel(gift), 0);
        Part steps = gift.part("steps");
        Arrays.stream(LandStep.values())
                .filter(step -> steps.has(step.name()))
                .forEach(step -> take(
                        book,
                        id,
                        step,
                        steps.day(step.name()),
                        step == LandStep.MEASURED ? gift.number("measured") : null));
    }

    private static Parcel parcel(Part gift) {
        Part said = gift.part("parcel");
        return new Parcel(
                said.text("sheet"),
                said.text("number"),
                gift.text("item"),
                said.text("certificate"),
                said.number("area"),
                null,
                said.text("assets"));
    }

    private void take(Book book, ContributionId id, LandStep step, LocalDate day, @Nullable BigDecimal measured) {
        desk.papers(day).stream()
                .filter(paper -> paper.step() == step)
                .forEach(paper -> desk.file(
                        book,
                        id,
                        new LandPaper.Held(paper.code(), texts.of("demo.paper"), day, texts.of("demo.paper.place")),
                        seen(book, id)));
        desk.take(book, id, step, day, measured, seen(book, id));
    }

    private int seen(Book book, ContributionId id) {
        Contribution gift = gifts.get(book, id);
        return desk.land(gift).version();
    }
}
