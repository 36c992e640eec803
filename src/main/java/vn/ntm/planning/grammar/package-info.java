/** The grammar of a plan document: from numbered lines to a {@code PlanReading}, each part knowing its line. Plain Java, no framework. */
@NullMarked
package vn.ntm.planning.grammar;

import org.jspecify.annotations.NullMarked;
