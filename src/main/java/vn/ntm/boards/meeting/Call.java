package vn.ntm.boards.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a meeting is called for.
 *
 * @param agenda its items in order
 * @param guests who is invited beside the members: name with where from, a line each; personal data
 */
public record Call(
        String title, LocalDate day, LocalTime time, String place, List<String> agenda, List<String> guests) {
    public Call {
        agenda = List.copyOf(agenda);
        guests = List.copyOf(guests);
    }
}
