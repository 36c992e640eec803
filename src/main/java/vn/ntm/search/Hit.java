package vn.ntm.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An object that was found.
 *
 * @param number of the document, of the criterion; empty where it has none
 * @param body further text to quote from, empty where there is none
 * @param unitCode where it belongs, empty for what belongs to no unit
 * @param path address of its page
 */
public record Hit(
        Kind kind,
        String title,
        String number,
        String body,
        String unitCode,
        @Nullable LocalDate day,
        String path) {}
