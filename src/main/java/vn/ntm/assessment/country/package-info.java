/** Every commune of the country evaluated by the same rules as a single one, and where each stood kept as a row. */
@NullMarked
package vn.ntm.assessment.country;

import org.jspecify.annotations.NullMarked;
