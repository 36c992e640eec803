package vn.ntm.works;

import java.time.LocalDate;

/**
 * A step to be taken.
 *
 * @param paper number of the minutes or decision behind it, may be empty where none is needed
 * @param reason why the chair lets it go on without capital, or stops it; empty else
 */
public record NewStep(WorkState to, LocalDate day, String paper, String reason) {}
