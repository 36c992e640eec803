/** What persons conclude: the three judgements of an indicator, its return, and a conclusion in place of the computed one. */
@NullMarked
package vn.ntm.assessment.judging;

import org.jspecify.annotations.NullMarked;
