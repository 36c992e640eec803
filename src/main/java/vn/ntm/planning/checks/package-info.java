/** The rule book for plan documents: one small rule per handbook number, each general, each with its own words. Plain Java, no framework. */
@NullMarked
package vn.ntm.planning.checks;

import org.jspecify.annotations.NullMarked;
