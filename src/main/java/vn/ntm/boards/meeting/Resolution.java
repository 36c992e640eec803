package vn.ntm.boards.meeting;

import java.time.LocalDate;
import vn.ntm.people.PositionId;

/**
 * What the meeting resolved; a task once the minutes are approved.
 *
 * @param title of the position that leads it, as it was called then
 */
public record Resolution(int number, String text, PositionId lead, String title, LocalDate due) {}
