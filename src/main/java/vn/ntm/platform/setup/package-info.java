/** The first start in production: nothing is reachable until whoever reads the console has said for which commune it is and who keeps it. */
@NullMarked
package vn.ntm.platform.setup;

import org.jspecify.annotations.NullMarked;
