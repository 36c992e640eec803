/** Tables as people send them: CSV, pasted cells, XLSX and XLS, read row by row within limits, and written the same way but for XLS. Knows nothing of values. */
@NamedInterface("table")
@NullMarked
package vn.ntm.values.bulk.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
