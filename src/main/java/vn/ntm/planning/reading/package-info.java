/** The grammar of a plan document: from numbered lines to what the plan says, each part knowing its line. Plain Java, no framework. */
@NullMarked
package vn.ntm.planning.reading;

import org.jspecify.annotations.NullMarked;
