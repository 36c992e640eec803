package vn.ntm.boards.meeting;

import java.util.List;

/** Minutes as somebody writes them: who came, what was said and voted on each point, what was resolved. */
public record Minutes(List<Attendee> attendees, List<Item> items, List<Resolution> resolutions) {
    public Minutes {
        attendees = List.copyOf(attendees);
        items = List.copyOf(items);
        resolutions = List.copyOf(resolutions);
    }
}
