package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.shared.Texts;

/** Duties on the work list: those of the position, and those whose result it has to judge. */
@Component
class DutyWork implements WorkSource {
    private static final int SOON_DAYS = 7;

    private final DutyReader reader;
    private final Texts texts;

    DutyWork(DutyReader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        return actor.position()
                .map(PositionId::new)
                .map(position -> Stream.concat(
                                reader.toDo(position).stream().map(duty -> toDo(duty, today)),
                                reader.toJudge(position, ledBy(actor), today).stream()
                                        .map(this::toJudge))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> ledBy(Actor actor) {
        return actor.may(Act.HAND_OVER) ? Optional.of(actor.unitCode()) : Optional.empty();
    }

    private WorkItem toDo(DutyReader.ToDo duty, LocalDate today) {
        Section section = section(duty, today);
        String note = section == Section.RETURNED
                ? texts.of("people.work.returned", duty.reason())
                : texts.of("people.work.given-by", duty.givenBy());
        return new WorkItem(section, duty.title(), note, duty.due(), path(duty.id()), duty.unread() ? duty.id() : null);
    }

    private WorkItem toJudge(Duty duty) {
        String holder = duty.holder();
        String receiver = holder == null ? duty.positionTitle() : holder + ", " + duty.positionTitle();
        String note = texts.of("people.work.reported-by", receiver);
        return new WorkItem(Section.WAITING, duty.title(), note, duty.due(), path(duty.id()), null);
    }

    private static String path(DutyId duty) {
        return "/duties/" + duty;
    }

    private static Section section(DutyReader.ToDo duty, LocalDate today) {
        if (duty.state() == DutyState.RETURNED) {
            return Section.RETURNED;
        }
        LocalDate due = duty.due();
        if (due != null && due.isBefore(today.plusDays(SOON_DAYS + 1L))) {
            return Section.DUE;
        }
        return duty.unread() ? Section.UNREAD : Section.OPEN;
    }
}
