/** What persons conclude: the three judgements of an indicator, its return, and a conclusion in place of the computed one. */
@NullMarked
@NamedInterface("judging")
package vn.ntm.assessment.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
