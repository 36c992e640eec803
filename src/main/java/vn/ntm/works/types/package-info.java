/** The provinces' lists of work types that may run under the special mechanism. */
@NullMarked
package vn.ntm.works.types;

import org.jspecify.annotations.NullMarked;
