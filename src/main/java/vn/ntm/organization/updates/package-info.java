/** Changes of units by file: read, tried, told row by row, then applied as a whole or not at all. */
@NullMarked
package vn.ntm.organization.updates;

import org.jspecify.annotations.NullMarked;
