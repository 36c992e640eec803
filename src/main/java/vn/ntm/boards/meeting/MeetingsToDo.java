package vn.ntm.boards.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Meetings on work lists: those of the next two weeks for who sits on the board, those without approved minutes for who keeps them. */
@Component
class MeetingsToDo implements WorkSource {
    private static final int AHEAD_DAYS = 14;
    private static final int SOON_DAYS = 7;

    private final MeetingDates dates;
    private final Texts texts;

    MeetingsToDo(MeetingDates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        if (!actor.may(Act.SEE_BOARDS)) {
            return List.of();
        }
        Stream<WorkItem> toCome = actor.position().stream()
                .flatMap(position -> dates.of(position, today, today.plusDays(AHEAD_DAYS)).stream())
                .map(sitting -> toCome(sitting, today));
        Stream<WorkItem> open = actor.may(Act.KEEP_BOARDS)
                ? dates.withoutMinutes(actor.unitCode(), today).stream().map(this::withoutMinutes)
                : Stream.empty();
        return Stream.concat(toCome, open).toList();
    }

    private WorkItem toCome(MeetingDates.Sitting sitting, LocalDate today) {
        boolean soon = sitting.day().isBefore(today.plusDays(SOON_DAYS + 1L));
        String note = texts.of(
                "boards.work.meeting.note",
                sitting.board(),
                sitting.time(),
                Vietnamese.date(sitting.day()),
                sitting.place());
        return item(soon ? Section.DUE : Section.OPEN, "boards.work.meeting", sitting, note, sitting.day());
    }

    private WorkItem withoutMinutes(MeetingDates.Sitting sitting) {
        boolean held = sitting.state() == MeetingState.HELD;
        String note = texts.of("boards.work.minutes.note", sitting.board(), Vietnamese.date(sitting.day()));
        return item(
                held ? Section.WAITING : Section.OPEN,
                held ? "boards.work.approve" : "boards.work.minutes",
                sitting,
                note,
                null);
    }

    private WorkItem item(
            Section section, String key, MeetingDates.Sitting sitting, String note, @Nullable LocalDate due) {
        return new WorkItem(section, texts.of(key, sitting.title()), note, due, "/meetings/" + sitting.id(), null);
    }
}
