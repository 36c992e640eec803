/** Rules about what the plan says: criteria, targets, counts, tasks, who answers for them and with what means. */
@NullMarked
package vn.ntm.planning.checks.substance;

import org.jspecify.annotations.NullMarked;
