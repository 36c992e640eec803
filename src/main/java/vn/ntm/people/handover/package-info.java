/** Passing on the open work of a position when its holder, or its unit, is no more. */
@NullMarked
package vn.ntm.people.handover;

import org.jspecify.annotations.NullMarked;
