package vn.ntm.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote into a cell.
 *
 * @param id rises with every entry
 * @param value null when the entry before was taken back
 * @param note why, may be empty
 * @param batch the file it came with, null when it was typed
 * @param by name with title
 */
public record Entry(
        long id,
        CellAt at,
        @Nullable CellValue value,
        String note,
        @Nullable UUID batch,
        Instant when,
        String by) {}
