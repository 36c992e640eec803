/** Pages of reports as files: what goes out, what comes home, how foreign layouts are read. */
@NullMarked
package vn.ntm.reporting.web.sheet;

import org.jspecify.annotations.NullMarked;
