package vn.ntm.shared;

import java.time.Duration;

/** Work the product does by itself again and again while pages are served, on one node at a time however many there are. Found as a bean. */
public interface RepeatedJob {
    /** Under which name its next run is kept in the database; must never change. */
    String name();

    /** Key of the Vietnamese words under which the audit shows who did it. */
    String byKey();

    /** How long after the end of one run the next begins; half a minute at least. */
    Duration every();

    /** Does it, as the product itself and outside a transaction. What it throws is logged; the next run is the next try. */
    void run();
}
