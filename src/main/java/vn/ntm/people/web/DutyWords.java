package vn.ntm.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyState;
import vn.ntm.people.DutyStep;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts duties into words. */
final class DutyWords {
    private final Texts texts;
    private final LocalDate today;

    DutyWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    DutiesPage.Row row(Duty duty) {
        return new DutiesPage.Row(
                path(duty),
                duty.title(),
                receiver(duty),
                duty.givenBy(),
                Vietnamese.date(duty.due()),
                duty.isOverdue(today),
                badge(duty));
    }

    DutyPage page(Duty duty, List<DutyStep> steps, Duties duties) {
        boolean receives = duties.isReceiver(duty);
        boolean judges = duties.isJudge(duty);
        return new DutyPage(
                path(duty),
                duty.title(),
                duty.details(),
                badge(duty),
                duty.reason(),
                facts(duty),
                duty.link(),
                steps.stream().map(this::step).toList(),
                receives && duty.isUnread() && duty.state().isToDo(),
                receives && duty.state().isToDo(),
                judges && duty.state() == DutyState.DONE,
                judges && duty.state().isOpen());
    }

    DutiesPage.Badge badge(Duty duty) {
        if (duty.isOverdue(today)) {
            return new DutiesPage.Badge("brick", "clock-exclamation", texts.of("people.duty.overdue"));
        }
        String word = texts.of(duty.state().nameKey());
        return switch (duty.state()) {
            case GIVEN ->
                duty.isUnread()
                        ? new DutiesPage.Badge("stone", "circle", texts.of("people.duty.unread"))
                        : new DutiesPage.Badge("indigo", "progress", texts.of("people.duty.doing"));
            case DONE -> new DutiesPage.Badge("rice", "hourglass", word);
            case RETURNED -> new DutiesPage.Badge("brick", "arrow-back-up", word);
            case ACCEPTED -> new DutiesPage.Badge("leaf", "circle-check-f", word);
            case CANCELLED -> new DutiesPage.Badge("stone", "ban", word);
        };
    }

    private List<DutyPage.Fact> facts(Duty duty) {
        List<DutyPage.Fact> facts = new ArrayList<>();
        facts.add(new DutyPage.Fact(texts.of("people.duty.receiver"), receiver(duty)));
        facts.add(new DutyPage.Fact(texts.of("people.duty.giver"), duty.givenBy()));
        facts.add(new DutyPage.Fact(texts.of("people.duty.given-at"), Labels.moment(duty.givenAt())));
        facts.add(new DutyPage.Fact(
                texts.of("people.duty.due"),
                duty.due() == null ? texts.of("people.duty.no-due") : Vietnamese.date(duty.due())));
        return facts;
    }

    private DutyPage.Step step(DutyStep step) {
        String who = step.title().isEmpty() ? step.by() : step.by() + " (" + step.title() + ")";
        return new DutyPage.Step(
                texts.of("people.duty.step." + step.kind()),
                step.inPlaceOf() == null ? who : texts.of("people.in-place-of", who, step.inPlaceOf()),
                Labels.moment(step.at()),
                step.note());
    }

    private String receiver(Duty duty) {
        String holder = duty.holder();
        return duty.positionTitle() + " – " + (holder == null ? texts.of("people.position.no-holder") : holder);
    }

    static String path(Duty duty) {
        return "/duties/" + duty.id();
    }
}
