/** The plan of the next year, prepared from what this year leaves open. */
@NullMarked
package vn.ntm.planning.next;

import org.jspecify.annotations.NullMarked;
