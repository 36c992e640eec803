/** Closing the assessment of a year: what held is frozen as one text with a fingerprint, and opens the same for good. */
@NullMarked
@NamedInterface("closing")
package vn.ntm.assessment.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
