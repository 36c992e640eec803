package vn.ntm.people.web;

import java.util.List;

/**
 * One person with the positions held; telephone and e-mail as the reader may see them.
 *
 * @param keepsData whether the reader may ask for what is masked and look after requests about it
 */
public record PersonPage(
        String id,
        String name,
        String unit,
        String phone,
        String email,
        List<Held> positions,
        boolean mayKeep,
        boolean keepsData) {
    /** A position at some time. */
    public record Held(String path, String title, String unit, String days, boolean now) {}
}
