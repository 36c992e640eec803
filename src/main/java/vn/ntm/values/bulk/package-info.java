/** Many values at once: read from a table, compared with what is kept, written together or not at all, taken back together. */
@NullMarked
package vn.ntm.values.bulk;

import org.jspecify.annotations.NullMarked;
