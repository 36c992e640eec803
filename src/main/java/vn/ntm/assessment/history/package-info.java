/** How criteria change over time: noticed by themselves, told to whoever answers for them. */
@NullMarked
package vn.ntm.assessment.history;

import org.jspecify.annotations.NullMarked;
