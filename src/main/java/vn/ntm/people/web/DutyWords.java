package vn.ntm.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.people.Cited;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyState;
import vn.ntm.people.DutyStep;
import vn.ntm.people.DutyTraces.Trace;
import vn.ntm.people.Grounds;
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
                badge(duty),
                grounds(duty));
    }

    DutyPage page(Duty duty, List<DutyStep> steps, DutyPage.May may, DutyNeighbours neighbours) {
        Trace about = neighbours.subject(duty.link()).orElse(null);
        return new DutyPage(
                path(duty),
                duty.title(),
                duty.details(),
                badge(duty),
                duty.reason(),
                facts(duty),
                about == null ? duty.link() : null,
                about,
                neighbours.tracesOf(duty),
                duty.state().isOpen() ? neighbours.wayToMake(duty) : null,
                steps.stream().map(this::step).toList(),
                may.report() ? neighbours.documents() : List.of(),
                Vietnamese.date(duty.due()),
                duty.version(),
                may);
    }

    /** What the one acting may do with the duty now. */
    static DutyPage.May may(Duty duty, Duties duties) {
        boolean receives = duties.isReceiver(duty);
        boolean judges = duties.isJudge(duty);
        return new DutyPage.May(
                receives && duty.isUnread() && duty.state().isToDo(),
                receives && duty.state().isToDo(),
                judges && duty.state() == DutyState.DONE,
                judges && duty.state().isToDo(),
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
        Grounds grounds = duty.grounds();
        List<DutyPage.Fact> facts = new ArrayList<>();
        facts.add(fact("people.duty.receiver", receiver(duty)));
        facts.add(fact("people.duty.board", grounds.board()));
        facts.add(fact("people.duty.giver", duty.givenBy()));
        facts.add(fact("people.duty.given-at", Labels.moment(duty.givenAt())));
        facts.add(fact(
                "people.duty.due", duty.due() == null ? texts.of("people.duty.no-due") : Vietnamese.date(duty.due())));
        facts.add(fact("people.duty.criterion", criterion(grounds)));
        if (grounds.document() != null) {
            facts.add(fact(grounds.document(), "people.duty.document"));
        }
        return facts.stream().filter(one -> !one.value().isEmpty()).toList();
    }

    private DutyPage.Fact fact(String key, String value) {
        return new DutyPage.Fact(texts.of(key), value);
    }

    private DutyPage.Fact fact(Cited document, String key) {
        return new DutyPage.Fact(texts.of(key), document.name(), document.link());
    }

    private String criterion(Grounds grounds) {
        return grounds.criterion() == null ? "" : texts.of("people.duty.criterion.number", grounds.criterion());
    }

    private String grounds(Duty duty) {
        Cited document = duty.grounds().document();
        return Stream.of(criterion(duty.grounds()), document == null ? "" : document.name())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private DutyPage.Step step(DutyStep step) {
        String who = step.title().isEmpty() ? step.by() : step.by() + " (" + step.title() + ")";
        String what = texts.of("people.duty.step." + step.kind());
        return new DutyPage.Step(
                step.due() == null ? what : texts.of("people.duty.step.until", what, Vietnamese.date(step.due())),
                step.inPlaceOf() == null ? who : texts.of("people.in-place-of", who, step.inPlaceOf()),
                Labels.moment(step.at()),
                step.note(),
                step.document() == null ? null : fact(step.document(), "people.duty.answer.document"));
    }

    private String receiver(Duty duty) {
        String holder = duty.holder();
        return duty.positionTitle() + " – " + (holder == null ? texts.of("people.position.no-holder") : holder);
    }

    static String path(Duty duty) {
        return "/duties/" + duty.id();
    }
}
