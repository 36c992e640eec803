package vn.ntm.shared;

import java.time.LocalTime;

/**
 * Work the product does by itself once a night, on one node however many there are. Found as a bean; a night that was missed because the product
 * stood still is made up once it runs again.
 */
public interface NightlyJob {
    /** Under which name its next night is kept in the database; must never change. */
    String name();

    /** Key of the Vietnamese words under which the audit shows who did it. */
    String byKey();

    /** When, on Vietnam's clock. */
    LocalTime at();

    /** Does it, as the product itself and outside a transaction. What it throws is logged; the next try is the next night. */
    void run();
}
