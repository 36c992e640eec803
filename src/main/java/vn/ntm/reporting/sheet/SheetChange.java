package vn.ntm.reporting.sheet;

import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;

/**
 * What a file would change in one cell of a report.
 *
 * @param place "B01!C5"
 * @param row what the row is called
 * @param column what the column is called
 * @param before what stands there now, in words
 * @param after what the file says, in words
 * @param value null where what a person wrote is taken back
 * @param movedOn whether somebody or something else changed the cell since the file was made
 */
public record SheetChange(
        String place,
        CellAt at,
        String row,
        String column,
        String before,
        String after,
        @Nullable CellValue value,
        boolean movedOn) {}
