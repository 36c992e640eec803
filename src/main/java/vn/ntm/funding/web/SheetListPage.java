package vn.ntm.funding.web;

import java.util.List;

/**
 * Tables that came for a book.
 *
 * @param problem why the file that was just sent cannot be taken, empty for none
 * @param first page of the same file that came before, empty for none
 */
public record SheetListPage(
        String book, boolean demo, String unitName, String problem, String first, List<Came> came, boolean mayKeep) {
    /** One of them. */
    public record Came(
            String file, String path, String received, String lines, String tone, String icon, String state) {}
}
