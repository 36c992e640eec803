package vn.ntm.works;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that a work took.
 *
 * @param paper number of the minutes or decision, may be empty
 * @param reason why it was done against the rule, or undone; empty else
 * @param by name and title of who did it
 */
public record Step(WorkState from, WorkState to, LocalDate day, String paper, String reason, Instant at, String by) {}
