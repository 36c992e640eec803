package vn.ntm.people;

/**
 * What somebody looks for among persons or positions.
 *
 * @param text part of a name or title, with or without marks; empty for all
 * @param unitCode beginning of a unit's code; empty for all within reach
 * @param page from 1
 */
public record StaffSearch(String text, String unitCode, int page) {
    public static final int PAGE_SIZE = 25;

    public StaffSearch {
        page = Math.clamp(page, 1, 100_000);
    }

    long offset() {
        return (long) (page - 1) * PAGE_SIZE;
    }
}
