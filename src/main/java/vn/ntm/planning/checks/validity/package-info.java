/** Rules about time and law: cited documents, dates, units, bodies and sets that are in force or not. */
@NullMarked
package vn.ntm.planning.checks.validity;

import org.jspecify.annotations.NullMarked;
