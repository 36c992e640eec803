package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.access.Actor;

/** Puts lines on people's own work lists. Every module may have one, found as a bean. */
public interface WorkSource {
    /** What waits for the one acting. Asked on every view of the list: it must be quick. */
    List<WorkItem> workOf(Actor actor, LocalDate today);
}
