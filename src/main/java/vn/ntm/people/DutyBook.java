package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.shared.Vietnamese;

/** Lists of duties: what a leader gave and how far it is, what a position has to answer. Nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class DutyBook {
    private static final int MOST_PRINTED = 1_000;

    private final DutyReader reader;
    private final Access access;
    private final Clock clock;

    DutyBook(DutyReader reader, Access access, Clock clock) {
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    /** A page of them, newest first. */
    public Found<Duty> find(DutyFilter filter) {
        return reader.find(allowed(filter), access.actor().positionId(), DutyFilter.PAGE_SIZE, today());
    }

    /** All of them for the printer, at most 1,000. */
    public List<Duty> all(DutyFilter filter) {
        DutyFilter whole = new DutyFilter(filter.view(), filter.which(), filter.criterion(), 1);
        return reader.find(allowed(whole), access.actor().positionId(), MOST_PRINTED, today())
                .rows();
    }

    private DutyFilter allowed(DutyFilter filter) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        if (filter.view() == DutyFilter.View.ALL && !actor.may(Act.HAND_OVER)) {
            access.require(Act.GIVE_DUTIES);
        }
        return filter;
    }

    /** How many of those that the position acted in gave are open, overdue, answered; empty for one that gives none. */
    public Optional<Counts> given() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        return actor.may(Act.GIVE_DUTIES)
                ? actor.position().map(position -> reader.counts(new PositionId(position), today()))
                : Optional.empty();
    }

    /** Numbers of duties, each a part of the first. */
    public record Counts(int open, int overdue, int answered) {}

    /** Whether the one acting may look at the duty. */
    public boolean sees(DutyId id) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        boolean all = actor.may(Act.GIVE_DUTIES) || actor.may(Act.HAND_OVER);
        return reader.find(id, today())
                .filter(duty -> all || Duties.hasPart(duty, actor))
                .isPresent();
    }

    /** Duties about that page of the product that the one acting may see, newest first, at most 50. */
    public List<Duty> about(String link) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        boolean all = actor.may(Act.GIVE_DUTIES) || actor.may(Act.HAND_OVER);
        return reader.about(link, today()).stream()
                .filter(duty -> all || Duties.hasPart(duty, actor))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
