package vn.ntm.registry;

import java.time.LocalDate;
import java.util.List;

/** May refuse that a document gets its number, such as for errors that a plan still has. Every module may have one, found as a bean. */
public interface NumberingGuard {
    /**
     * Asked before every number, and when the page of a document says what is in its way: it must be quick.
     *
     * @param date the day the document would carry
     * @return worded in Vietnamese, nothing when the number may be given; all guards' reasons are told together
     */
    List<String> reasonsAgainst(OutgoingDocument document, LocalDate date);
}
