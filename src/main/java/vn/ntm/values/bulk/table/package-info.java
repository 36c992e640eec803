/** Tables as people send them: CSV, pasted cells and XLSX, read row by row within limits, and written the same way. Knows nothing of values. */
@NamedInterface("table")
@NullMarked
package vn.ntm.values.bulk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
