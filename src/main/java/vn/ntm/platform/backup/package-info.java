/** Copies of everything the product keeps: making, checking and bringing them back, by hand and every night. */
@NullMarked
package vn.ntm.platform.backup;

import org.jspecify.annotations.NullMarked;
