/** Reports as spreadsheets: the official layout with hidden keys, the edited file read again, what it changes shown before it is taken and taken back together. */
@NullMarked
package vn.ntm.reporting.sheet;

import org.jspecify.annotations.NullMarked;
