/** Every commune of the country evaluated by the same rules as a single one, and where each stood kept as a row. */
@NamedInterface("country")
@NullMarked
package vn.ntm.assessment.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
