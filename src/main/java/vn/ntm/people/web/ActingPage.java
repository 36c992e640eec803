package vn.ntm.people.web;

import java.util.List;

/** In which positions the one signed in can act. */
public record ActingPage(List<Seat> seats, boolean refused) {
    /** One of them; {@code inPlaceOf} is the holder in whose place it would be, empty for the own position. */
    public record Seat(String id, String title, String unit, String inPlaceOf, boolean chosen) {}
}
