/** Acting in a position in place of its holder for some days. */
@NullMarked
package vn.ntm.people.delegation;

import org.jspecify.annotations.NullMarked;
