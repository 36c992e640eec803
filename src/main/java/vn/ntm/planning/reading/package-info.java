/** What was understood of a plan document, each part with the line it stands on. */
@NullMarked
package vn.ntm.planning.reading;

import org.jspecify.annotations.NullMarked;
