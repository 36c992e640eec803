package vn.ntm.people.web;

import java.util.List;

/** One person with the positions held; telephone and e-mail as the reader may see them. */
public record PersonPage(
        String id, String name, String unit, String phone, String email, List<Held> positions, boolean mayKeep) {
    /** A position at some time. */
    public record Held(String path, String title, String unit, String days, boolean now) {}
}
