/** What the units below a superior sent: who has, who is late, and what their reports make together. */
@NullMarked
package vn.ntm.reporting.below;

import org.jspecify.annotations.NullMarked;
