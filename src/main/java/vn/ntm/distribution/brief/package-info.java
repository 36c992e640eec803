/** One sheet of work for each hamlet, as PDF to print. */
@NullMarked
package vn.ntm.distribution.brief;

import org.jspecify.annotations.NullMarked;
