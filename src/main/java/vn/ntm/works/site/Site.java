package vn.ntm.works.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Subject;
import vn.ntm.people.Problems;
import vn.ntm.works.Work;
import vn.ntm.works.WorkDesk;

/** Who writes about a work, and for which place: whoever belongs to a hamlet for works that serve it, everybody else for the commune. */
@Component("workSite")
class Site {
    private static final int LONGEST = 1000;

    private final Access access;

    Site(Access access) {
        this.access = access;
    }

    /**
     * The one acting with the hamlet for which they write.
     *
     * @param hamlet null for the whole commune
     */
    record Writer(Actor actor, @Nullable String hamlet) {}

    /** @throws vn.ntm.access.ForeignUnit when the work serves other hamlets */
    Writer require(Act act, Work work) {
        Actor actor = access.require(act);
        String hamlet = WorkDesk.hamletOf(actor, work);
        access.requireToChange(act, place(work, hamlet));
        return new Writer(actor, hamlet);
    }

    boolean mayWrite(Act act, Work work) {
        return access.mayChange(act, place(work, WorkDesk.hamletOf(access.actor(), work)));
    }

    static String place(Work work, @Nullable String hamlet) {
        return hamlet == null ? work.book().unitCode() : hamlet;
    }

    static Subject subject(Work work) {
        return new Subject(
                WorkDesk.TYPE,
                work.id().toString(),
                work.facts().name(),
                work.book().unitCode());
    }

    static void limit(Problems problems, String field, String words) {
        problems.addIf(words.length() > LONGEST, field, "works.problem.long", LONGEST);
    }

    static void past(Problems problems, String field, LocalDate day, LocalDate today) {
        problems.addIf(day.isAfter(today), field, "works.problem.future");
    }
}
